import { expect, it } from 'vitest';
import { limparTextos, soLetrasEmbutidas } from './texto-seguro.ts';

it('tira controles e sinais de inversão, em qualquer profundidade', () => {
  expect(limparTextos({ a: ['x\u0000\u0007y', { b: 'n\u202Eom\u2066e' }], n: 3, v: null })).toEqual({
    a: ['x y', { b: 'n om e' }],
    n: 3,
    v: null,
  });
});

it('troca por □ o que não é letra de língua nenhuma', () => {
  expect(limparTextos('\uD800 \uE000 \u{10FFFF}')).toBe('□ □ □');
});

it('compõe letra e acento separados', () => {
  expect(limparTextos('Jose\u0301')).toBe('José');
});

it('conserva o português e troca por □ o que as fontes embutidas não têm', () => {
  const portugues = 'ÁÉÍÓÚÂÊÔÃÕÀÇ áéíóúâêôãõàç §º ª “aspas” ‘simples’ – — … × − ≤ ≥ • 1/6 16%';
  expect(soLetrasEmbutidas(portugues)).toBe(portugues);
  expect(soLetrasEmbutidas('Владимир Đặng')).toBe('Владимир Đặng');
  expect(soLetrasEmbutidas('田中 😀')).toBe('□□ □');
});
