/** Registrar atos, no PostgreSQL de verdade: o que se grava confere, com muitos ao mesmo tempo, e a aplicação só acrescenta. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BancoDeTeste, bancoDeTeste } from '../../platform/db/banco-de-teste.ts';
import { comCliente } from '../../platform/db/cliente.ts';
import { entrada, entradaSorteada } from './entradas-de-teste.ts';
import { type Entrada, registrar, verificar } from './index.ts';

let banco: BancoDeTeste;

beforeAll(async () => {
  banco = await bancoDeTeste({ maximo: 20 });
});
afterAll(() => banco.fechar());

const gravar = (...entradas: Entrada[]): Promise<void> =>
  banco.db.transaction().execute((tx) => registrar(tx, entradas));

const laudo = () => verificar({ url: banco.url, chaves: [] });

describe('registrar', () => {
  it('o que o banco devolve é, letra por letra, o que entrou no hash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entradaSorteada, { minLength: 1, maxLength: 20 }), (lote) => gravar(...lote)),
      { numRuns: 60 },
    );
    const { problemas, registros } = await laudo();
    expect(problemas).toEqual([]);
    expect(registros).toBeGreaterThanOrEqual(60);
  });

  it('1.000 atos ao mesmo tempo, em 20 conexões, deixam todas as correntes íntegras', async () => {
    const antes = (await laudo()).registros;
    await Promise.all(
      Array.from({ length: 1000 }, (_, i) => gravar(entrada({ alvo: { tipo: 'ato', id: String(i) } }))),
    );
    const { problemas, registros } = await laudo();
    expect(problemas).toEqual([]);
    expect(registros - antes).toBe(1000);
    const { rows } = await comCliente(banco.url, (c) =>
      c.query(
        "select count(distinct alvo_id)::int as atos, count(distinct corrente)::int as correntes from auditoria.registro where alvo_tipo = 'ato'",
      ),
    );
    expect(rows[0].atos).toBe(1000);
    expect(rows[0].correntes).toBeGreaterThan(1);
  });

  it('com todas as cabeças presas, espera por uma em vez de recusar', async () => {
    await comCliente(banco.url, async (c) => {
      await c.query('begin');
      await c.query('select 1 from auditoria.corrente for update');
      const gravado = gravar(entrada());
      await expect.poll(() => quantosEsperam()).toBe(1);
      await c.query('commit');
      await gravado;
    });
    expect((await laudo()).problemas).toEqual([]);
  });

  it('ação desfeita não deixa registro nem buraco', async () => {
    const antes = (await laudo()).registros;
    const desfeita = banco.db.transaction().execute(async (tx) => {
      await registrar(tx, [entrada()]);
      throw new Error('desfaz');
    });
    await expect(desfeita).rejects.toThrow('desfaz');
    expect(await laudo()).toMatchObject({ problemas: [], registros: antes });
  });

  it('recusa registrar duas vezes na mesma transação: poderia travar com outra', async () => {
    const duas = banco.db.transaction().execute(async (tx) => {
      await registrar(tx, [entrada()]);
      await registrar(tx, [entrada()]);
    });
    await expect(duas).rejects.toThrow('uma só vez por transação');
  });
});

async function quantosEsperam(): Promise<number> {
  const { rows } = await comCliente(banco.urlDoAdministrador, (c) =>
    c.query(
      "select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
    ),
  );
  return rows[0].n;
}

describe('o papel da aplicação', () => {
  it.each([
    "update auditoria.registro set acao = 'x'",
    'delete from auditoria.registro',
    'truncate auditoria.registro',
    "update auditoria.selo set chave = 'x'",
    'delete from auditoria.selo',
    'delete from auditoria.corrente',
    "insert into auditoria.corrente values (3, 0, '\\x00')",
    'update auditoria.corrente set corrente = 3',
    'alter table auditoria.registro drop column hash',
  ])('não consegue: %s', async (comando) => {
    await expect(comCliente(banco.url, (c) => c.query(comando))).rejects.toThrow(/permission denied|must be owner/);
  });
});
