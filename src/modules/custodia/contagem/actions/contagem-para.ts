import type { Tx } from '../../../acesso/index.ts';
import { alvoDaUnidade, type Unidade } from '../../estabelecimentos/estabelecimento.ts';
import { acharUnidade } from '../../estabelecimentos/store.ts';
import type { Recusa } from '../../../../platform/recusa.ts';
import type { ContagemResumida } from '../contagem.ts';
import { trancarContagem } from '../store.ts';

export interface ContagemDaUnidade {
  contagem: ContagemResumida;
  unidade: Unidade;
}

/** A contagem de um ato, trancada, com a unidade dela. */
export async function contagemPara(tx: Tx, id: string, para: 'marcar' | 'encerrar') {
  const contagem = await trancarContagem(tx, id, para);
  const unidade = contagem && (await acharUnidade(tx, contagem.estruturaId));
  if (!contagem || !unidade) return undefined;
  return { alvo: alvoDaUnidade(unidade), valor: { contagem, unidade } satisfies ContagemDaUnidade };
}

export const JA_TERMINOU: Recusa = {
  codigo: 'contagem-terminada',
  mensagem: 'Esta contagem já foi encerrada: o que foi achado não se muda. Se preciso, comece outra.',
};
