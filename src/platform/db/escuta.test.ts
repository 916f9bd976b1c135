import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bancoDeTeste, type BancoDeTeste } from './banco-de-teste.ts';
import { comCliente } from './cliente.ts';
import { type Escuta, escutarCanal } from './escuta.ts';

let banco: BancoDeTeste;
let escuta: Escuta | undefined;
const ouvidos: string[] = [];
let vezes = 0;

beforeAll(async () => {
  banco = await bancoDeTeste();
  const ouvido = { ouvir: (texto: string) => void ouvidos.push(texto), ligou: () => void vezes++ };
  escuta = escutarCanal(banco.db, 'teste', ouvido, { esperaParaVoltarMs: 20 });
});
afterAll(async () => {
  await escuta?.fechar();
  await banco.fechar();
});

const notificar = (canal: string, texto: string) => sql`select pg_notify(${canal}, ${texto})`.execute(banco.db);
const conexoes = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pg_stat_activity
     where application_name = 'custodia (escuta)' and datname = current_database()`.execute(banco.db);
  return rows[0]?.n ?? 0;
};

test('ouve o seu canal, e só ele', async () => {
  await expect.poll(() => vezes).toBe(1);
  await notificar('outro', 'não');
  await notificar('teste', 'sim');
  await expect.poll(() => ouvidos).toEqual(['sim']);
});

test('derrubada, volta e diz que voltou', async () => {
  await comCliente(banco.urlDoAdministrador, (c) =>
    c.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'custodia (escuta)' and datname = current_database()",
    ),
  );
  await expect.poll(() => vezes).toBe(2);
  await notificar('teste', 'de novo');
  await expect.poll(() => ouvidos.at(-1)).toBe('de novo');
});

test('fechada, larga a conexão e não volta', async () => {
  expect(await conexoes()).toBe(1);
  await escuta?.fechar();
  await expect.poll(conexoes).toBe(0);
  expect(vezes).toBe(2);
});
