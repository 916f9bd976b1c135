import { expect, it } from 'vitest';
import { agrupar } from './agrupar.ts';
import { umAUm } from './um-a-um.ts';

const par = (a: number, b: number, bits: number) => ({ a, b, bits });

it('junta o que a média sustenta, mesmo faltando um par', () => {
  const bits = (a: number, b: number): number => (Math.min(a, b) === 0 && Math.max(a, b) === 2 ? -2 : 10);
  expect(agrupar([par(0, 1, 10), par(1, 2, 10)], bits)).toEqual([[0, 1, 2]]);
});

it('quebra a corrente: A parece B, B parece C, mas A contradiz C', () => {
  const bits = (a: number, b: number): number => (Math.abs(a - b) === 1 ? 8 : -30);
  expect(agrupar([par(0, 1, 9), par(1, 2, 8)], bits)).toEqual([[0, 1]]);
});

it('um par impedido impede o grupo', () => {
  expect(agrupar([par(0, 1, 50)], () => -Infinity)).toEqual([]);
});

it('um a um: o mais forte vence, e cada registro entra uma vez', () => {
  expect(umAUm([par(0, 5, 10), par(1, 5, 12), par(0, 6, 3)])).toEqual([par(1, 5, 12), par(0, 6, 3)]);
});
