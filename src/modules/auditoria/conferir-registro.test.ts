import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BancoDeTeste, bancoDeTeste } from '../../platform/db/banco-de-teste.ts';
import { comCliente } from '../../platform/db/cliente.ts';
import { entrada, entradaSorteada } from './entradas-de-teste.ts';
import { buscarRegistros, chaveDoSelo, conferirRegistro, estadoDaAuditoria, registrar, selar } from './index.ts';

const CHAVE = chaveDoSelo(Buffer.alloc(32, 'teste'));
const AGORA = new Date('2026-11-21T13:00:00Z');

let banco: BancoDeTeste;
beforeAll(async () => {
  banco = await bancoDeTeste();
});
afterAll(() => banco.fechar());

it('vazia, nada há para contar', async () => {
  expect(await estadoDaAuditoria(banco.db)).toEqual({ registros: 0, selos: 0, registrosDepoisDoSelo: 0 });
});

describe('conferirRegistro', () => {
  it('confere todo registro que o sistema escreve, com qualquer conteúdo', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entradaSorteada, { minLength: 1, maxLength: 4 }), async (entradas) => {
        await banco.db.transaction().execute((tx) => registrar(tx, entradas));
      }),
      { numRuns: 60 },
    );
    const todos = await banco.db.selectFrom('auditoria.registro').select(['corrente', 'numero']).execute();
    for (const { corrente, numero } of todos) {
      const elos = (await conferirRegistro(banco.db, corrente, numero))?.elos;
      expect(elos).toMatchObject({ hashConfere: true, prendeAoAnterior: true });
      expect(elos?.seguinteSePrende).not.toBe(false);
    }
    expect(todos).toHaveLength((await estadoDaAuditoria(banco.db)).registros);
  });

  it('diz o selo que o cobre, e quantos ficaram sem selo', async () => {
    await selar(banco.db, CHAVE, AGORA);
    const antes = await estadoDaAuditoria(banco.db);
    expect(antes).toMatchObject({ selos: 1, ultimoSelo: { numero: 1, quando: AGORA }, registrosDepoisDoSelo: 0 });
    await banco.db.transaction().execute((tx) => registrar(tx, [entrada({ acao: 'depois-do-selo' })]));
    expect(await estadoDaAuditoria(banco.db)).toMatchObject({
      registros: antes.registros + 1,
      registrosDepoisDoSelo: 1,
    });
    const [novo] = (await buscarRegistros(banco.db, { acao: 'depois-do-selo' })).itens;
    const { corrente = 0, numero = 0 } = novo ?? {};
    expect((await conferirRegistro(banco.db, corrente, numero))?.elos.selo).toBeUndefined();
    await selar(banco.db, CHAVE, AGORA);
    expect((await conferirRegistro(banco.db, corrente, numero))?.elos.selo?.numero).toBe(2);
  });

  it('acha o que se alterou, e o vizinho que se soltou', async () => {
    await banco.db.transaction().execute((tx) =>
      registrar(
        tx,
        [1, 2, 3].map((n) => entrada({ acao: `trio-${n}` })),
      ),
    );
    const [meio] = (await buscarRegistros(banco.db, { acao: 'trio-2' })).itens;
    const { corrente = 0, numero = 0 } = meio ?? {};
    const elos = async (n: number) => (await conferirRegistro(banco.db, corrente, n))?.elos;
    await comCliente(banco.urlDoAdministrador, (c) =>
      c.query("update auditoria.registro set finalidade = 'outra' where acao = 'trio-2'"),
    );
    expect(await elos(numero)).toMatchObject({ hashConfere: false, prendeAoAnterior: true, seguinteSePrende: true });
    await comCliente(banco.urlDoAdministrador, (c) => c.query("delete from auditoria.registro where acao = 'trio-2'"));
    expect(await elos(numero)).toBeUndefined();
    expect(await elos(numero + 1)).toMatchObject({ hashConfere: true, prendeAoAnterior: false });
  });
});
