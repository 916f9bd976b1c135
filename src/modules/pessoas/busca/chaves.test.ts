import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apagamentosDaPalavra } from './apagamentos.ts';
import { chavesDaLinha, chavesDoNome } from './chaves.ts';

const conjunto = (nome: string): Set<number> => new Set(chavesDoNome(nome));
const emComum = (a: readonly number[], b: readonly number[]): number => a.filter((x) => b.includes(x)).length;

describe('chaves do nome', () => {
  it('grafias que soam igual têm as mesmas chaves, em qualquer ordem e sem partículas', () => {
    const certas = conjunto('Wellington de Souza');
    for (const nome of ['Uélinton Sousa', 'SOUZA WELLINGTON', 'wellington  da souza']) {
      expect(conjunto(nome)).toEqual(certas);
    }
  });

  it('a inicial não é chave; o sufixo é, à parte', () => {
    expect(conjunto('José C. Lima')).toEqual(conjunto('José Lima'));
    expect(chavesDoNome('José Lima Neto')).toEqual(expect.arrayContaining(chavesDoNome('José Lima')));
    expect(chavesDoNome('José Lima Neto')).not.toEqual(chavesDoNome('José Lima'));
  });

  it('o nome da mãe não se confunde com o da pessoa', () => {
    const comMae = chavesDaLinha({ nome: 'Ana Lima', mae: 'Rita Souza' });
    expect(emComum(comMae, chavesDoNome('Ana Lima'))).toBe(3);
    expect(emComum(comMae, chavesDoNome('Rita Souza'))).toBe(0);
  });

  it('nome vazio ou só de sinais não tem chave', () => {
    for (const nome of ['', '  ', '---', '123', 'de da']) expect(chavesDoNome(nome)).toEqual([]);
  });

  it('cabem no integer do PostgreSQL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (nome, mae) => {
        for (const chave of chavesDaLinha({ nome, mae, anoDeNascimento: 1990 })) expect(chave).toBe(chave | 0);
      }),
    );
  });
});

describe('apagamentos', () => {
  const palavra = fc.string({ unit: fc.constantFrom(...'ABDEFGILMNORSTUV'.split('')), minLength: 4, maxLength: 10 });

  it('qualquer erro de uma letra deixa ao menos um em comum', () => {
    fc.assert(
      fc.property(palavra, fc.nat(), fc.constantFrom(...'XAEJ'.split('')), fc.nat(3), (certa, onde, letra, erro) => {
        const i = onde % (certa.length - 1);
        const [antes, depois] = [certa.slice(0, i), certa.slice(i + 1)];
        const errada = [
          antes + depois,
          antes + letra + certa.slice(i),
          antes + letra + depois,
          antes + certa.charAt(i + 1) + certa.charAt(i) + certa.slice(i + 2),
        ][erro];
        expect(emComum(apagamentosDaPalavra(certa), apagamentosDaPalavra(errada ?? ''))).toBeGreaterThan(0);
      }),
    );
  });
});
