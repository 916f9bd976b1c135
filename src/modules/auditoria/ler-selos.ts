/** Selos que vêm de fora do programa (do banco, de um arquivo): conferida a forma antes de conferir a assinatura. */
import { z } from 'zod';
import { CORRENTES } from './encadear.ts';
import type { Selo } from './selo.ts';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

const seloSchema: z.ZodType<Selo> = z.strictObject({
  numero: z.int().min(1),
  quando: z.iso.datetime({ precision: 3 }),
  correntes: z
    .array(z.strictObject({ corrente: z.int().min(0), numero: z.int().min(0), hash: hex }))
    .length(CORRENTES)
    .refine((lista) => lista.every((c, i) => c.corrente === i), 'as correntes estão fora de ordem'),
  anterior: hex,
  raiz: hex,
  chave: hex,
  assinatura: z.base64(),
});

/** O arquivo que `custodia auditoria exportar-selos` escreve. */
const arquivoSchema = z.strictObject({ versao: z.literal(1), selos: z.array(seloSchema) });

export function lerSelo(valor: unknown): Selo | undefined {
  return seloSchema.safeParse(valor).data;
}

/** `undefined` se o texto não é um arquivo de selos. */
export function lerArquivoDeSelos(texto: string): Selo[] | undefined {
  try {
    return arquivoSchema.safeParse(JSON.parse(texto)).data?.selos;
  } catch {
    return undefined;
  }
}

export const escreverArquivoDeSelos = (selos: readonly Selo[]): string => `${JSON.stringify({ versao: 1, selos })}\n`;
