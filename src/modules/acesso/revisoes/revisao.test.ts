import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caminhoComum, comecoDoSemestre, prazoDe } from './revisao.ts';

describe('o semestre', () => {
  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-06-30', '2026-01-01'],
    ['2026-07-01', '2026-07-01'],
    ['2026-12-31', '2026-07-01'],
  ])('%s é do que começa em %s', (hoje, comeco) => expect(comecoDoSemestre(hoje)).toBe(comeco));

  it('o prazo conta 30 dias corridos', () => expect(prazoDe('2027-01-01')).toBe('2027-01-31'));
});

describe('caminhoComum', () => {
  it.each([
    [['/a/b/'], '/a/b/'],
    [['/a/b/', '/a/b/c/'], '/a/b/'],
    [['/a/b/', '/a/c/'], '/a/'],
    [['/a/b1/', '/a/b/'], '/a/'],
    [['/a/', '/b/'], '/'],
  ])('%j fica em %s', (caminhos, comum) => expect(caminhoComum(caminhos)).toBe(comum));

  it('contém todos, e quem contém todos o contém', () => {
    const caminho = fc
      .array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 5 })
      .map((p) => `/${p.join('/')}/`);
    fc.assert(
      fc.property(fc.array(caminho, { minLength: 1, maxLength: 6 }), caminho, (caminhos, outro) => {
        const comum = caminhoComum(caminhos);
        expect(caminhos.every((c) => c.startsWith(comum))).toBe(true);
        if (caminhos.every((c) => c.startsWith(outro))) expect(comum.startsWith(outro)).toBe(true);
      }),
    );
  });
});
