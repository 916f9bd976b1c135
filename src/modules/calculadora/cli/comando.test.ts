import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BINARIO, TEM_PILHA, custodia } from './executar-binario.ts';

const pacote = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

describe('custodia', () => {
  test('--version é a do package.json', async () => {
    expect(await custodia(['--version'])).toEqual({ codigo: 0, saida: `${pacote.version}\n`, erro: '' });
  });

  test('o Node que o comando procura é o que o package.json fixa', () => {
    const fixado = /const FIXADO = '(\d+)'/.exec(readFileSync(BINARIO, 'utf8'))?.[1];
    expect(pacote.dependencies['node']?.replace('^', '').split('.')[0]).toBe(fixado);
  });

  test.each([['ajuda'], ['--help'], ['-h']])('%s mostra os comandos', async (arg) => {
    const r = await custodia([arg]);
    expect(r.codigo).toBe(0);
    expect(r.saida).toContain('custodia calcular');
  });

  test.each(['calcular', 'validar', 'prazo', 'casos'])('ajuda de %s tem exemplo', async (comando) => {
    const [porAjuda, porOpcao] = await Promise.all([custodia(['ajuda', comando]), custodia([comando, '--ajuda'])]);
    expect(porAjuda).toEqual(porOpcao);
    expect(porAjuda.saida).toMatch(/Exemplos?:\n {2}custodia /);
  });

  test('sem comando: ajuda no stderr e saída 2', async () => {
    const r = await custodia([]);
    expect(r).toMatchObject({ codigo: 2, saida: '' });
    expect(r.erro).toContain('Uso:');
  });

  test.each([
    [['calcula'], 'Você quis dizer "calcular"?'],
    [['xyz'], 'não existe. Há: calcular'],
    [['ajuda', 'xyz'], 'não existe'],
    [['constructor'], 'não existe'],
    [['validar'], 'cnj, nup, cpf, rji'],
    [['validar', 'rg', '1'], 'Não sei validar "rg"'],
    [['validar', 'cpf'], 'Falta o número'],
    [['casos'], 'custodia casos conferir'],
    [['casos', 'conferir', '/nao/existe'], '/nao/existe'],
  ])('%j: recusa legível e saída 2', async (args, trecho) => {
    const r = await custodia(args);
    expect(r).toMatchObject({ codigo: 2, saida: '' });
    expect(r.erro).toContain(trecho);
    expect(r.erro).not.toMatch(TEM_PILHA);
  });
});

describe('custodia validar', () => {
  test('válido e inválido saem com 0', async () => {
    // 111.444.777-35: exemplo corrente da regra do CPF (somas 162 e 204).
    const certo = await custodia(['validar', 'cpf', '11144477735']);
    expect(certo.codigo).toBe(0);
    expect(JSON.parse(certo.saida)).toEqual({ valido: true, normalizado: '111.444.777-35' });
    const errado = await custodia(['validar', 'CPF', '111.444.777-36']);
    expect(errado.codigo).toBe(0);
    expect(JSON.parse(errado.saida)).toMatchObject({ valido: false, motivo: expect.stringContaining('35') });
  });

  test('número com espaços e sem aspas', async () => {
    const r = await custodia(['validar', 'cpf', '111', '444', '777-35']);
    expect(JSON.parse(r.saida)).toMatchObject({ valido: true });
  });
});

describe('custodia prazo', () => {
  test('CPP: 5 dias desde sexta 20/11/2026', async () => {
    // Começo na sexta; o primeiro dia útil é segunda, 23; o quinto dia corrido é sexta, 27 (CPP 798, § 1º).
    const r = await custodia(['prazo', '--regime', 'cpp', '--inicio', '2026-11-20', '--dias', '5']);
    expect(r.codigo).toBe(0);
    expect(JSON.parse(r.saida)).toMatchObject({ primeiroDia: '2026-11-23', ultimoDia: '2026-11-27' });
  });

  test('penal em meses: o dia do começo conta (CP 10)', async () => {
    const r = await custodia(['prazo', '--regime=penal', '--inicio=2026-11-20', '--duracao=2m']);
    expect(JSON.parse(r.saida)).toMatchObject({ primeiroDia: '2026-11-20', ultimoDia: '2027-01-19' });
  });

  test('feriado informado prorroga', async () => {
    const args = ['prazo', '--regime', 'cpp', '--inicio', '2026-11-20', '--dias', '5', '--feriados', '2026-11-27'];
    expect(JSON.parse((await custodia(args)).saida)).toMatchObject({ ultimoDia: '2026-11-30' });
  });

  test('todos os problemas de uma vez', async () => {
    const r = await custodia([
      'prazo',
      '--regime',
      'x',
      '--inicio',
      '2026-02-30',
      '--dias',
      '-5',
      '--feriados',
      'ontem',
      'sobra',
    ]);
    expect(r).toMatchObject({ codigo: 2, saida: '' });
    for (const trecho of ['"sobra"', '--regime "x"', '--inicio "2026-02-30"', '--dias "-5"', '--feriados "ontem"']) {
      expect(r.erro).toContain(trecho);
    }
  });

  test.each([
    [['--inicio', '2026-11-20', '--dias', '5'], 'Falta --regime'],
    [['--regime', 'cpp', '--dias', '5'], 'Falta --inicio'],
    [['--regime', 'cpp', '--inicio', '2026-11-20'], '--dias N ou com --duracao'],
    [['--regime', 'cpp', '--inicio', '2026-11-20', '--dias', '5', '--duracao', '5d'], 'um dos dois'],
    [['--regime', 'cpp', '--inicio', '2026-11-20', '--duracao', '0d'], '--duracao "0d"'],
    [['--regime', 'cpp', '--inicio', '2026-11-20', '--dias', '1e3'], '--dias "1e3"'],
    [['--regime', 'cpp', '--inicio', '--dias', '5'], 'Falta o valor da opção --inicio'],
  ])('%j', async (args, trecho) => {
    const r = await custodia(['prazo', ...args]);
    expect(r.codigo).toBe(2);
    expect(r.erro).toContain(trecho);
  });
});
