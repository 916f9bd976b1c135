import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validarCpf, validarRji } from '../../../direito/identificadores/index.ts';
import { lerDia } from '../../../direito/tempo/dia.ts';
import { lerPrenomes } from './dados.ts';
import { cpfDaPessoa } from './documentos.ts';
import type { PessoaFicticia } from './pessoa.ts';
import { gerarPessoas, pessoaFicticia } from './pessoas.ts';
import { sortearPrenomeSimples } from './prenomes.ts';
import { Sorte } from './sortear.ts';

const semente = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const MUITAS = [...gerarPessoas({ semente: 2026, quantas: 20_000 })];
const parte = (serve: (p: PessoaFicticia) => boolean): number => MUITAS.filter(serve).length / MUITAS.length;

describe('a mesma pessoa, sempre', () => {
  test('não depende de quantas se pedem nem de onde se começa', () => {
    fc.assert(
      fc.property(semente, fc.nat(100_000), fc.nat(30), (s, desde, i) => {
        const sozinha = pessoaFicticia(s, desde + i);
        expect([...gerarPessoas({ semente: s, quantas: i + 1, desde })].at(-1)).toEqual(sozinha);
      }),
      { numRuns: 50 },
    );
  });

  test('outra semente, outras pessoas', () => {
    expect(pessoaFicticia(1, 5).nome).not.toBe(pessoaFicticia(2, 5).nome);
  });
});

describe('os números', () => {
  test('CPF e RJI fecham a conta e não se repetem', () => {
    const cpfs = MUITAS.flatMap((p) => p.cpf ?? []);
    const rjis = MUITAS.flatMap((p) => p.rji ?? []);
    expect(cpfs.filter((c) => !validarCpf(c).valido)).toEqual([]);
    expect(rjis.filter((r) => !validarRji(r).valido)).toEqual([]);
    expect([new Set(cpfs).size, new Set(rjis).size]).toEqual([cpfs.length, rjis.length]);
  });

  test('o CPF não se repete num bloco inteiro, e se reconhece pelo começo', () => {
    const cpfs = new Set(Array.from({ length: 990_000 }, (_, i) => cpfDaPessoa(i)));
    expect(cpfs.size).toBe(990_000);
    expect([...cpfs].every((c) => c.startsWith('000'))).toBe(true);
    expect(cpfDaPessoa(990_000).slice(0, 3)).toBe('001');
  });
});

describe('quem são', () => {
  test('todos nasceram em data que existe e são adultos em 2026', () => {
    expect(MUITAS.filter((p) => lerDia(p.nascimento) === undefined || p.nascimento > '2007-12-31')).toEqual([]);
  });

  test('ninguém tem nome com espaço sobrando nem partícula no fim', () => {
    const nomes = MUITAS.flatMap((p) => [p.nome, p.mae ?? 'Mãe', p.pai ?? 'Pai']);
    expect(nomes.filter((n) => /^ | {2}| $| (da|de|do|das|dos)$|undefined/.test(n))).toEqual([]);
  });

  test('o sobrenome vem da mãe ou do pai', () => {
    const ultimo = (nome: string): string => nome.split(' ').at(-1) ?? '';
    const comuns = MUITAS.filter((p) => p.mae && p.pai && !/ (Júnior|Filho|Neto)$/.test(p.nome));
    const semLaco = comuns.filter((p) => {
      const dosPais = `${p.mae} ${p.pai}`.split(' ');
      return p.nacionalidade === 'brasileira' && !dosPais.includes(ultimo(p.nome));
    });
    expect(semLaco).toEqual([]);
  });

  test('proporções perto das escolhidas', () => {
    expect(parte((p) => p.sexo === 'feminino')).toBeCloseTo(0.06, 1);
    expect(parte((p) => p.mae === undefined)).toBeLessThan(0.03);
    expect(parte((p) => p.pai === undefined)).toBeGreaterThan(0.12);
    expect(parte((p) => p.pai === undefined)).toBeLessThan(0.2);
    expect(parte((p) => p.nomeSocial !== undefined)).toBeLessThan(0.02);
    expect(parte((p) => p.nacionalidade !== 'brasileira')).toBeLessThan(0.02);
  });

  test('há homônimos, irmãos, gêmeos e filhos com o nome do pai', () => {
    const nomes = new Map(Map.groupBy(MUITAS, (p) => p.nome));
    expect([...nomes.values()].some((iguais) => iguais.length > 2)).toBe(true);
    const maes = [...Map.groupBy(MUITAS, (p) => `${p.mae} ${p.pai}`).values()].filter(
      (g) => g.length === 2 && g[0]?.mae,
    );
    expect(maes.some(([a, b]) => a?.nascimento !== b?.nascimento)).toBe(true);
    expect(maes.some(([a, b]) => a?.nascimento === b?.nascimento && a?.nome !== b?.nome)).toBe(true);
    expect(MUITAS.some((p) => p.pai && / (Júnior|Filho)$/.test(p.nome) && nomes.has(p.pai))).toBe(true);
  });
});

test('o prenome segue o Censo na década em que se nasceu', () => {
  const dosAnos90 = lerPrenomes().filter((p) => p.sexo === 'masculino');
  const total = dosAnos90.reduce((soma, p) => soma + (p.porDecada[7] ?? 0), 0);
  const esperada = (dosAnos90.find((p) => p.nome === 'Lucas')?.porDecada[7] ?? 0) / total;
  const sorte = new Sorte(9);
  const sorteados = Array.from({ length: 40_000 }, () => sortearPrenomeSimples('masculino', 1995, sorte));
  expect(sorteados.filter((n) => n === 'Lucas').length / sorteados.length).toBeCloseTo(esperada, 2);
});
