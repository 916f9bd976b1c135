import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type BancoDeTeste, bancoDeTeste } from './db/banco-de-teste.ts';
import { comCliente } from './db/cliente.ts';
import { abrirBanco } from './db/index.ts';
import { criarProntidao } from './prontidao.ts';

let banco: BancoDeTeste;
const VIVOS = { vivos: () => true };
const PARADOS = { vivos: () => false };

beforeAll(async () => {
  banco = await bancoDeTeste();
});
afterAll(() => banco.fechar());

test('tudo em ordem: nada falta', async () => {
  expect(await criarProntidao({ banco: banco.db, trabalhos: VIVOS, pasta: import.meta.dirname })()).toEqual([]);
});

test('trabalhos parados e disco que não responde', async () => {
  const prontidao = criarProntidao({ banco: banco.db, trabalhos: PARADOS, pasta: '/nao/existe' });
  expect(await prontidao()).toEqual(['trabalhos', 'disco']);
});

test('banco fora do ar', async () => {
  const fora = abrirBanco('postgresql://ninguem@127.0.0.1:1/nada');
  expect(await criarProntidao({ banco: fora.db, trabalhos: VIVOS })()).toEqual(['banco']);
  await fora.fechar();
});

test('migração que o banco não tem', async () => {
  await comCliente(banco.urlDoMigrador, (c) =>
    c.query('delete from plataforma.migracao where nome = (select max(nome) from plataforma.migracao)'),
  );
  expect(await criarProntidao({ banco: banco.db, trabalhos: VIVOS })()).toEqual(['migracoes']);
});

test('muitas perguntas no mesmo segundo custam uma conferência', async () => {
  const vivos = vi.fn<() => boolean>(() => true);
  const prontidao = criarProntidao({ banco: banco.db, trabalhos: { vivos } });
  await Promise.all(Array.from({ length: 50 }, () => prontidao()));
  expect(vivos).toHaveBeenCalledTimes(1);
});
