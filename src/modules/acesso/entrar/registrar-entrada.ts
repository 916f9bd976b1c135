/** O registro de quem tentou entrar, deu certo ou não. Nunca leva o que foi digitado. */
import { type Entrada, registrar } from '../../auditoria/index.ts';
import type { Conta } from '../conta/conta.ts';
import { entradaDaAuditoria } from '../nucleo/auditar.ts';
import type { Quem } from '../nucleo/quem.ts';
import type { Servicos, Tx } from '../nucleo/servicos.ts';

export interface Tentou {
  /** `entrar.dar-senha`. */
  acao: string;
  /** Ausente: o que foi digitado não é de conta nenhuma. */
  conta?: Pick<Conta, 'id' | 'nome'> | undefined;
  resultado: 'entrou' | 'errou' | 'espera' | 'recusada' | 'pedida';
  dados?: Readonly<Record<string, unknown>> | undefined;
}

const DESCONHECIDA = { nome: 'Conta desconhecida' };

const montar = (quem: Quem, { acao, conta, resultado, dados }: Tentou, agora: Date): Entrada =>
  entradaDaAuditoria(quem, agora, {
    tipo: 'entrada',
    acao,
    usuario: conta ? { id: conta.id, nome: conta.nome } : DESCONHECIDA,
    dados: { resultado, ...dados },
  });

/** Último passo da transação. */
export const registrarEntrada = (tx: Tx, quem: Quem, tentou: Tentou, agora: Date): Promise<void> =>
  registrar(tx, [montar(quem, tentou, agora)]);

/** Fora de transação, em lote: mil senhas erradas de uma vez são poucas gravações. */
export async function registrarFalha({ leituras }: Servicos, quem: Quem, tentou: Tentou, agora: Date): Promise<void> {
  await leituras.ler(montar(quem, tentou, agora));
}
