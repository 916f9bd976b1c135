import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bancoDeTeste, type BancoDeTeste } from './banco-de-teste.ts';
import { comCliente } from './cliente.ts';
import { APP } from './embutido/nomes.ts';
import { FalhaDoBanco } from './falha.ts';
import { PASTA_DAS_MIGRACOES } from './migracoes.ts';
import { migrar } from './migrar.ts';
import { migracoesPendentes } from './migracoes-pendentes.ts';

let banco: BancoDeTeste;
let pasta: string;
beforeEach(async () => {
  banco = await bancoDeTeste();
  pasta = mkdtempSync(join(tmpdir(), 'custodia-migrar-'));
  cpSync(PASTA_DAS_MIGRACOES, pasta, { recursive: true });
});
afterEach(async () => {
  await banco.fechar();
  rmSync(pasta, { recursive: true });
});

const escrever = (nome: string, sql: string): void => writeFileSync(join(pasta, nome), sql);
const aplicar = (): Promise<string[]> => migrar(banco.urlDoMigrador, APP, { pasta });
const falhaDe = async (): Promise<string> => {
  const e: unknown = await aplicar().then(
    () => undefined,
    (e: unknown) => e,
  );
  return e instanceof FalhaDoBanco ? e.message : `não falhou como devia: ${String(e)}`;
};
const existe = (tabela: string): Promise<unknown> =>
  comCliente(banco.urlDoMigrador, async (c) => (await c.query(`select to_regclass($1) as t`, [tabela])).rows[0]);

it('banco em dia: nada a fazer', async () => {
  expect(await aplicar()).toEqual([]);
  expect(await migracoesPendentes(banco.db)).toEqual([]);
});

it('aplica as novas em ordem e uma vez só, e concede ao papel do app', async () => {
  escrever('9002-b.sql', `insert into plataforma.nova values (1, 'x'::text)`);
  escrever('9001-a.sql', 'create table plataforma.nova (n int, t text); grant select on plataforma.nova to :app;');
  expect(await aplicar()).toEqual(['9001-a', '9002-b']);
  expect(await aplicar()).toEqual([]);
  expect(await comCliente(banco.url, (c) => c.query('select n from plataforma.nova'))).toMatchObject({
    rows: [{ n: 1 }],
  });
});

it('erro: diz arquivo e linha, e nenhuma das pendentes entra', async () => {
  escrever('9001-a.sql', 'create table plataforma.nova (n int);');
  escrever('9002-b.sql', '-- uma linha\n\nselect 1;\nselect * from plataforma.nao_existe;\n');
  expect(await falhaDe()).toMatch(/^A migração 9002-b\.sql falhou na linha 4: .*nao_existe/);
  expect(await existe('plataforma.nova')).toEqual({ t: null });
});

it('migração alterada depois de aplicada: recusa e diz qual; quebra de linha do Windows não é alteração', async () => {
  escrever('9001-a.sql', 'select 1;\nselect 2;\n');
  await aplicar();
  escrever('9001-a.sql', 'select 1;\r\nselect 2;\r\n');
  expect(await aplicar()).toEqual([]);
  escrever('9001-a.sql', 'select 1;\nselect 3;\n');
  escrever('9002-b.sql', 'create table plataforma.nova (n int)');
  expect(await falhaDe()).toMatch(/9001-a\.sql mudou depois de aplicada/);
  expect(await existe('plataforma.nova')).toEqual({ t: null });
});

it('banco mais novo do que o código: recusa', async () => {
  escrever('9001-a.sql', 'select 1');
  await aplicar();
  rmSync(join(pasta, '9001-a.sql'));
  expect(await falhaDe()).toMatch(/9001-a\.sql foi aplicada neste banco e não está nesta versão/);
});

it('dois processos ao mesmo tempo: cada migração entra uma vez', async () => {
  escrever('9001-a.sql', 'create table plataforma.nova (n int)');
  const aplicadas = await Promise.all([aplicar(), aplicar(), aplicar()]);
  expect(aplicadas.flat()).toEqual(['9001-a']);
});
