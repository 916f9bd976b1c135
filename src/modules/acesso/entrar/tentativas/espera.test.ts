import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { esperaDepoisDe, esperaPorExtenso, LIMITES } from './espera.ts';

const limite = LIMITES.contaNoEndereco;
const MINUTO = 60_000;

describe('espera depois de errar', () => {
  test.each([
    [0, 0],
    [4, 0],
    [5, 30_000],
    [6, MINUTO],
    [7, 2 * MINUTO],
    [11, 32 * MINUTO],
    [12, 60 * MINUTO],
    [5000, 60 * MINUTO],
  ])('%i falhas: %i ms', (falhas, ms) => {
    expect(esperaDepoisDe(falhas, limite)).toBe(ms);
  });

  test('nunca diminui com mais falhas, e nunca passa do teto', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.constantFrom(...Object.values(LIMITES)), (n, l) => {
        expect(esperaDepoisDe(n + 1, l)).toBeGreaterThanOrEqual(esperaDepoisDe(n, l));
        expect(esperaDepoisDe(n, l)).toBeLessThanOrEqual(l.maiorEsperaMs);
      }),
    );
  });

  test('quem ataca de muitos endereços não fecha a porta à pessoa por mais de 5 minutos', () => {
    expect(esperaDepoisDe(1_000_000, LIMITES.conta)).toBe(5 * MINUTO);
  });

  test.each([
    [1, '1 segundo'],
    [29_001, '30 segundos'],
    [60_000, '1 minuto'],
    [61_000, '2 minutos'],
    [3_599_000, '1 hora'],
    [3_600_000, '1 hora'],
  ])('%i ms se diz "%s"', (ms, texto) => {
    expect(esperaPorExtenso(ms)).toBe(texto);
  });
});
