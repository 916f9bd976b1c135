import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, it, vi } from 'vitest';
import { bancoDeTeste, type BancoDeTeste } from '../db/banco-de-teste.ts';
import { comCliente } from '../db/cliente.ts';
import { MIGRADOR } from '../db/embutido/nomes.ts';
import { comOutroBanco } from '../db/url.ts';
import { executar } from './banco.ts';

const pasta = mkdtempSync(join(tmpdir(), 'custodia-cli-'));
const arquivo = join(pasta, 'copia.tar.zst');
const VAZIO = `cli_${process.pid}`;
let banco: BancoDeTeste;
let dito = '';

beforeAll(async () => {
  banco = await bancoDeTeste();
  await comCliente(inject('servidorDeTeste').urlDoAdministrador, (c) =>
    c.query(`create database ${VAZIO} owner ${MIGRADOR} template template0`),
  );
  await banco.db.insertInto('plataforma.evento').values({ tipo: 'prova', dados: '{}' }).execute();
});
beforeEach(() => {
  dito = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((texto) => {
    dito += String(texto);
    return true;
  });
  vi.stubEnv('DATABASE_URL', banco.url);
  vi.stubEnv('DATABASE_URL_MIGRADOR', banco.urlDoMigrador);
  vi.stubEnv('SEGREDO', Buffer.alloc(32, 1).toString('base64'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await banco.fechar();
  await comCliente(inject('servidorDeTeste').urlDoAdministrador, (c) => c.query(`drop database ${VAZIO} with (force)`));
  rmSync(pasta, { recursive: true });
});

it('copia, recusa-se a restaurar por cima e restaura em banco vazio', async () => {
  expect(await executar(['copiar', arquivo])).toBe(0);
  expect(dito).toMatch(/linhas de \d+ tabelas em .*guarde-a/s);
  expect(await executar(['restaurar', arquivo])).toBe(1);
  expect(dito).toMatch(/já tem tabelas/);
  const destino = comOutroBanco(banco.urlDoMigrador, VAZIO);
  expect(await executar(['restaurar', arquivo, '--em', destino])).toBe(0);
  const eventos = 'select tipo, dados from plataforma.evento';
  expect(await comCliente(destino, (c) => c.query(eventos))).toMatchObject({ rows: [{ tipo: 'prova', dados: {} }] });
  expect(dito).not.toContain(new URL(destino).password);
});

it.each([
  [[]],
  [['copiar']],
  [['apagar', 'x']],
  [['copiar', 'a', 'b']],
  [['copiar', 'a', '--em', 'b']],
  [['restaurar', 'a', '--nada']],
])('uso errado: %j', async (args) => {
  expect(await executar(args)).toBe(2);
  expect(dito).toMatch(/^custodia banco copiar/);
});

it('arquivo que não existe: diz e sai com 1', async () => {
  expect(await executar(['restaurar', join(pasta, 'sumiu')])).toBe(1);
  expect(dito).toMatch(/sumiu: o arquivo ou a pasta não existe/);
});
