import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bancoDeTeste, type BancoDeTeste } from './banco-de-teste.ts';
import { comCliente } from './cliente.ts';
import { erroDeBanco } from './erro-de-banco.ts';

let banco: BancoDeTeste;
beforeAll(async () => void (banco = await bancoDeTeste()));
afterAll(() => banco.fechar());

const erroDe = async (consulta: Promise<unknown>): Promise<unknown> => {
  try {
    await consulta;
  } catch (e) {
    return e;
  }
  return undefined;
};

describe('valores do banco', () => {
  it('data é texto, instante é Date, int8 é número, e as listas também', async () => {
    const { rows } = await sql`
      select date '2024-02-29' as data, timestamptz '2024-02-29 12:00-03' as instante, 9007199254740991::int8 as inteiro,
        array[date '2024-02-29', null] as datas, array[1::int8, null] as inteiros, 12.50::numeric as exato`.execute(
      banco.db,
    );
    expect(rows).toEqual([
      {
        data: '2024-02-29',
        instante: new Date('2024-02-29T15:00:00Z'),
        inteiro: 9_007_199_254_740_991,
        datas: ['2024-02-29', null],
        inteiros: [1, null],
        exato: '12.50',
      },
    ]);
  });

  it('int8 que não cabe em número não é arredondado', async () => {
    await expect(sql`select 9007199254740993::int8 as n`.execute(banco.db)).rejects.toThrow(RangeError);
  });
});

describe('papel da aplicação', () => {
  it.each([
    'create table plataforma.nova (id int)',
    'create schema novo',
    'drop table plataforma.evento',
    'create temp table t (i int)',
  ])('não pode: %s', async (texto) => {
    expect(erroDeBanco(await erroDe(sql.raw(texto).execute(banco.db)))).toMatchObject({
      tipo: 'outro',
      codigo: '42501',
    });
  });

  it('não muda o registro das migrações', async () => {
    const apagar = banco.db.deleteFrom('plataforma.migracao').execute();
    expect(erroDeBanco(await erroDe(apagar)).codigo).toBe('42501');
  });
});

describe('erro do banco', () => {
  it('unicidade traz o nome da restrição e nenhum valor', async () => {
    const id = '0190a0a0-0000-7000-8000-000000000001';
    const inserir = () => banco.db.insertInto('plataforma.evento').values({ id, tipo: 't', dados: '{}' }).execute();
    await inserir();
    const erro = erroDeBanco(await erroDe(inserir()));
    expect(erro).toEqual({ tipo: 'unicidade', codigo: '23505', restricao: 'evento_pkey' });
    expect(JSON.stringify(erro)).not.toContain(id);
  });

  it('conexão derrubada no meio da consulta é "fora do ar", e a seguinte funciona', async () => {
    const consulta = sql`select pg_sleep(20)`.execute(banco.db);
    const esperada = erroDe(consulta);
    await derrubarConexoes(banco);
    expect(erroDeBanco(await esperada).tipo).toBe('fora-do-ar');
    // A queda chega ao conjunto de conexões um instante depois.
    await vi.waitFor(async () => expect((await sql`select 1 as um`.execute(banco.db)).rows).toEqual([{ um: 1 }]));
  });

  it('servidor que não existe é "fora do ar"', async () => {
    const erro = await erroDe(comCliente('postgresql://a:b@127.0.0.1:1/c', async () => {}));
    expect(erroDeBanco(erro)).toEqual({ tipo: 'fora-do-ar', codigo: 'ECONNREFUSED', restricao: undefined });
  });

  it.each([
    ['40001', 'serializacao'],
    ['40P01', 'serializacao'],
    ['57P01', 'fora-do-ar'],
    ['53300', 'fora-do-ar'],
    ['22P02', 'outro'],
  ])('%s é %s', (code, tipo) => {
    expect(erroDeBanco(Object.assign(new Error('x'), { code })).tipo).toBe(tipo);
  });

  it('o que nem é erro é "outro"', () => {
    expect(erroDeBanco('texto').tipo).toBe('outro');
  });
});

/** Espera a consulta começar e derruba quem está neste banco. */
async function derrubarConexoes({ urlDoAdministrador }: BancoDeTeste): Promise<void> {
  await comCliente(urlDoAdministrador, async (c) => {
    for (let derrubadas = 0; derrubadas === 0;) {
      const { rowCount } = await c.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and query like '%pg_sleep(20)%'`,
      );
      derrubadas = rowCount ?? 0;
    }
  });
}
