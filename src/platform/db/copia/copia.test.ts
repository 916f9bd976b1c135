import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { comCliente } from '../cliente.ts';
import { APP, MIGRADOR } from '../embutido/nomes.ts';
import { FalhaDoBanco } from '../falha.ts';
import { PASTA_DAS_MIGRACOES } from '../migracoes.ts';
import { migrar } from '../migrar.ts';
import { comOutroBanco } from '../url.ts';
import { copiarBanco } from './copiar.ts';
import { conferirCopia, restaurarBanco } from './restaurar.ts';

const AGORA = new Date('2026-03-10T12:00:00Z');

/** O que costuma dar errado: chave circular, sequência, coluna calculada, texto difícil, bytes, tabela que não se copia. */
const PROVA = `
  create table plataforma.prova (
    id bigint generated always as identity primary key,
    pai_id bigint references plataforma.prova,
    nome text not null,
    maiusculo text generated always as (upper(nome)) stored,
    bytes bytea, quando timestamptz, dia date, lista text[]
  );
  create table plataforma.sessao_de_prova (prova_id bigint references plataforma.prova);
  comment on table plataforma.sessao_de_prova is 'Fora da cópia: só para o teste.';`;

const DADOS = `
  insert into plataforma.prova (pai_id, nome, bytes, quando, dia, lista)
    select nullif((n * 7) % 5000, 0), 'linha' || chr(10) || chr(9) || chr(92) || ' ' || n, sha256(n::text::bytea),
      timestamptz '2024-02-29 00:00Z' + n * interval '1 hour', date '2024-02-29' + n, array['a', null, 'é"' || n]
    from generate_series(1, 5000) n;
  insert into plataforma.sessao_de_prova values (1);
  insert into plataforma.evento (tipo, dados) select 'prova', jsonb_build_object('n', n) from generate_series(1, 300) n;`;

const pasta = mkdtempSync(join(tmpdir(), 'custodia-copia-'));
const migracoes = join(pasta, 'migrations');
const arquivo = join(pasta, 'copia.tar.zst');
const bancos: string[] = [];
let origem: string;

beforeAll(async () => {
  cpSync(PASTA_DAS_MIGRACOES, migracoes, { recursive: true });
  writeFileSync(join(migracoes, '9999-prova.sql'), PROVA);
  origem = await bancoVazio();
  await migrar(origem, APP, { pasta: migracoes });
  await comCliente(origem, (c) => c.query(DADOS));
  await copiarBanco(origem, arquivo, AGORA);
});

afterAll(async () => {
  await comCliente(inject('servidorDeTeste').urlDoAdministrador, async (c) => {
    for (const nome of bancos) await c.query(`drop database ${nome} with (force)`);
  });
  rmSync(pasta, { recursive: true });
});

async function bancoVazio(): Promise<string> {
  const { urlDoAdministrador, urlDoMigrador } = inject('servidorDeTeste');
  const nome = `copia_${process.pid}_${bancos.length}`;
  await comCliente(urlDoAdministrador, (c) => c.query(`create database ${nome} owner ${MIGRADOR} template template0`));
  bancos.push(nome);
  return comOutroBanco(urlDoMigrador, nome);
}

const ler = async (url: string, consulta: string): Promise<pg.QueryResultRow[]> =>
  (await comCliente(url, (c) => c.query<pg.QueryResultRow>(consulta))).rows;

const falhaDe = async (acao: Promise<unknown>): Promise<string> => {
  const e: unknown = await acao.then(
    () => undefined,
    (e: unknown) => e,
  );
  return e instanceof FalhaDoBanco ? e.message : `não falhou como devia: ${String(e)}`;
};

const TUDO = [
  'select * from plataforma.prova order by id',
  'select * from plataforma.evento order by id',
  'select * from auditoria.corrente order by corrente',
  `select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint where contype = 'f' order by 1, 2`,
];

