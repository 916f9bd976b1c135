/**
 * Reúne em grupos os registros da mesma pessoa, do par mais forte ao mais fraco. Dois grupos só se juntam se, na média de
 * todos os pares entre eles, a evidência é a favor e nenhum par é impedido: A parece B, B parece C, mas se A contradiz C
 * a corrente se quebra.
 */

export interface Ligacao {
  a: number;
  b: number;
  bits: number;
}

/** @param bitsEntre evidência entre dois registros quaisquer; −Infinity se são gêmeos, pai e filho. */
export function agrupar(ligacoes: readonly Ligacao[], bitsEntre: (a: number, b: number) => number): number[][] {
  const grupos = new Map<number, number[]>();
  const grupoDe = (r: number): number[] => grupos.getOrInsertComputed(r, () => [r]);
  for (const { a, b } of ligacoes.toSorted((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b)) {
    const [ga, gb] = [grupoDe(a), grupoDe(b)];
    if (ga === gb || mediaEntre(ga, gb, bitsEntre) < 0) continue;
    const [maior, menor] = ga.length >= gb.length ? [ga, gb] : [gb, ga];
    maior.push(...menor);
    for (const r of menor) grupos.set(r, maior);
  }
  return [...new Set(grupos.values())]
    .filter((g) => g.length > 1)
    .map((g) => g.toSorted((x, y) => x - y))
    .toSorted((x, y) => x[0]! - y[0]!);
}

function mediaEntre(ga: readonly number[], gb: readonly number[], bitsEntre: (a: number, b: number) => number): number {
  let soma = 0;
  for (const a of ga) for (const b of gb) soma += bitsEntre(a, b);
  return soma / (ga.length * gb.length);
}
