import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Resultado } from '../../../direito/resultado.ts';
import { TEM_PILHA, custodia } from './executar-binario.ts';

/** Decisão da VEP de Natal (TJRN) de 10/06/2025: o SEEU imprimiu 16/08/2027. */
const NATAL = {
  emData: '2025-06-10',
  pessoa: { nome: 'Fulano\u001B[31m de Tal' },
  condenacoes: [
    {
      id: 'A',
      tipoPenal: 'cp/art-157/par-2-a/inc-i',
      pena: '17a2m7d',
      dataDoFato: '2020-12-28',
      regimeInicial: 'fechado',
      fracaoFixada: { progressao: '40%' },
    },
  ],
  eventos: [
    { tipo: 'prisao', data: '2020-12-28' },
    { tipo: 'remicao', data: '2025-01-10', dias: 86 },
  ],
};

let pasta: string;
let arquivo: string;

beforeAll(async () => {
  pasta = await mkdtemp(join(tmpdir(), 'custodia-calcular-'));
  arquivo = join(pasta, 'caso.json');
  await writeFile(arquivo, JSON.stringify(NATAL));
});
afterAll(() => rm(pasta, { recursive: true }));

const progressao = (saida: string): string | undefined =>
  (JSON.parse(saida) as Resultado).marcos.find((m) => m.tipo === 'progressao')?.data;

describe('custodia calcular', () => {
  test('JSON por padrão quando a saída não é terminal; a data é a que o SEEU imprimiu', async () => {
    const r = await custodia(['calcular', arquivo]);
    expect(r).toMatchObject({ codigo: 0, erro: '' });
    expect(progressao(r.saida)).toBe('2027-08-16');
  });

  test('da entrada padrão, em YAML', async () => {
    const yaml = [
      'emData: 2025-06-10',
      'condenacoes:',
      '  - { id: A, pena: 17a2m7d, dataDoFato: 2020-12-28, regimeInicial: fechado, fracaoFixada: { progressao: 40% } }',
      'eventos:',
      '  - { tipo: prisao, data: 2020-12-28 }',
      '  - { tipo: remicao, data: 2025-01-10, dias: 86 }',
    ].join('\n');
    for (const args of [['calcular'], ['calcular', '-']]) {
      expect(progressao((await custodia(args, yaml)).saida)).toBe('2027-08-16');
    }
  });

  test('--em prevalece sobre a data do caso', async () => {
    const r = await custodia(['calcular', arquivo, '--em', '2026-11-21']);
    expect((JSON.parse(r.saida) as Resultado).regras.em).toBe('2026-11-21');
  });

  test('texto: a resposta antes da conta, sem cor fora do terminal nem comando de terminal vindo do caso', async () => {
    const r = await custodia(['calcular', arquivo, '--formato', 'texto']);
    expect(r.codigo).toBe(0);
    expect(r.saida).toContain('Poderá pedir o semiaberto (progressão de regime) a partir de 16 de agosto de 2027');
    expect(r.saida.indexOf('16 de agosto de 2027')).toBeLessThan(r.saida.indexOf('POR QUÊ'));
    expect(r.saida).not.toContain('\u001B');
    expect(Math.max(...r.saida.split('\n').map((l) => l.length))).toBeLessThanOrEqual(100);
  });

  test('--saida grava, e a extensão escolhe o formato', async () => {
    const json = join(pasta, 'r.json');
    const texto = join(pasta, 'r.txt');
    expect(await custodia(['calcular', arquivo, '--saida', json])).toEqual({ codigo: 0, saida: '', erro: '' });
    expect(progressao(await readFile(json, 'utf8'))).toBe('2027-08-16');
    await custodia(['calcular', arquivo, '--saida', texto]);
    expect(await readFile(texto, 'utf8')).toContain('POR QUÊ');
  });

  test('PDF, situação e folha da pessoa', async () => {
    for (const tipo of ['situacao', 'pessoa']) {
      const pdf = join(pasta, `${tipo}.pdf`);
      expect(await custodia(['calcular', arquivo, '--tipo', tipo, '--saida', pdf])).toMatchObject({
        codigo: 0,
        erro: '',
      });
      expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    }
  });
});

