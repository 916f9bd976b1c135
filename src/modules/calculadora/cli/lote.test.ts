import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Resultado } from '../../../direito/resultado.ts';
import type { ErroDeEntrada } from '../contrato/index.ts';
import { BINARIO, custodia } from './executar-binario.ts';

/** O ano da pena diz, na resposta, de que linha ela veio. */
const caso = (anos: number): string =>
  JSON.stringify({
    emData: '2026-11-21',
    condenacoes: [{ id: 'A', pena: { anos }, regimeInicial: 'fechado' }],
    eventos: [{ tipo: 'prisao', data: '2024-01-01' }],
  });

type Resposta = Resultado & { linha?: number; erros?: ErroDeEntrada[] };
const respostas = (saida: string): Resposta[] =>
  saida
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Resposta);

test('a ordem da entrada, com linhas ruins no lugar delas', async () => {
  const linhas = [caso(1), '{"inventado":1}', '', caso(4), 'nada de JSON', '{}', caso(7)];
  const r = await custodia(['calcular', '--lote'], `${linhas.join('\r\n')}\n`);
  expect(r.codigo).toBe(0);
  expect(r.erro).toMatch(/^6 casos, 3 com erro \(/);
  const resumo = respostas(r.saida).map((x) => (x.erros ? [x.linha, x.erros[0]?.codigo] : x.penaTotal.anos));
  // A linha 3, em branco, é pulada, mas conta na numeração.
  expect(resumo).toEqual([1, [2, 'campo-desconhecido'], 4, [5, 'texto-ilegivel'], [6, 'nada-calculavel'], 7]);
});

test('muitas linhas, com trabalhadores: mesma ordem', async () => {
  const total = 1500;
  const linhas = Array.from({ length: total }, (_, i) => (i % 100 === 7 ? '{' : caso(1 + (i % 30))));
  const r = await custodia(['calcular', '--lote'], linhas.join('\n'));
  expect(r.erro).toMatch(/^1500 casos, 15 com erro/);
  respostas(r.saida).forEach((x, i) => {
    if (i % 100 === 7) expect(x.linha).toBe(i + 1);
    else expect(x.penaTotal.anos).toBe(1 + (i % 30));
  });
  expect(respostas(r.saida)).toHaveLength(total);
});

test('linha gigante e linha que não é UTF-8 não derrubam as vizinhas', async () => {
  const gigante = `{"titulo":"${'x'.repeat(2_500_000)}"}`;
  const entrada = Buffer.concat([
    Buffer.from(`${caso(1)}\n${gigante}\n`),
    Buffer.from([0x7b, 0xff, 0x7d, 10]),
    Buffer.from(caso(2)),
  ]);
  const lidas = respostas((await custodia(['calcular', '--lote'], entrada)).saida);
  expect(lidas.map((x) => x.erros?.[0]?.codigo ?? x.penaTotal.anos)).toEqual([1, 'acima-do-limite', 'nao-e-utf8', 2]);
});

test('--em vale para todos; a mesma resposta que um caso sozinho', async () => {
  const [lote, sozinho] = await Promise.all([
    custodia(['calcular', '--lote', '--em', '2027-01-02'], caso(5)),
    custodia(['calcular', '--em', '2027-01-02'], caso(5)),
  ]);
  expect(JSON.parse(lote.saida)).toEqual(JSON.parse(sozinho.saida));
  expect((JSON.parse(lote.saida) as Resultado).regras.em).toBe('2027-01-02');
});

test('--saida grava o lote', async () => {
  const pasta = await mkdtemp(join(tmpdir(), 'custodia-lote-'));
  const saida = join(pasta, 'r.ndjson');
  expect(await custodia(['calcular', '--lote', '--saida', saida], caso(3))).toMatchObject({ codigo: 0, saida: '' });
  expect(respostas(await readFile(saida, 'utf8'))).toHaveLength(1);
  await rm(pasta, { recursive: true });
});

test.each([
  [['/nao/existe.ndjson'], 'não existe'],
  [['--saida', '/nao/existe/r.ndjson'], 'não existe'],
])('%j: recusa legível', async (args, trecho) => {
  const r = await custodia(['calcular', '--lote', ...args], caso(1));
  expect(r).toMatchObject({ codigo: 2, saida: '' });
  expect(r.erro).toContain(trecho);
});

test('lote vazio', async () => {
  expect(await custodia(['calcular', '--lote'])).toMatchObject({ codigo: 0, saida: '' });
});

test('quem lê vai embora no meio: silêncio', async () => {
  const filho = spawn(process.execPath, [BINARIO, 'calcular', '--lote'], { stdio: 'pipe' });
  let erro = '';
  filho.stderr.on('data', (d) => (erro += String(d)));
  filho.stdin.on('error', () => {});
  filho.stdout.once('data', () => filho.stdout.destroy());
  filho.stdin.end(`${caso(5)}\n`.repeat(3000));
  const codigo = await new Promise((pronto) => filho.on('close', pronto));
  expect({ codigo, erro }).toEqual({ codigo: 0, erro: '' });
});

test('responde cada linha sem esperar a próxima', async () => {
  const filho = spawn(process.execPath, [BINARIO, 'calcular', '--lote'], { stdio: 'pipe' });
  const proxima = (): Promise<string> => new Promise((pronto) => filho.stdout.once('data', (d) => pronto(String(d))));
  for (const anos of [2, 3, 4]) {
    filho.stdin.write(`${caso(anos)}\n`);
    expect((JSON.parse(await proxima()) as Resultado).penaTotal.anos).toBe(anos);
  }
  filho.stdin.end();
  expect(await new Promise((pronto) => filho.on('close', pronto))).toBe(0);
});
