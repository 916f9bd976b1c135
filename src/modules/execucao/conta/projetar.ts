/** Grava as contas de um grupo de pessoas já trancadas, e diz aos outros módulos de quem as datas mudaram. */
import { emitir } from '../../../platform/eventos/index.ts';
import type { Tx } from '../../acesso/index.ts';
import type { Conta, ContaComFalha } from './conta.ts';
import { apagarContas, gravarContas, gravarDatas, gravarFalhas } from './store.ts';

export async function projetarContas(tx: Tx, contas: readonly (Conta | ContaComFalha)[], agora: Date): Promise<void> {
  const boas = contas.filter((c): c is Conta => !('falha' in c));
  const falhas = contas.filter((c): c is ContaComFalha => 'falha' in c);
  await gravarContas(tx, boas, agora);
  await gravarFalhas(tx, falhas, agora);
  await dizerQueMudaram(tx, await gravarDatas(tx, boas));
}

/** Os registros que foram unificados em outros. */
export const esquecerContas = async (tx: Tx, pessoaIds: readonly string[]): Promise<void> =>
  dizerQueMudaram(tx, await apagarContas(tx, pessoaIds));

/** Um evento por grupo de pessoas, e não por pessoa. */
export async function dizerQueMudaram(tx: Tx, pessoaIds: readonly string[]): Promise<void> {
  if (pessoaIds.length > 0) await emitir(tx, { tipo: 'execucao.datas-mudaram', dados: { pessoaIds } });
}
