import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MENOR_PUBLICADA, suprimir } from './suprimir.ts';

describe('o que não se publica', () => {
  it('sem célula pequena, tudo sai; a pequena nunca sai sozinha', () => {
    expect(suprimir([0, 12, 30])).toEqual([false, false, false]);
    expect(suprimir([3, 12, 30])).toEqual([true, true, false]);
    expect(suprimir([1, 1, 40, 9])).toEqual([true, true, false, true]);
  });

  it('se só um jeito de preencher as escondidas resta, nem o total sai', () => {
    expect(suprimir([1, 1, 1, 1, 1])).toBeUndefined();
    expect(suprimir([3])).toBeUndefined();
  });

  it('quem sabe o total e as publicadas não acha nenhuma das escondidas', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }), (celulas) => {
        const some = suprimir(celulas);
        if (some === undefined) return;
        celulas.forEach((n, i) => {
          if (n > 0 && n < MENOR_PUBLICADA) expect(some[i]).toBe(true);
        });
        const escondidas = celulas.filter((_, i) => some[i]);
        if (escondidas.length === 0) return;
        const soma = escondidas.reduce((s, n) => s + n, 0);
        // Sem zero entre elas, quem conhece a regra sabe que cada uma é ao menos 1.
        const menor = escondidas.includes(0) ? 0 : 1;
        const maior = soma - menor * (escondidas.length - 1);
        expect(maior).toBeGreaterThan(menor);
      }),
    );
  });
});
