import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bancoDeTeste, type BancoDeTeste } from './banco-de-teste.ts';
import { comCliente } from './cliente.ts';
import { quebrasNoSql, tabelasDoSistema } from './regras-do-sql.ts';

const PROJETO = join(import.meta.dirname, '../../..');

let banco: BancoDeTeste;
beforeAll(async () => void (banco = await bancoDeTeste()));
afterAll(() => banco.fechar());

/** Tudo é desfeito: a conexão fecha sem confirmar a transação. */
const quebrasDepoisDe = (sql: string): Promise<string[]> =>
  comCliente(banco.urlDoMigrador, async (c) => {
    await c.query(`begin; create schema prova; create table prova.referencia (id int primary key); ${sql}`);
    return (await quebrasNoSql(c)).filter((quebra) => quebra.startsWith('prova.'));
  });

describe('as migrações', () => {
  it('deixam o Citus espalhar os dados por pessoa', async () => {
    expect(await comCliente(banco.urlDoMigrador, quebrasNoSql)).toEqual([]);
  });

  it('só criam tabelas no esquema da plataforma ou de um módulo', async () => {
    const esquemas = new Set(['plataforma', ...readdirSync(join(PROJETO, 'src/modules'))]);
    const tabelas = await comCliente(banco.urlDoMigrador, tabelasDoSistema);
    expect(tabelas.length).toBeGreaterThan(0);
    expect(tabelas.filter((t) => !esquemas.has(t.esquema))).toEqual([]);
  });

  it('só criam tabelas com nome que está no GLOSSARIO.md', async () => {
    const palavras = palavrasDoGlossario();
    const tabelas = await comCliente(banco.urlDoMigrador, tabelasDoSistema);
    expect(tabelas.filter((t) => !palavras.has(t.tabela)).map((t) => `${t.esquema}.${t.tabela}`)).toEqual([]);
  });
});

/** A primeira coluna de cada linha: palavras separadas por barra, sem acento, com `_` no lugar de espaço e hífen. */
function palavrasDoGlossario(): Set<string> {
  const linhas = readFileSync(join(PROJETO, 'GLOSSARIO.md'), 'utf8').matchAll(/^\| ([^|]+) \|/gm);
  const semAcento = (palavra: string) => palavra.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return new Set(
    [...linhas]
      .flatMap(([, coluna = '']) => coluna.replaceAll(/\(.*?\)/g, '').split('/'))
      .map((palavra) => semAcento(palavra.trim()).replaceAll(/[ -]/g, '_')),
  );
}

describe('SQL ruim é achado', () => {
  it.each([
    [
      'gatilho',
      'create function prova.f() returns trigger language plpgsql as $$ begin return new; end $$; create trigger g before insert on prova.referencia execute function prova.f()',
      'prova.referencia (g): tem gatilho',
    ],
    ['sem chave primária', 'create table prova.a (pessoa_id uuid)', 'prova.a: é de pessoa e não tem chave primária'],
    [
      'chave primária sem pessoa_id à frente',
      'create table prova.a (id int, pessoa_id uuid, primary key (id, pessoa_id))',
      'prova.a (a_pkey): é de pessoa, e a chave ou o índice único não começa por pessoa_id',
    ],
    [
      'restrição única',
      'create table prova.a (pessoa_id uuid primary key, cpf text unique)',
      'prova.a (a_cpf_key): é de pessoa, e a chave ou o índice único não começa por pessoa_id',
    ],
    [
      'índice único por expressão, acrescentado depois',
      'create table prova.a (pessoa_id uuid primary key, nome text); create unique index u on prova.a (lower(nome))',
      'prova.a (u): é de pessoa, e a chave ou o índice único não começa por pessoa_id',
    ],
    [
      'chave estrangeira por outra coluna',
      'create table prova.a (pessoa_id uuid primary key); create table prova.b (pessoa_id uuid primary key, mae_id uuid references prova.a)',
      'prova.b → prova.a (b_mae_id_fkey): são de pessoa, e a chave estrangeira entre elas não começa por pessoa_id dos dois lados',
    ],
    [
      'tabela comum que aponta para tabela de pessoa',
      'create table prova.a (pessoa_id uuid primary key); create table prova.b (id int primary key, a_id uuid references prova.a)',
      'prova.b → prova.a (b_a_id_fkey): não é de pessoa e tem chave estrangeira para uma que é',
    ],
  ])('%s', async (_, sql, quebra) => {
    expect(await quebrasDepoisDe(sql)).toEqual([quebra]);
  });

  it('e o que está certo não é acusado', async () => {
    const certo = `
      create table prova.a (pessoa_id uuid, id int, primary key (pessoa_id, id));
      create table prova.b (pessoa_id uuid, id int, a_id int, ref int references prova.referencia,
        primary key (pessoa_id, id), unique (pessoa_id, a_id), foreign key (pessoa_id, a_id) references prova.a);
      create index solto on prova.b (ref);`;
    expect(await quebrasDepoisDe(certo)).toEqual([]);
  });
});
