import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type BancoDeTeste, bancoDeTeste } from './banco-de-teste.ts';
import { preparada } from './preparadas.ts';

let banco: BancoDeTeste;
beforeAll(async () => {
  banco = await bancoDeTeste({ maximo: 1 });
});
afterAll(() => banco.fechar());

const somar = preparada('teste.somar', sql<{ soma: number }>`select $1::int + $2::int as soma`);

test('fica preparada na conexão, e cada vez vale com os seus valores', async () => {
  expect(await somar(banco.db, 2, 3)).toEqual([{ soma: 5 }]);
  expect(await somar(banco.db, 20, 30)).toEqual([{ soma: 50 }]);
  const { rows } = await sql<{ name: string }>`select name from pg_prepared_statements`.execute(banco.db);
  expect(rows).toEqual([{ name: 'teste.somar' }]);
});

test('serve dentro de transação, e a conexão perdida não faz falta', async () => {
  expect(await banco.db.transaction().execute((tx) => somar(tx, 1, 1))).toEqual([{ soma: 2 }]);
  await sql`select pg_terminate_backend(pg_backend_pid())`.execute(banco.db).catch(() => {});
  // A queda chega ao conjunto de conexões um instante depois.
  await vi.waitFor(async () => expect(await somar(banco.db, 4, 4)).toEqual([{ soma: 8 }]));
});
