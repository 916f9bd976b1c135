/** A pessoa da sessão prova de novo quem é: completa a entrada (segundo fator) ou confirma a identidade. */
import { marcarEntrada } from '../conta/store/contas.ts';
import type { Quem } from '../nucleo/quem.ts';
import type { Tx } from '../nucleo/servicos.ts';
import type { Fator } from '../sessoes/sessao.ts';
import { renovarSessao } from '../sessoes/store.ts';
import { registrarEntrada } from './registrar-entrada.ts';

export type Momento = 'segundo-fator' | 'confirmar';

/** Como cada momento vai à auditoria. */
export const ACAO_DO_MOMENTO: Record<Momento, string> = {
  'segundo-fator': 'entrar.dar-segundo-fator',
  confirmar: 'entrar.confirmar-identidade',
};

/** A pessoa da sessão em curso, completa ou não. */
export interface DaSessao {
  sessaoId: string;
  usuarioId: string;
  nome: string;
  quem: Quem;
  momento: Momento;
}

/**
 * Segredo novo para o cookie, fator somado, identidade confirmada. Grava também a auditoria, por último. `undefined` se a
 * sessão acabou enquanto isso.
 */
export async function renovar(
  tx: Tx,
  { sessaoId, usuarioId, nome, quem, momento }: DaSessao,
  fator: Fator,
  agora: Date,
): Promise<string | undefined> {
  const token = await renovarSessao(tx, sessaoId, fator, agora);
  if (token === undefined) return undefined;
  if (momento === 'segundo-fator') await marcarEntrada(tx, usuarioId, agora);
  const tentou = { acao: ACAO_DO_MOMENTO[momento], conta: { id: usuarioId, nome }, dados: { fator } };
  await registrarEntrada(tx, quem, { ...tentou, resultado: 'entrou' }, agora);
  return token;
}
