/** O comando de verdade: no Node sem carregador, nada do que ele importa pode ser .tsx. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { custodia, TEM_PILHA } from '../../calculadora/cli/executar-binario.ts';

const pasta = mkdtempSync(join(tmpdir(), 'custodia-pessoas-'));
afterAll(() => rmSync(pasta, { recursive: true }));

function arquivo(nome: string, texto: string): string {
  const onde = join(pasta, nome);
  writeFileSync(onde, texto);
  return onde;
}

it('vincular: lê o arquivo, escreve o resumo e sai com 0', async () => {
  const config = arquivo('config.yaml', 'campos: { nome: nome, mae: mae }');
  const csv = arquivo('pessoas.csv', 'nome,mae\nJosé Araújo,Conceição Sá\nJose Araujo,Conceicao Sá\n');
  const { codigo, saida, erro } = await custodia(['pessoas', 'vincular', '--config', config, csv]);
  expect([codigo, erro]).toEqual([0, '']);
  expect(saida).toContain('2 registros');
});

it.each([
  [['pessoas'], 'Diga o que fazer'],
  [['pessoas', 'unir'], 'Diga o que fazer'],
  [['pessoas', 'vincular'], 'falta --config'],
])('%j: explica e sai com 2', async (args, explicacao) => {
  const { codigo, erro } = await custodia(args);
  expect([codigo, erro]).toEqual([2, expect.stringContaining(explicacao)]);
  expect(erro).not.toMatch(TEM_PILHA);
});

it('a ajuda do comando sai na tela', async () => {
  const { codigo, saida } = await custodia(['ajuda', 'pessoas']);
  expect([codigo, saida]).toEqual([0, expect.stringContaining('custodia pessoas vincular --config')]);
});
