/**
 * A conta feita com outra redação de uma regra: para saber o que uma lei mudou. Em vez de levar a redação por dentro de
 * cada função, troca-se a regra enquanto a conta dura; ela é síncrona, e nada mais roda no meio.
 */
import type { Funcao, RegraPronta } from './regra.ts';

/** De cada regra declarada, a que vale no lugar dela. */
export type Trocas = ReadonlyMap<RegraPronta<Funcao>, RegraPronta<Funcao>>;

let trocas: Trocas | undefined;

/** A regra que vale agora: a declarada, fora de `trocando`. */
export const emVigor = <F extends Funcao>(r: RegraPronta<F>): RegraPronta<F> =>
  trocas === undefined ? r : ((trocas.get(r) as RegraPronta<F> | undefined) ?? r);

/** O que `contar` devolve, com as regras trocadas só até ele acabar. */
export function trocando<T>(novas: Trocas, contar: () => T): T {
  const antes = trocas;
  trocas = novas;
  try {
    return contar();
  } finally {
    trocas = antes;
  }
}
