import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distancia } from './distancia.ts';

const palavra = fc.string({ unit: fc.constantFrom(...'ABCDE'.split('')), maxLength: 8 });

describe('distância', () => {
  it.each([
    ['SILVA', 'SILVA', 0],
    ['SILVA', 'SIVLA', 1],
    ['SILVA', 'SILV', 1],
    ['SILVA', 'SILVVA', 1],
    ['SILVA', 'SALVA', 1],
    ['SILVA', 'SALVO', 2],
    ['', 'ANA', 3],
  ])('de %s a %s: %i', (a, b, esperada) => {
    expect(distancia(a, b)).toBe(esperada);
  });

  it('é a mesma na volta, e nunca passa da palavra maior nem fica abaixo da diferença de tamanho', () => {
    fc.assert(
      fc.property(palavra, palavra, (a, b) => {
        const d = distancia(a, b);
        expect(distancia(b, a)).toBe(d);
        expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(d).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});
