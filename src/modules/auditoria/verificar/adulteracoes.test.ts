/** O que um superusuário adultera por SQL, em qualquer coluna, é achado, com a corrente e o número. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BancoDeTeste, bancoDeTeste } from '../../../platform/db/banco-de-teste.ts';
import { comCliente } from '../../../platform/db/cliente.ts';
import { entrada } from '../entradas-de-teste.ts';
import { type Entrada, type Problema, chaveDoSelo, registrar, selar, verificar } from '../index.ts';

const CHAVE = chaveDoSelo(Buffer.alloc(32, 7));
const AGORA = new Date('2026-11-21T15:00:00Z');

let banco: BancoDeTeste;

const gravar = (...entradas: Entrada[]): Promise<void> =>
  banco.db.transaction().execute((tx) => registrar(tx, entradas));

const laudo = () => verificar({ url: banco.url, chaves: [CHAVE.publica] });

describe('verificar acha o que um superusuário adultera', () => {
  let alvo: { corrente: number; numero: number };

  /** Adultera, verifica e desfaz: cada caso parte da mesma auditoria íntegra. */
  async function aoAdulterar(...comandos: string[]): Promise<Problema[]> {
    return comCliente(banco.urlDoAdministrador, async (c) => {
      await c.query('create table if not exists copia_r as table auditoria.registro');
      await c.query('create table if not exists copia_c as table auditoria.corrente');
      await c.query('create table if not exists copia_s as table auditoria.selo');
      for (const comando of comandos) await c.query(comando);
      try {
        return (await laudo()).problemas;
      } finally {
        await c.query('truncate auditoria.registro, auditoria.corrente, auditoria.selo');
        await c.query('insert into auditoria.registro select * from copia_r');
        await c.query('insert into auditoria.corrente select * from copia_c');
        await c.query('insert into auditoria.selo select * from copia_s');
      }
    });
  }

  const este = (): string => `corrente = ${alvo.corrente} and numero = ${alvo.numero}`;

  beforeAll(async () => {
    banco = await bancoDeTeste();
    for (let i = 0; i < 80; i++) await gravar(entrada(), entrada(), entrada());
    await selar(banco.db, CHAVE, AGORA);
    await selar(banco.db, CHAVE, new Date(AGORA.getTime() + 3_600_000));
    const { rows } = await comCliente(banco.url, (c) =>
      c.query<{ corrente: number; numero: string }>(
        `select corrente, numero from auditoria.registro r where numero > 5 and numero < (select numero - 5 from auditoria.corrente c where c.corrente = r.corrente) limit 1`,
      ),
    );
    alvo = { corrente: rows[0]?.corrente ?? -1, numero: Number(rows[0]?.numero) };
  });
  afterAll(() => banco.fechar());

  it('antes de adulterar, confere', async () => {
    expect((await laudo()).problemas).toEqual([]);
  });

  const OUTRO = "'99999999-9999-4999-8999-999999999999'";
  it.each([
    ['quando', "quando + interval '1 millisecond'"],
    ['tipo', "'ato'"],
    ['acao', "acao || ' '"],
    ['usuario_id', OUTRO],
    ['usuario_id', 'null'],
    ['usuario_nome', "'Outra Pessoa'"],
    ['lotacao_id', OUTRO],
    ['lotacao_nome', "''"],
    ['finalidade', 'null'],
    ['procedimento', "'0001234-55.2024.8.13.0025'"],
    ['alvo_tipo', "'processo'"],
    ['alvo_id', "'43'"],
    ['titular_id', OUTRO],
    ['sigiloso_ate', 'null'],
    ['dados', `'{"busca": {"nome":"Fulano"}}'`],
    ['origem_ip', "'192.0.2.8'"],
    ['origem_agente', "'\\N'"],
    ['sessao_id', OUTRO],
    ['pedido', OUTRO],
    ['hash_anterior', "sha256('x')"],
    ['hash', "sha256('x')"],
    ['hash', "'\\x00'"],
    ['hash_anterior', "'\\x'"],
  ])('%s passa a %s', async (coluna, valor) => {
    const problemas = await aoAdulterar(`update auditoria.registro set ${coluna} = ${valor} where ${este()}`);
    expect(problemas[0]).toMatchObject({ tipo: 'alterado', ...alvo });
  });

  it('um registro com outro número', async () => {
    const problemas = await aoAdulterar(`update auditoria.registro set numero = numero + 1000000 where ${este()}`);
    expect(problemas).toContainEqual(expect.objectContaining({ tipo: 'removido', ...alvo }));
    expect(problemas).toContainEqual(expect.objectContaining({ tipo: 'alterado', numero: alvo.numero + 1_000_000 }));
  });

  it('um registro levado a outra corrente', async () => {
    const outra = alvo.corrente === 0 ? 1 : 0;
    const problemas = await aoAdulterar(
      `update auditoria.registro set corrente = ${outra}, numero = 9000000 where ${este()}`,
    );
    expect(problemas).toContainEqual(expect.objectContaining({ tipo: 'removido', ...alvo }));
    expect(problemas).toContainEqual(expect.objectContaining({ corrente: outra, numero: 9_000_000 }));
  });

  it('registros removidos do meio', async () => {
    const [problema] = await aoAdulterar(
      `delete from auditoria.registro where corrente = ${alvo.corrente} and numero between ${alvo.numero} and ${alvo.numero + 2}`,
    );
    expect(problema).toMatchObject({ tipo: 'removido', ...alvo });
    expect(problema?.mensagem).toContain('faltam 3 registros');
  });

  it('o fim da corrente removido, com a cabeça recuada para disfarçar', async () => {
    const problemas = await aoAdulterar(
      `delete from auditoria.registro where corrente = ${alvo.corrente} and numero > ${alvo.numero}`,
      `update auditoria.corrente set (numero, hash) = (select numero, hash from auditoria.registro where ${este()})
       where corrente = ${alvo.corrente}`,
    );
    expect(problemas).toEqual([expect.objectContaining({ tipo: 'selado', corrente: alvo.corrente, selo: 1 })]);
  });

  it('a corrente inteira removida, com a cabeça zerada', async () => {
    const problemas = await aoAdulterar(
      `delete from auditoria.registro where corrente = ${alvo.corrente}`,
      `update auditoria.corrente set numero = 0, hash = decode(repeat('00', 32), 'hex') where corrente = ${alvo.corrente}`,
    );
    expect(problemas).toEqual([expect.objectContaining({ tipo: 'selado', corrente: alvo.corrente })]);
  });

  it('dois registros trocados de lugar', async () => {
    const proximo = alvo.numero + 1;
    const problemas = await aoAdulterar(
      `update auditoria.registro set numero = -1 where ${este()}`,
      `update auditoria.registro set numero = ${alvo.numero} where corrente = ${alvo.corrente} and numero = ${proximo}`,
      `update auditoria.registro set numero = ${proximo} where corrente = ${alvo.corrente} and numero = -1`,
    );
    expect(problemas.map((p) => p.numero)).toEqual(expect.arrayContaining([alvo.numero, proximo]));
  });

  it('um registro inventado, no fim e com hash qualquer', async () => {
    const problemas = await aoAdulterar(
      `insert into auditoria.registro (corrente, numero, quando, tipo, acao, hash_anterior, hash)
       select corrente, numero + 1, now(), 'ato', 'inventado', hash, sha256('x') from auditoria.corrente where corrente = 2`,
    );
    expect(problemas.map((p) => p.tipo)).toEqual(['alterado', 'inserido']);
  });

  it('a cabeça trocada ou apagada', async () => {
    const trocada = await aoAdulterar("update auditoria.corrente set hash = sha256('x') where corrente = 4");
    expect(trocada).toEqual([expect.objectContaining({ tipo: 'cabeca', corrente: 4 })]);
    const apagada = await aoAdulterar('delete from auditoria.corrente where corrente = 4');
    expect(apagada).toEqual([expect.objectContaining({ tipo: 'cabeca', corrente: 4 })]);
  });

  it.each([
    ['quando', "quando + interval '1 hour'"],
    ['correntes', 'replace(correntes::text, \'"corrente":0,"numero":\', \'"corrente":0,"numero":1\')::json'],
    ['correntes', "'[]'"],
    ['anterior', "sha256('x')"],
    ['raiz', "sha256('x')"],
    ['chave', "repeat('0', 64)"],
    ['assinatura', "sha256('x')"],
    ['numero', '7'],
  ])('um selo com outro %s (%s)', async (coluna, valor) => {
    const problemas = await aoAdulterar(`update auditoria.selo set ${coluna} = ${valor} where numero = 2`);
    expect(problemas).toContainEqual(expect.objectContaining({ tipo: 'selo' }));
  });

  it('um selo removido do meio', async () => {
    const problemas = await aoAdulterar('delete from auditoria.selo where numero = 1');
    expect(problemas).toContainEqual(expect.objectContaining({ tipo: 'selo', selo: 2 }));
  });
});
