/** O que os selos acham que as correntes sozinhas não acham: quem manda no banco e refaz tudo, hashes e cabeças. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BancoDeTeste, bancoDeTeste } from '../../platform/db/banco-de-teste.ts';
import { comCliente } from '../../platform/db/cliente.ts';
import { entrada } from './entradas-de-teste.ts';
import { chaveDoSelo, exportarSelos, registrar, selar, verificar } from './index.ts';
import { lerArquivoDeSelos } from './ler-selos.ts';

const CHAVE = chaveDoSelo(Buffer.alloc(32, 1));
const CHAVE_DO_INVASOR = chaveDoSelo(Buffer.alloc(32, 2));
const as = (hora: number): Date => new Date(Date.UTC(2026, 10, 21, hora));

let banco: BancoDeTeste;
beforeEach(async () => {
  banco = await bancoDeTeste();
});
afterEach(() => banco.fechar());

async function gravar(quantos: number): Promise<void> {
  for (let i = 0; i < quantos; i++) await banco.db.transaction().execute((tx) => registrar(tx, [entrada()]));
}

const laudo = (mais: { desde?: Date; selosGuardados?: ReturnType<typeof lerArquivoDeSelos> } = {}) =>
  verificar({ url: banco.url, chaves: [CHAVE.publica], ...mais });

/** Refaz a auditoria do nada, como faria quem tem o banco e o programa. */
async function refazerTudo(): Promise<void> {
  await comCliente(banco.urlDoAdministrador, async (c) => {
    await c.query('truncate auditoria.registro, auditoria.selo');
    await c.query("update auditoria.corrente set numero = 0, hash = decode(repeat('00', 32), 'hex')");
  });
  await gravar(5);
}

describe('selar', () => {
  it('cada selo se prende ao anterior, e o laudo diz o que ainda não foi selado', async () => {
    await gravar(5);
    const primeiro = await selar(banco.db, CHAVE, as(10));
    await gravar(2);
    const segundo = await selar(banco.db, CHAVE, as(11));
    await gravar(3);
    expect([primeiro.numero, segundo.numero, segundo.anterior]).toEqual([1, 2, primeiro.raiz]);
    expect(await laudo()).toMatchObject({
      problemas: [],
      registros: 10,
      selos: 2,
      ultimoSelo: { numero: 2, quando: '2026-11-21T11:00:00.000Z' },
      registrosDepoisDoSelo: 3,
    });
  });

  it('dois processos que selam juntos fazem dois selos seguidos', async () => {
    await gravar(1);
    const selos = await Promise.all([1, 2, 3].map(() => selar(banco.db, CHAVE, as(10))));
    expect(new Set(selos.map((s) => s.numero))).toEqual(new Set([1, 2, 3]));
    expect((await laudo()).problemas).toEqual([]);
  });

  it('não sela uma auditoria a que falta uma cabeça', async () => {
    await comCliente(banco.urlDoAdministrador, (c) => c.query('delete from auditoria.corrente where corrente = 9'));
    await expect(selar(banco.db, CHAVE, as(10))).rejects.toThrow('Falta a cabeça');
  });

  it('acha a auditoria refeita e selada com outra chave', async () => {
    await gravar(5);
    await selar(banco.db, CHAVE, as(10));
    await refazerTudo();
    await selar(banco.db, CHAVE_DO_INVASOR, as(10));
    expect((await laudo()).problemas).toEqual([
      expect.objectContaining({ tipo: 'selo', selo: 1, mensagem: expect.stringContaining('chave') }),
    ]);
  });

  it('com os selos guardados fora, acha a auditoria refeita mesmo por quem tem a chave', async () => {
    await gravar(5);
    await selar(banco.db, CHAVE, as(10));
    const { texto, quantos } = await exportarSelos(banco.db);
    expect(quantos).toBe(1);
    const selosGuardados = lerArquivoDeSelos(texto);
    expect((await laudo({ selosGuardados })).problemas).toEqual([]);
    await refazerTudo();
    await selar(banco.db, CHAVE, as(10));
    expect((await laudo()).problemas).toEqual([]);
    const { problemas } = await laudo({ selosGuardados });
    expect(problemas).toContainEqual(expect.objectContaining({ tipo: 'selo', selo: 1 }));
  });

  it('com os selos guardados fora, acha o fim removido com os selos que o viram', async () => {
    await gravar(5);
    await selar(banco.db, CHAVE, as(10));
    const selosGuardados = lerArquivoDeSelos((await exportarSelos(banco.db)).texto);
    await comCliente(banco.urlDoAdministrador, async (c) => {
      await c.query('truncate auditoria.registro, auditoria.selo');
      await c.query("update auditoria.corrente set numero = 0, hash = decode(repeat('00', 32), 'hex')");
    });
    const { problemas } = await laudo({ selosGuardados });
    expect(problemas.map((p) => p.tipo)).toEqual(expect.arrayContaining(['selo', 'selado']));
  });

  it('desde um dia, lê só o que veio depois do selo anterior a ele, e ainda acha o que mudou ali', async () => {
    await gravar(5);
    await selar(banco.db, CHAVE, as(10));
    await gravar(4);
    expect(await laudo({ desde: as(12) })).toMatchObject({ problemas: [], registros: 4, desdeOSelo: 1 });
    expect(await laudo({ desde: as(10) })).toMatchObject({ problemas: [], registros: 9 });
    await comCliente(banco.urlDoAdministrador, (c) => c.query("update auditoria.registro set acao = 'outra'"));
    expect((await laudo({ desde: as(12) })).problemas).toHaveLength(4);
  });

  it('uma adulteração em massa é contada toda, e descrita em parte', async () => {
    await banco.db.transaction().execute((tx) =>
      registrar(
        tx,
        Array.from({ length: 300 }, () => entrada()),
      ),
    );
    await comCliente(banco.urlDoAdministrador, (c) => c.query("update auditoria.registro set acao = 'outra'"));
    const { problemas, omitidos } = await laudo();
    expect([problemas.length, omitidos]).toEqual([200, 100]);
  });
});
