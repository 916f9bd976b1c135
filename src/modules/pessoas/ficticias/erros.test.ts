import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validarCpf } from '../../../direito/identificadores/index.ts';
import { lerDia } from '../../../direito/tempo/dia.ts';
import { duplicarComErros } from './erros.ts';
import { trocarPeloSom } from './erros/grafia.ts';
import { errarGrafia, errarNome } from './erros/nome.ts';
import { errarAlgarismo, ERROS_DA_DATA } from './erros/numeros.ts';
import { gerarPessoas, pessoaFicticia } from './pessoas.ts';
import { Sorte } from './sortear.ts';

const QUANTAS = 4000;
const pedido = (taxaDeParecidos: number) => ({
  semente: 11,
  pessoas: gerarPessoas({ semente: 5, quantas: QUANTAS }),
  taxaDeRepetidos: 0.25,
  maxPorPessoa: 3,
  taxaDeParecidos,
});
const TODOS = [...duplicarComErros(pedido(0.1))];
const porVerdade = [...Map.groupBy(TODOS, (r) => r.verdade)];
const ehSosia = (verdade: string): boolean => verdade.includes('-');

describe('os repetidos', () => {
  test('são os mesmos para a mesma semente', () => {
    expect([...duplicarComErros(pedido(0.1))]).toEqual(TODOS);
  });

  test('na taxa pedida, até o máximo por pessoa, e cada um com erro', () => {
    const pessoas = porVerdade.filter(([v]) => !ehSosia(v));
    expect(pessoas.length).toBe(QUANTAS);
    const comRepetido = pessoas.filter(([, registros]) => registros.length > 1);
    // Desvio-padrão: √(0,25 × 0,75 ÷ 4000) ≈ 0,007.
    expect(Math.abs(comRepetido.length / QUANTAS - 0.25)).toBeLessThan(0.035);
    expect(Math.max(...pessoas.map(([, registros]) => registros.length))).toBe(4);
    for (const [, [original, ...repetidos]] of comRepetido) {
      for (const r of repetidos) expect(r.registro).not.toEqual(original?.registro);
    }
  });

  test('nenhum fica sem nome nem com data que não existe', () => {
    const ruins = TODOS.filter(
      ({ registro: r }) => r.nome.trim() === '' || (r.nascimento !== undefined && lerDia(r.nascimento) === undefined),
    );
    expect(ruins).toEqual([]);
  });
});

describe('os sósias', () => {
  const sosias = [...duplicarComErros(pedido(1))].filter((r) => ehSosia(r.verdade));

  test('há gêmeos, filhos e homônimos, um por pessoa', () => {
    expect(sosias.length).toBe(QUANTAS);
    const especies = new Set(sosias.map((r) => r.verdade.split('-')[1]));
    expect(especies).toEqual(new Set(['gemeo', 'filho', 'homonimo']));
  });

  test('nunca têm o CPF de outra pessoa', () => {
    const dasPessoas = new Set([...gerarPessoas({ semente: 5, quantas: QUANTAS })].map((p) => p.cpf));
    const validos = sosias.flatMap(({ registro }) => registro.cpf ?? []).filter((c) => validarCpf(c).valido);
    expect(validos.filter((c) => dasPessoas.has(c))).toEqual([]);
    expect(new Set(validos).size).toBe(validos.length);
  });
});

describe('os erros, um a um', () => {
  test('errarNome e errarGrafia sempre mudam o nome, e nunca o apagam', () => {
    fc.assert(
      fc.property(fc.nat(50_000), fc.nat(), (indice, s) => {
        const { nome } = pessoaFicticia(1, indice);
        for (const errar of [errarNome, errarGrafia]) {
          const errado = errar(nome, new Sorte(s));
          expect(errado).not.toBe(nome);
          expect(errado).toMatch(/\p{Lu}/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('errarGrafia não tira nem põe palavra', () => {
    const sorte = new Sorte(4);
    const erradas = Array.from({ length: 300 }, () => errarGrafia('Wellington Luiz da Silva', sorte).split(' ').length);
    expect(new Set(erradas)).toEqual(new Set([4]));
  });

  test.each([
    ['wellington', 'uellington'],
    ['thiago', 'tiago'],
    ['souza', 'sousa'],
    ['jeferson', 'geferson'],
    ['luiz', 'luis'],
    ['philipe', 'filipe'],
  ])('%s se escreve também %s', (palavra, outra) => {
    const sorte = new Sorte(8);
    expect(Array.from({ length: 300 }, () => trocarPeloSom(palavra, sorte))).toContain(outra);
  });

  test('dia e mês só se trocam se a data trocada existe', () => {
    expect(ERROS_DA_DATA.diaComMes('1990-03-11')).toBe('1990-11-03');
    expect(ERROS_DA_DATA.diaComMes('1990-03-25')).toBeUndefined();
  });

  test('um algarismo errado muda o número e não o tamanho', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.nat(), (n, s) => {
        const numero = String(n);
        const errado = errarAlgarismo(numero, new Sorte(s));
        expect(errado).not.toBe(numero);
        expect(errado).toMatch(/^\d+$/);
        expect(errado.length).toBe(numero.length);
      }),
    );
  });
});
