import { setTimeout as esperar } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type BancoDeTeste, bancoDeTeste } from '../db/banco-de-teste.ts';
import { comCliente } from '../db/cliente.ts';
import { abrirBanco, type BancoAberto } from '../db/index.ts';
import { relogioDoSistema, relogioParado } from '../relogio.ts';
import {
  agendar,
  criarTrabalhos,
  registrarPeriodico,
  registrarTrabalho,
  tipoDeTrabalho,
  type Trabalho,
} from './index.ts';
import { comoCron } from './periodico.ts';
import { prepararFila } from './preparar-fila.ts';

const SOMAR = tipoDeTrabalho('teste.somar', z.object({ n: z.number() }));

let banco: BancoDeTeste;
let aberto: BancoAberto;
const ligados: { parar(): Promise<void> }[] = [];
const linhas: object[] = [];

beforeAll(async () => {
  banco = await bancoDeTeste();
  aberto = abrirBanco(banco.url);
});
afterEach(async () => {
  for (const l of ligados.splice(0)) await l.parar();
  linhas.length = 0;
});
afterAll(async () => {
  await aberto.fechar();
  await banco.fechar();
});

async function ligar(...trabalhos: Trabalho[]) {
  const ligado = criarTrabalhos({
    pool: aberto.pool,
    trabalhos,
    fuso: 'America/Sao_Paulo',
    relogio: relogioParado('2026-11-21'),
  });
  ligados.push(ligado);
  await ligado.iniciar({ error: (dados) => void linhas.push(dados) });
  return ligado;
}

const ate = (condicao: () => unknown): Promise<unknown> => vi.waitFor(() => expect(condicao()).toBeTruthy(), 15_000);

async function naFila(): Promise<{ tentativas: number; erro: string | null }[]> {
  const r = await sql<{ tentativas: number; erro: string | null }>`
    select attempts as tentativas, last_error as erro from graphile_worker.jobs`.execute(banco.db);
  return r.rows;
}