describe('recusas de custodia calcular', () => {
  const ruim = JSON.stringify({
    condenacoes: [{ id: 'A', pena: { meses: -1 }, dataDoFato: '2021-02-30' }],
    eventos: [{ tipo: 'soltura', data: '2020-01-01' }],
    inventado: 1,
  });
  const CAMINHOS = ['condenacoes[0].pena.meses', 'condenacoes[0].dataDoFato', 'inventado'];

  test('todos os erros do caso, em JSON, com saída 2', async () => {
    const r = await custodia(['calcular'], ruim);
    expect(r).toMatchObject({ codigo: 2, erro: '' });
    const { erros } = JSON.parse(r.saida) as { erros: { caminho: string; codigo: string; mensagem: string }[] };
    expect(erros.map((e) => e.caminho)).toEqual(expect.arrayContaining(CAMINHOS));
    for (const e of erros)
      expect(e).toEqual({ caminho: expect.any(String), codigo: expect.any(String), mensagem: expect.any(String) });
  });

  test('os mesmos, por extenso no stderr, em texto', async () => {
    const r = await custodia(['calcular', '--formato', 'texto'], ruim);
    expect(r).toMatchObject({ codigo: 2, saida: '' });
    for (const caminho of CAMINHOS) expect(r.erro).toContain(`• ${caminho}: `);
  });

  test.each([
    ['', 'vazio'],
    ['   \n', 'vazio'],
    ['{', 'texto-ilegivel'],
    ['[1, 2]', 'tipo-errado'],
    ['"a": [', 'texto-ilegivel'],
    ['null', 'tipo-errado'],
    ['['.repeat(100_000), 'texto-ilegivel'],
    [Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]), 'nao-e-utf8'],
    ['x'.repeat(5_000_000), 'acima-do-limite'],
  ])('entrada ilegível %#', async (entrada, codigo) => {
    const r = await custodia(['calcular'], entrada);
    expect(r).toMatchObject({ codigo: 2, erro: '' });
    expect((JSON.parse(r.saida) as { erros: { codigo: string }[] }).erros[0]?.codigo).toBe(codigo);
  });

  test('nada calculável: saída 3, dizendo o que falta', async () => {
    const vazio = await custodia(['calcular'], '{}');
    expect(vazio.codigo).toBe(3);
    expect(vazio.saida).toContain('Informe ao menos uma condenação com pena');
    const semPena = await custodia(['calcular', '--formato', 'texto'], '{"condenacoes":[{"id":"A"}]}');
    expect(semPena).toMatchObject({ codigo: 3, saida: '' });
    expect(semPena.erro).toContain('condenacoes[0].pena');
  });

  test('arquivo que não existe, pasta', async () => {
    for (const [nome, trecho] of [
      [join(pasta, 'nada.json'), 'não existe'],
      [pasta, 'é uma pasta'],
    ] as const) {
      const r = await custodia(['calcular', nome, '--formato', 'texto']);
      expect(r).toMatchObject({ codigo: 2, saida: '' });
      expect(r.erro).toContain(trecho);
      expect((await custodia(['calcular', nome])).saida).toContain('arquivo-ilegivel');
    }
  });

  test.each([
    [['--em', '2026-02-30'], 'não é uma data aceita'],
    [['--em', '1800-01-01'], 'não é uma data aceita'],
    [['--formato', 'xml'], '--formato "xml": use texto, json, pdf.'],
    [['--formto', 'json'], 'Você quis dizer --formato?'],
    [['--tipo', 'pessoa'], 'use com --formato pdf'],
    [['--lote', '--formato', 'texto'], 'O lote só sai em JSON'],
    [['a.json', 'b.json'], '"b.json" sobra'],
    [['a.json', '--saida', './a.json'], 'seria apagado'],
  ])('%j', async (args, trecho) => {
    const r = await custodia(['calcular', ...args]);
    expect(r).toMatchObject({ codigo: 2, saida: '' });
    expect(r.erro).toContain(trecho);
    expect(r.erro).not.toMatch(TEM_PILHA);
  });

  test('--saida em pasta que não existe', async () => {
    const r = await custodia(['calcular', arquivo, '--saida', join(pasta, 'nao', 'existe.json')]);
    expect(r).toMatchObject({ codigo: 2, saida: '' });
    expect(r.erro).toContain('Não foi possível gravar');
  });
});
