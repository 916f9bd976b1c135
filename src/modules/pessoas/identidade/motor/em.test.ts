import { expect, it } from 'vitest';
import { aprender } from './em.ts';
import { sorte } from './sorte.ts';

/** Sorteia pares com m, u e prior conhecidos: o EM, que não vê quem é quem, tem de achá-los. */
it('recupera m e a fração de pares da mesma pessoa', () => {
  const m = [0.9, 0.8, 0.95, 0.7];
  const u = [0.05, 0.02, 0.1, 0.01];
  const [total, prior] = [60_000, 0.05];
  const aleatorio = sorte(7);
  const vezes = new Map<string, number>();
  for (let i = 0; i < total; i++) {
    const p = aleatorio() < prior ? m : u;
    const padrao = p.map((x) => (aleatorio() < x ? 1 : 0)).join('');
    vezes.set(padrao, (vezes.get(padrao) ?? 0) + 1);
  }
  const padroes = {
    niveis: [...vezes.keys()].map((p) => Int8Array.from(p, Number)),
    pares: [...vezes.values()],
  };
  // Ao acaso se vê a mistura: a parte da mesma pessoa está dentro dela.
  const niveis = m.map((x, c) => {
    const iguais = prior * x + (1 - prior) * u[c]!;
    return [1 - iguais, iguais];
  });
  const acaso = { niveis, referencia: niveis.map(() => [0, 0]), juntas: [] };
  const comparadas = m.map((_, c) => ({ campo: `c${c}`, tipo: 'categoria' as const }));
  const modelo = aprender(padroes, acaso, total, comparadas);
  expect(modelo.prior).toBeCloseTo(prior, 2);
  modelo.comparacoes.forEach((c, i) => {
    expect(c.m[1]).toBeCloseTo(m[i]!, 1);
    expect(c.u[1]).toBeCloseTo(u[i]!, 2);
  });
});