describe('ida e volta', () => {
  it('tudo volta igual, e o que não se copia fica vazio', async () => {
    const destino = await bancoVazio();
    const copia = await conferirCopia(arquivo, migracoes);
    await restaurarBanco(copia, { urlDoMigrador: destino, papelDoApp: APP });
    for (const consulta of TUDO) expect(await ler(destino, consulta)).toEqual(await ler(origem, consulta));
    expect(copia.manifesto.tabelas['plataforma.prova']?.linhas).toBe(5000);
    expect(await ler(destino, 'select from plataforma.sessao_de_prova')).toHaveLength(0);
  });

  it('a sequência continua de onde estava', async () => {
    const destino = await bancoVazio();
    await restaurarBanco(await conferirCopia(arquivo, migracoes), { urlDoMigrador: destino, papelDoApp: APP });
    const [nova] = await ler(destino, `insert into plataforma.prova (nome) values ('nova') returning id`);
    expect(nova).toEqual({ id: '5001' });
  });

  it('o arquivo é só de quem copiou, e não se escreve por cima de outro', async () => {
    expect(statSync(arquivo).mode & 0o777).toBe(0o600);
    expect(await falhaDe(copiarBanco(origem, arquivo, AGORA))).toMatch(/já existe/);
    expect(await falhaDe(copiarBanco(origem, join(pasta, 'nada', 'x'), AGORA))).toMatch(/não existe/);
  });

  it('é um retrato: o que se grava durante a cópia não entra pela metade', async () => {
    const outro = join(pasta, 'retrato.tar.zst');
    const gravar = async () => {
      for (let n = 0; n < 50; n++) {
        await ler(
          origem,
          `with e as (insert into plataforma.evento (tipo, dados) values ('par', '{}') returning id)
          insert into plataforma.prova (nome) select 'par' from e`,
        );
      }
    };
    const [, manifesto] = await Promise.all([gravar(), copiarBanco(origem, outro, AGORA)]);
    const { 'plataforma.prova': provas, 'plataforma.evento': eventos } = manifesto.tabelas;
    expect((provas?.linhas ?? 0) - 5000).toBe((eventos?.linhas ?? 0) - 300);
  });
});

describe('arquivo ruim', () => {
  const comBytes = (mudar: (bytes: Buffer) => Buffer): string => {
    const outro = join(pasta, `ruim-${Math.random()}`);
    writeFileSync(outro, mudar(readFileSync(arquivo)));
    return outro;
  };
  const mudarTexto = (de: string, para: string) => (bytes: Buffer) =>
    zstdCompressSync(Buffer.from(zstdDecompressSync(bytes).toString('latin1').replace(de, para), 'latin1'));

  it.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['cortado', (b) => b.subarray(0, b.length - 100), /cortado/],
    ['cortado no meio', (b) => b.subarray(0, b.length / 2), /cortado/],
    ['vazio', () => Buffer.alloc(0), /cortado/],
    ['outra coisa', () => Buffer.from('olá, não sou uma cópia'), /não é uma cópia/],
    ['um byte trocado', (b) => b.fill(b.readUInt8(999) ^ 1, 999, 1000), /cortado|mudou/],
    [
      'um valor trocado e recomprimido',
      mudarTexto('linha\\n\\t\\\\ 42', 'linha\\n\\t\\\\ 43'),
      /mudou depois de feito, em plataforma.prova/,
    ],
    ['formato futuro', mudarTexto('"formato": 1', '"formato": 2'), /formato mais novo/],
  ])('%s: recusa', async (_, mudar, mensagem) => {
    expect(await falhaDe(conferirCopia(comBytes(mudar), migracoes))).toMatch(mensagem);
  });

  it('que não existe: diz isso', async () => {
    expect(await falhaDe(conferirCopia(join(pasta, 'sumiu')))).toMatch(/o arquivo ou a pasta não existe/);
  });

  it('de outras migrações: diz qual versão restaura', async () => {
    expect(await falhaDe(conferirCopia(arquivo))).toMatch(/até a migração 9999-prova/);
  });

  it('trocado depois de conferido: nenhum dado é gravado', async () => {
    const destino = await bancoVazio();
    const trocado = comBytes((b) => b);
    const copia = await conferirCopia(trocado, migracoes);
    writeFileSync(trocado, mudarTexto('linha\\n\\t\\\\ 42', 'linha\\n\\t\\\\ 43')(readFileSync(arquivo)));
    expect(await falhaDe(restaurarBanco(copia, { urlDoMigrador: destino, papelDoApp: APP }))).toMatch(/mudou/);
    expect(await ler(destino, 'select from plataforma.evento')).toHaveLength(0);
  });
});

it('destino com tabelas: recusa e não mexe nele', async () => {
  const antes = await ler(origem, 'select count(*) from plataforma.evento');
  const copia = await conferirCopia(arquivo, migracoes);
  expect(await falhaDe(restaurarBanco(copia, { urlDoMigrador: origem, papelDoApp: APP }))).toMatch(/já tem tabelas/);
  expect(await ler(origem, 'select count(*) from plataforma.evento')).toEqual(antes);
});
