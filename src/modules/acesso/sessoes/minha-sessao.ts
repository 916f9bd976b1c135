/** O alvo dos atos da pessoa sobre a sessão em que está. */
import type { Encontrado } from '../nucleo/acao.ts';
import type { Quem } from '../nucleo/quem.ts';
import type { Tx } from '../nucleo/servicos.ts';
import { entradaCompleta } from './sessao.ts';
import { trancarSessao } from './store.ts';

export interface MinhaSessao {
  sessaoId: string;
  usuarioId: string;
  /** Falso: só a senha foi dada. */
  completa: boolean;
}

/** `undefined` para quem não entrou, ou cuja sessão acabou de acabar. */
export async function minhaSessao(tx: Tx, quem: Quem): Promise<Encontrado<MinhaSessao> | undefined> {
  const { usuarioId } = quem.ator;
  const { sessaoId } = quem.origem;
  const sessao = usuarioId && sessaoId ? await trancarSessao(tx, sessaoId, usuarioId) : undefined;
  if (!sessao || !usuarioId) return undefined;
  return { alvo: {}, valor: { sessaoId: sessao.id, usuarioId, completa: entradaCompleta(sessao.fatores) } };
}
