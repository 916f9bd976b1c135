/** Os alvarás e as fianças que ainda esperam alguém. Puro. */
import type { FatoVigente } from '../../pessoas/index.ts';
import { pecaSimples } from '../numero.ts';

export const POR_CUMPRIR = {
  alvara: { tipo: 'processos.alvara', fim: 'processos.alvara-encerrado', campo: 'alvaraId', nome: 'alvará' },
  fianca: { tipo: 'processos.fianca', fim: 'processos.fianca-encerrada', campo: 'fiancaId', nome: 'fiança' },
} as const;

/** Tipos da custódia, que está acima: aqui só se lhes conhece o nome. */
const DEIXA_A_PRISAO: ReadonlySet<string> = new Set(['custodia.soltura', 'custodia.obito']);

/**
 * Sem baixa, e sem que a pessoa tenha saído ou morrido depois: quem sai já não espera alvará nenhum, ainda que a soltura
 * cite outro. `vigentes`: em ordem.
 */
export function porCumprir(vigentes: readonly FatoVigente[], especie: keyof typeof POR_CUMPRIR): FatoVigente[] {
  const { tipo, fim, campo } = POR_CUMPRIR[especie];
  const saida = vigentes.findLastIndex((f) => DEIXA_A_PRISAO.has(f.tipo));
  const comBaixa = new Set(vigentes.filter((f) => f.tipo === fim).map((f) => f.dados[campo]));
  return vigentes.filter((f, i) => f.tipo === tipo && i > saida && !comBaixa.has(f.raiz));
}

/** Os alvarás por cumprir deste processo, ou com este número de peça. */
export const alvarasDe = (
  vigentes: readonly FatoVigente[],
  { processo, peca }: { processo?: string | undefined; peca: string },
): FatoVigente[] =>
  porCumprir(vigentes, 'alvara').filter(
    ({ dados }) =>
      (processo !== undefined && dados['processo'] === processo) ||
      (typeof dados['peca'] === 'string' && pecaSimples(dados['peca']) === pecaSimples(peca)),
  );
