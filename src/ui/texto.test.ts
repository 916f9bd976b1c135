import { describe, expect, test } from 'vitest';
import { dataCurta, dataPorExtenso, diasEntre, distancia } from './texto.ts';

test('datas', () => {
  expect(dataCurta('2027-08-16')).toBe('16/08/2027');
  expect(dataPorExtenso('2027-08-16')).toBe('16 de agosto de 2027');
  expect(dataPorExtenso('2027-03-01')).toBe('1º de março de 2027');
});

test('dias entre datas atravessam o 29 de fevereiro', () => {
  expect(diasEntre('2024-02-28', '2024-03-01')).toBe(2);
  expect(diasEntre('2023-02-28', '2023-03-01')).toBe(1);
});

describe('distância no tempo', () => {
  test.each([
    ['2026-11-21', 'hoje'],
    ['2026-11-22', 'amanhã'],
    ['2026-11-20', 'ontem'],
    ['2026-11-09', 'há 12 dias'],
    ['2026-11-30', 'em 9 dias'],
    ['2027-01-20', 'em 60 dias'],
    ['2027-11-21', 'em 1 ano'],
    ['2028-01-20', 'em 1 ano e 2 meses'],
    ['2025-11-21', 'há 1 ano'],
    ['2027-11-20', 'em 11 meses'],
  ])('%s vista de 21/11/2026 é %s', (data, texto) => {
    expect(distancia(data, '2026-11-21')).toBe(texto);
  });
});
