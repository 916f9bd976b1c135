import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HASH_DA_ORIGEM } from '../encadear.ts';
import { type Corrente, repartir } from './repartir.ts';

const corrente = fc
  .record({
    inicio: fc.nat(1_000_000),
    tamanho: fc.oneof(fc.nat(200_000), fc.nat(2 ** 52)),
    pontos: fc.uniqueArray(fc.nat(200_000), { maxLength: 20 }),
    parcial: fc.boolean(),
  })
  .map(({ inicio, tamanho, pontos, parcial }): Corrente => ({
    inicio: { corrente: 3, numero: inicio, hash: HASH_DA_ORIGEM },
    fim: inicio + tamanho,
    selados: pontos.toSorted((a, b) => a - b).map((p) => ({ numero: inicio + 1 + p, hash: 'x', selo: 1 })),
    parcial,
  }));

describe('repartir', () => {
  it('os trechos emendam sem buraco, do começo aberto ao fim aberto, e são poucos', () => {
    fc.assert(
      fc.property(corrente, (c) => {
        const trechos = repartir(c);
        expect(trechos[0]?.de).toBe(c.parcial ? c.inicio.numero : undefined);
        expect(trechos.at(-1)?.ate).toBeUndefined();
        expect(trechos.slice(1).map((t) => t.de)).toEqual(trechos.slice(0, -1).map((t) => t.ate));
        expect(trechos.length).toBeLessThanOrEqual(256);
      }),
    );
  });

  it('cada ponto selado cai em um trecho, e no que o contém', () => {
    fc.assert(
      fc.property(corrente, (c) => {
        const trechos = repartir(c);
        expect(trechos.flatMap((t) => t.selados)).toEqual(c.selados);
        for (const { de = 0, ate = Infinity, selados } of trechos) {
          expect(selados.every((p) => p.numero > de && p.numero <= ate)).toBe(true);
        }
      }),
    );
  });
});
