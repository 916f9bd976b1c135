/** Dois arquivos em que cada pessoa aparece uma vez: cada registro fica só com o par de mais evidência. */
import type { ParPontuado } from './vincular.ts';

/** Do par mais forte ao mais fraco; quem já tem par não entra em outro. Empate: o que vem antes nos arquivos. */
export function umAUm<P extends Pick<ParPontuado, 'a' | 'b' | 'bits'>>(pares: readonly P[]): P[] {
  const tomados = new Set<number>();
  return pares
    .toSorted((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      if (tomados.has(a) || tomados.has(b)) return false;
      tomados.add(a).add(b);
      return true;
    });
}
