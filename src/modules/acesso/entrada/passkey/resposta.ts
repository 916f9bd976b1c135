/** A resposta do navegador (WebAuthn nível 3, em JSON), lida com desconfiança: chega num campo de formulário. */
import { z } from 'zod';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';

const base64url = z.string().regex(/^[\w-]+$/);
const comum = { id: base64url, rawId: base64url, type: z.literal('public-key') };

const registroSchema = z.object({
  ...comum,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(32)).max(10).optional(),
  }),
  clientExtensionResults: z.object({}).default({}),
});

const entradaSchema = z.object({
  ...comum,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: z.string().optional(),
  }),
  clientExtensionResults: z.object({}).default({}),
});

export type RespostaDeRegistro = z.output<typeof registroSchema>;
export type RespostaDeEntrada = z.output<typeof entradaSchema>;

export const lerRespostaDeRegistro = (texto: string): Resultado<RespostaDeRegistro> => ler(registroSchema, texto);
export const lerRespostaDeEntrada = (texto: string): Resultado<RespostaDeEntrada> => ler(entradaSchema, texto);

/** Uma resposta de verdade tem uns 2 KB; com atestado, até uns 10. */
const MAXIMO = 64 * 1024;

function ler<T>(schema: z.ZodType<T>, texto: string): Resultado<T> {
  const lida = schema.safeParse(texto.length > MAXIMO ? undefined : emJson(texto));
  if (lida.success) return feito(lida.data);
  return recusar({
    codigo: 'resposta-ilegivel',
    mensagem: 'O navegador não mandou a resposta da chave de acesso. Tente de novo, ou entre de outro modo.',
  });
}

function emJson(texto: string): unknown {
  try {
    return JSON.parse(texto);
  } catch {
    return undefined;
  }
}
