import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { entrada } from './entradas-de-teste.ts';
import { conteudoDe, hashDe, linhaDe } from './linha.ts';

describe('a forma canônica', () => {
  it('é a linha do COPY: tabulações, \\N para nulo, barras nos escapes', () => {
    const linha = linhaDe({
      quando: new Date('2026-11-21T13:00:00.500Z'),
      tipo: 'ato',
      acao: 'a\tb\\c\nd',
      usuario: { nome: '' },
      dados: { x: 'linha\nnova' },
    });
    const nulos = (n: number) => Array.from({ length: n }, () => '\\N');
    expect(conteudoDe(linha).split('\t')).toEqual([
      '2026-11-21 13:00:00.5+00',
      'ato',
      'a\\tb\\\\c\\nd',
      '\\N',
      '',
      ...nulos(8),
      '{"x":"linha\\\\nnova"}',
      ...nulos(4),
    ]);
  });

  it.each([
    ['2026-11-21T13:00:00.000Z', '2026-11-21 13:00:00+00'],
    ['2026-11-21T13:00:10.120Z', '2026-11-21 13:00:10.12+00'],
    ['2026-11-21T13:00:10.007Z', '2026-11-21 13:00:10.007+00'],
  ])('escreve %s como o PostgreSQL', (iso, escrito) => {
    expect(linhaDe(entrada({ quando: new Date(iso) })).quando).toBe(escrito);
  });

  it('o hash prende o anterior, a corrente e o número', () => {
    const anterior = 'ab'.repeat(32);
    const esperado = createHash('sha256').update(`\\\\x${anterior}\t3\t17\tconteudo`).digest('hex');
    expect(hashDe(anterior, 3, 17, 'conteudo')).toBe(esperado);
  });

  it('UUID em maiúsculas fica como o banco o devolve', () => {
    expect(linhaDe(entrada({ titularId: 'ABCDEF00-0000-4000-8000-000000000000' })).titular_id).toBe(
      'abcdef00-0000-4000-8000-000000000000',
    );
  });

  it('corta textos além de 500 caracteres', () => {
    const { origem_agente: agente } = linhaDe(entrada({ origem: { agente: 'x'.repeat(100_000) } }));
    expect(agente).toHaveLength(500);
    expect(agente?.endsWith('x…')).toBe(true);
  });

  it.each([
    ['um identificador que não é UUID', { titularId: "1' or '1'='1" }],
    ['uma data que não existe', { quando: new Date(Number.NaN) }],
    ['um ano que o banco não escreve igual', { sigilosoAte: new Date('+012026-01-01T00:00:00Z') }],
  ])('lança com %s: é erro de quem chama', (_, mudanca) => {
    expect(() => linhaDe(entrada(mudanca))).toThrow(/não é um UUID|ano fora de|Invalid time value/);
  });
});
