/** Quanto se acertou, quando se sabe a verdade. */
import type { Tabela } from '../motor/tabela.ts';

/** Frações de 0 a 1. */
export interface Acerto {
  /** Dos pares que apontou, quantos são da mesma pessoa. */
  precisao: number;
  /** Dos pares da mesma pessoa, quantos apontou. */
  cobertura: number;
  f1: number;
}

type Par = { a: number; b: number };

export function medirPares(pares: readonly Par[], verdade: readonly string[], tabela: Tabela): Acerto {
  const certos = pares.filter(({ a, b }) => verdade[a] === verdade[b]).length;
  return acertoDe(certos, pares.length, paresVerdadeiros(verdade, tabela));
}

/** Todos os pares dentro dos grupos. */
export function medirGrupos(
  grupos: readonly (readonly number[])[],
  verdade: readonly string[],
  tabela: Tabela,
): Acerto {
  const pares = grupos.flatMap((g) => g.flatMap((a, i) => g.slice(i + 1).map((b) => ({ a, b }))));
  return medirPares(pares, verdade, tabela);
}

function acertoDe(certos: number, apontados: number, verdadeiros: number): Acerto {
  const fracao = (n: number, de: number): number => (de === 0 ? 1 : n / de);
  return {
    precisao: fracao(certos, apontados),
    cobertura: fracao(certos, verdadeiros),
    f1: fracao(2 * certos, apontados + verdadeiros),
  };
}

function paresVerdadeiros(verdade: readonly string[], { doPrimeiro, quantos }: Tabela): number {
  const vezes = new Map<string, [number, number]>();
  verdade.forEach((quem, i) => {
    vezes.getOrInsertComputed(quem, () => [0, 0])[i < doPrimeiro ? 0 : 1]++;
  });
  let pares = 0;
  for (const [noPrimeiro, noSegundo] of vezes.values())
    pares += doPrimeiro < quantos ? noPrimeiro * noSegundo : (noPrimeiro * (noPrimeiro - 1)) / 2;
  return pares;
}
