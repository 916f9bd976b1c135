/** O segredo da assinatura, na forma do padrão Standard Webhooks: `whsec_` e 32 bytes sorteados em base64. */
import { randomBytes } from 'node:crypto';
import { Webhook as Assinatura } from 'standardwebhooks';
import { type Cofre, criarCofre, type Servicos } from '../../../acesso/index.ts';

const FINALIDADE = 'segredo-do-webhook';
const BYTES = 32;

export const sortearSegredo = (): string => `whsec_${randomBytes(BYTES).toString('base64')}`;

export const cofreDosWebhooks = ({ chaveMestra }: Pick<Servicos, 'chaveMestra'>): Cofre => criarCofre([chaveMestra]);

/** Amarrado ao cadastro: copiado para outro, não abre. */
export const cifrarSegredo = (cofre: Cofre, segredo: string, webhookId: string): string =>
  cofre.cifrar(segredo, FINALIDADE, webhookId);

export interface Segredos {
  id: string;
  segredo: string;
  segredoAnterior?: string | undefined;
  /** Até quando o de antes assina junto; exclusive. */
  anteriorAte?: Date | undefined;
}

/** Os segredos com que se assina agora, o novo primeiro; vazio se nenhum abre (a chave-mestra mudou). */
export function abrirSegredos(cofre: Cofre, { id, segredo, segredoAnterior, anteriorAte }: Segredos, agora: Date) {
  const vale = segredoAnterior !== undefined && anteriorAte !== undefined && agora < anteriorAte;
  return [segredo, ...(vale ? [segredoAnterior] : [])].flatMap((cifrado) => {
    const aberto = cofre.abrir(cifrado, FINALIDADE, id);
    return aberto.ok ? [aberto.valor.texto] : [];
  });
}

/** Os cabeçalhos do padrão. `id` é o mesmo em toda tentativa: com ele o receptor descarta a repetida. */
export function assinar(segredos: readonly string[], id: string, corpo: string, agora: Date) {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(agora.getTime() / 1000)),
    'webhook-signature': segredos.map((s) => new Assinatura(s).sign(id, agora, corpo)).join(' '),
  };
}
