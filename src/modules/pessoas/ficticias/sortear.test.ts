import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Sorte, sorteador, sorteadorDePosicao, sorteadorZipf } from './sortear.ts';

const VEZES = 200_000;

/** Quantas vezes saiu cada posição. */
function contar(sortear: (sorte: Sorte) => number, quantas: number): number[] {
  const sorte = new Sorte(42);
  const vezes = Array.from({ length: quantas }, () => 0);
  for (let i = 0; i < VEZES; i++) {
    const saiu = sortear(sorte);
    vezes[saiu] = (vezes[saiu] ?? 0) + 1;
  }
  return vezes;
}

describe('a sequência', () => {
  test('é a mesma para a mesma semente, e outra se muda a semente, o índice ou o fluxo', () => {
    const primeiros = (sorte: Sorte): string => Array.from({ length: 6 }, () => sorte.proximo()).join(' ');
    expect(primeiros(new Sorte(1, 2, 3))).toBe(primeiros(new Sorte(1, 2, 3)));
    const todas = [new Sorte(1, 2, 3), new Sorte(2, 2, 3), new Sorte(1, 3, 3), new Sorte(1, 2, 4)].map(primeiros);
    expect(new Set(todas).size).toBe(4);
  });

  test('índices vizinhos não se parecem: o primeiro sorteio de cada um é uniforme', () => {
    const faixas = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 100_000; i++) {
      const faixa = Math.floor(new Sorte(7, i).fracao() * 10);
      faixas[faixa] = (faixas[faixa] ?? 0) + 1;
    }
    // Desvio-padrão de cada faixa: √(100.000 × 0,1 × 0,9) ≈ 95; a folga é de cinco deles.
    for (const faixa of faixas) expect(Math.abs(faixa - 10_000)).toBeLessThan(475);
  });

  test('inteiro fica entre os limites, e os alcança', () => {
    const saidos = new Set(Array.from({ length: 500 }, (_, i) => new Sorte(i).inteiro(-2, 3)));
    expect([...saidos].toSorted((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
  });
});

describe('a escolha com pesos', () => {
  test('segue os pesos', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), (pesos) => {
        const total = pesos.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const vezes = contar(sorteadorDePosicao(pesos), pesos.length);
        pesos.forEach((peso, i) => {
          const esperada = peso / total;
          const desvio = Math.sqrt((esperada * (1 - esperada)) / VEZES);
          expect(Math.abs((vezes[i] ?? 0) / VEZES - esperada)).toBeLessThanOrEqual(6 * desvio);
        });
      }),
      { numRuns: 15 },
    );
  });

  test('quem pesa zero nunca sai', () => {
    const sorte = new Sorte(3);
    const sortear = sorteador([
      ['nunca', 0],
      ['sempre', 5],
    ]);
    expect(Array.from({ length: 1000 }, () => sortear(sorte))).not.toContain('nunca');
  });

  test('sem peso nenhum é erro de quem chama', () => {
    expect(() => sorteadorDePosicao([0, 0])).toThrow('somam zero');
    expect(() => new Sorte(1).um([])).toThrow('lista vazia');
  });

  test('Zipf: o primeiro sai o dobro do segundo e dez vezes o décimo', () => {
    const lista = Array.from({ length: 100 }, (_, i) => i);
    const vezes = contar(sorteadorZipf(lista), lista.length);
    expect((vezes[0] ?? 0) / (vezes[1] ?? 1)).toBeCloseTo(2, 1);
    expect((vezes[0] ?? 0) / (vezes[9] ?? 1)).toBeGreaterThan(9);
    expect((vezes[0] ?? 0) / (vezes[9] ?? 1)).toBeLessThan(11);
  });
});