describe('fila', () => {
  test('o trabalho agendado na transação roda depois dela, com os dados conferidos', async () => {
    const feitos: unknown[] = [];
    await ligar(
      registrarTrabalho(SOMAR, async (dados, { agora, tentativa }) => void feitos.push({ dados, agora, tentativa })),
    );
    await banco.db.transaction().execute(async (tx) => {
      await agendar(tx, SOMAR, { n: 2 });
      await esperar(50);
      expect(feitos).toEqual([]);
    });
    await ate(() => feitos.length);
    expect(feitos).toEqual([{ dados: { n: 2 }, agora: new Date('2026-11-21T15:00:00Z'), tentativa: 1 }]);
  });

  test('transação desfeita: o trabalho nunca existiu', async () => {
    const desfeita = banco.db.transaction().execute(async (tx) => {
      await agendar(tx, SOMAR, { n: 1 });
      throw new Error('desfaz');
    });
    await expect(desfeita).rejects.toThrow('desfaz');
    expect(await naFila()).toEqual([]);
  });

  test('dados que não servem ao esquema não entram', async () => {
    await expect(agendar(banco.db, SOMAR, { n: 'x' } as never)).rejects.toThrow('expected number');
    expect(await naFila()).toEqual([]);
  });

  test('mesma chave: um trabalho só, o último', async () => {
    const em = new Date(Date.now() + 1000);
    await agendar(banco.db, SOMAR, { n: 1 }, { em, chave: 'soma' });
    await agendar(banco.db, SOMAR, { n: 2 }, { em, chave: 'soma' });
    const feitos: number[] = [];
    await ligar(registrarTrabalho(SOMAR, async ({ n }) => void feitos.push(n)));
    await ate(() => feitos.length);
    expect(feitos).toEqual([2]);
    expect(await naFila()).toEqual([]);
  });

  test('falha: volta à fila, e nem o log nem a fila repetem a mensagem', async () => {
    await ligar(
      registrarTrabalho(SOMAR, async () => {
        throw new RangeError('a pessoa de CPF 123.456.789-09');
      }),
    );
    await agendar(banco.db, SOMAR, { n: 1 });
    await vi.waitFor(async () => expect(await naFila()).toEqual([{ tentativas: 1, erro: 'RangeError' }]), 15_000);
    expect(linhas).toEqual([
      expect.objectContaining({ trabalho: 'teste.somar', erro: expect.objectContaining({ nome: 'RangeError' }) }),
    ]);
    expect(JSON.stringify(linhas)).not.toContain('123.456');
    await sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`.execute(banco.db);
  });

  test('dois processos partilham a fila: cada trabalho roda uma vez', async () => {
    const feitos: number[] = [];
    const executar = registrarTrabalho(SOMAR, async ({ n }) => void feitos.push(n));
    await Promise.all([ligar(executar), ligar(executar)]);
    const todos = Array.from({ length: 60 }, (_, n) => n);
    await Promise.all(todos.map((n) => agendar(banco.db, SOMAR, { n })));
    await ate(() => feitos.length >= todos.length);
    expect(feitos.toSorted((a, b) => a - b)).toEqual(todos);
  });

  test('parar espera o trabalho em curso, e vivos() o diz', async () => {
    let acabou = false;
    const comecou = Promise.withResolvers<void>();
    const ligado = await ligar(
      registrarTrabalho(SOMAR, async () => {
        comecou.resolve();
        await esperar(200);
        acabou = true;
      }),
    );
    expect(ligado.vivos()).toBe(true);
    await agendar(banco.db, SOMAR, { n: 1 });
    await comecou.promise;
    await ligado.parar();
    expect({ acabou, vivos: ligado.vivos() }).toEqual({ acabou: true, vivos: false });
    expect(await naFila()).toEqual([]);
  });

  test('o banco derruba todas as conexões: a fila volta sozinha', async () => {
    const feitos: number[] = [];
    const ligado = await ligar(registrarTrabalho(SOMAR, async ({ n }) => void feitos.push(n)));
    await comCliente(banco.urlDoAdministrador, (c) =>
      c.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      ),
    );
    await vi.waitFor(() => agendar(banco.db, SOMAR, { n: 7 }), 10_000);
    await ate(() => feitos.length > 0 && ligado.vivos());
    expect(feitos).toEqual([7]);
  });
});

describe('papéis', () => {
  test('a aplicação usa a fila e não pode mudar as tabelas', async () => {
    for (const ddl of [
      'create table graphile_worker.x ()',
      'alter table graphile_worker._private_jobs add x int',
      'drop table graphile_worker._private_jobs',
      'update graphile_worker.migrations set breaking = false',
    ]) {
      await expect(sql.raw(ddl).execute(banco.db)).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  test('preparar de novo, ao mesmo tempo, não estraga nada', async () => {
    const papel = new URL(banco.url).username;
    await Promise.all([1, 2, 3].map(() => prepararFila(banco.urlDoMigrador, papel)));
    await agendar(banco.db, SOMAR, { n: 1 });
    expect(await naFila()).toHaveLength(1);
  });
});

describe('periódicos', () => {
  const diario = registrarPeriodico('teste.diario', { hora: 0, minuto: 0 }, async () => {});
  const deHoraEmHora = registrarPeriodico('teste.horario', { minuto: 30 }, async () => {});
  const agora = (): Date => new Date('2026-11-21T12:00:00Z');
  const bate = (p: typeof diario, fuso: string, utc: string): boolean => {
    const d = new Date(utc);
    return comoCron(p, fuso, agora).match({
      min: d.getUTCMinutes(),
      hour: d.getUTCHours(),
      date: d.getUTCDate(),
      month: d.getUTCMonth() + 1,
      dow: d.getUTCDay(),
    });
  };

  test.each([
    ['America/Sao_Paulo', '2026-11-21T03:00:00Z', true],
    ['America/Sao_Paulo', '2026-11-21T00:00:00Z', false],
    ['America/Rio_Branco', '2026-11-21T05:00:00Z', true],
    ['America/Noronha', '2026-11-21T02:00:00Z', true],
  ])('meia-noite em %s: %s é %s', (fuso, utc, sim) => {
    expect(bate(diario, fuso, utc)).toBe(sim);
  });

  test('de hora em hora, no minuto', () => {
    expect(bate(deHoraEmHora, 'America/Sao_Paulo', '2026-11-21T17:30:00Z')).toBe(true);
    expect(bate(deHoraEmHora, 'America/Sao_Paulo', '2026-11-21T17:31:00Z')).toBe(false);
  });

  test('o que se perdeu com o sistema parado roda uma vez na partida', async () => {
    let vezes = 0;
    const minuto = registrarPeriodico(
      'teste.perdido',
      { minuto: new Date(Date.now() - 120_000).getUTCMinutes() },
      async () => {
        vezes++;
      },
    );
    const ontem = new Date(Date.now() - 86_400_000);
    await sql`insert into graphile_worker._private_known_crontabs (identifier, known_since) values (${minuto.nome}, ${ontem})`.execute(
      banco.db,
    );
    const ligado = criarTrabalhos({
      pool: aberto.pool,
      trabalhos: [],
      periodicos: [minuto],
      fuso: 'America/Sao_Paulo',
      relogio: relogioDoSistema,
    });
    ligados.push(ligado);
    await ligado.iniciar({ error: (dados) => void linhas.push(dados) });
    await ate(() => vezes);
    await esperar(300);
    expect(vezes).toBe(1);
  });

  test('dois com o mesmo nome: erro na partida', () => {
    const repetidos = criarTrabalhos({
      pool: aberto.pool,
      trabalhos: [],
      periodicos: [diario, diario],
      fuso: 'America/Sao_Paulo',
      relogio: relogioParado('2026-11-21'),
    });
    return expect(repetidos.iniciar({ error: () => {} })).rejects.toThrow('teste.diario');
  });
});
