/** O recálculo de todos: nada se perde nem se repete, e nada vale antes de oficial. */
import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { comCliente } from '../../../platform/db/cliente.ts';
import { executar, SISTEMA } from '../../acesso/index.ts';
import { abrirCenario, AGORA, type Cenario, criarEstrutura } from '../../acesso/para-testes.ts';
import { conjuntoDeRegras } from '../../calculadora/index.ts';
import { criarPessoaPresa, quemE } from '../../pessoas/para-testes.ts';
import { calcularQuemFalta } from '../conta/dia-que-importa.ts';
import { datasDe } from '../conta/store.ts';
import { type Agente, agente, criarCondenada, fato, lancar, type Lugares, montarLugares } from '../para-testes.ts';
import { guardarRecibo } from '../recibo/guardar.ts';
import { confere } from '../recibo/recibo.ts';
import { listarRecibos, reciboDoRecalculo, ultimoRecibo } from '../recibo/store.ts';
import { descartarRecalculo } from './actions/descartar.ts';
import { oficializarRecalculo } from './actions/oficializar.ts';
import { pausarRecalculo } from './actions/pausar.ts';
import { retomarRecalculo } from './actions/retomar.ts';
import { umLote } from './andar.ts';
import { type Calculista, criarCalculista } from './calculista.ts';
import { conferirRegras } from './conferir-regras.ts';
import type { PedidoDeRecalculo } from './pedido.ts';
import { numerosDe } from './numeros.ts';
import { lerDiferencas, progressoDe } from './queries.ts';
import { acharRecalculo, inserirRecalculo, listarRecalculos } from './store.ts';

const PESSOAS = 7;
const HOJE = '2026-11-18';

let cenario: Cenario;
let lugares: Lugares;
let gestor: Agente;
let defensora: Agente;
let ids: string[];
let calculistas: Calculista[];

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  gestor = await agente(cenario, await criarEstrutura(cenario.db, { especie: 'tribunal' }), 'coordenacao-da-execucao');
  defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
  ids = [];
  for (let i = 0; i < PESSOAS; i++) ids.push(await criarCondenada(cenario, lugares, { nome: `Fulana Fictícia ${i}` }));
  ids.sort();
  await calcularQuemFalta(cenario.servicos);
  calculistas = [criarCalculista(cenario.banco.url), criarCalculista(cenario.banco.url)];
  // Subir a linha carrega o programa inteiro: fica aqui, e não no tempo do primeiro teste.
  await Promise.all(calculistas.map((c) => c.fazerLote(randomUUIDv7(), AGORA)));
});
beforeEach(() => {
  cenario.agora = AGORA;
});
afterAll(async () => {
  await Promise.all(calculistas.map((c) => c.encerrar()));
  await cenario.fechar();
});

/** Lotes de duas pessoas. */
const criar = (pedido: PedidoDeRecalculo = { especie: 'regras' }) =>
  cenario.db
    .transaction()
    .execute((tx) => inserirRecalculo(tx, { nome: 'Teste', pedido, emData: HOJE, agora: cenario.agora }, 2));

const lote = (id: string, processo = 0) => {
  const calculista = calculistas[processo];
  if (!calculista) throw new Error('não há esse processo');
  return umLote(cenario.db, calculista, id, cenario.agora);
};

/** Como a fila faz, até acabar. */
async function andar(id: string, processo = 0): Promise<void> {
  while ((await lote(id, processo)) === 'feito');
}

const decidir = async (acao: typeof oficializarRecalculo, recalculoId: string) =>
  executar(cenario.servicos, gestor.quem, acao, { recalculoId, motivo: 'Decisão de teste.' });

const estadoDe = async (id: string) => (await acharRecalculo(cenario.db, id))?.estado;
const progressaoDe = async (id: string) => (await datasDe(cenario.db, id)).find((d) => d.tipo === 'progressao');

const recibosDo = (recalculoId: string) =>
  cenario.db
    .selectFrom('execucao.recibo')
    .select(['pessoa_id', 'id'])
    .where('recalculo_id', '=', recalculoId)
    .orderBy('pessoa_id')
    .execute();

/** Como se uma regra antiga tivesse dado outra data a esta pessoa. */
const estragar = (pessoaId: string, data: string) =>
  cenario.db
    .updateTable('execucao.data')
    .set({ data, mais_cedo: data })
    .where('pessoa_id', '=', pessoaId)
    .where('tipo', '=', 'progressao')
    .execute();

describe('as regras', () => {
  it('com dois processos, cada pessoa tem um recibo só, que confere e só vale depois de oficial', async () => {
    const [primeira = '', segunda = ''] = ids;
    await estragar(primeira, '2027-06-04');
    await estragar(segunda, '2026-01-04');
    const antes = await ultimoRecibo(cenario.db, primeira);
    cenario.agora = new Date('2026-11-18T12:01:00-03:00');
    const id = await criar();
    await Promise.all([andar(id, 0), andar(id, 1)]);
    expect(await estadoDe(id)).toBe('pronto');
    const recibos = await recibosDo(id);
    expect(recibos.map((r) => r.pessoa_id)).toEqual(ids);
    const recibo = await reciboDoRecalculo(cenario.db, primeira, id);
    expect(recibo && confere(recibo)).toBe(true);
    expect(await progressoDe(cenario.db, id)).toMatchObject({ feitas: 7, total: 7, comDiferenca: 2, falhas: 0 });
    expect(await numerosDe(cenario.db, { recalculoId: id }, PESSOAS)).toMatchObject({
      melhor: 1,
      pior: 1,
      semMudanca: 5,
    });

    expect((await ultimoRecibo(cenario.db, primeira))?.id).toBe(antes?.id);
    expect(await progressaoDe(primeira)).toMatchObject({ data: '2027-06-04' });
    expect(await decidir(oficializarRecalculo, id)).toMatchObject({ ok: true });
    await Promise.all([andar(id, 0), andar(id, 1)]);
    expect(await estadoDe(id)).toBe('oficial');
    expect(await progressaoDe(primeira)).toMatchObject({ data: '2026-06-04', situacao: 'alcancado' });
    expect((await ultimoRecibo(cenario.db, primeira))?.causa).toBe('regras');
    expect(await listarRecibos(cenario.db, primeira, 10)).toHaveLength(2);
  });

  it('oficializar não atropela o fato que entrou depois do lote', async () => {
    const [pessoa = ''] = ids;
    await estragar(pessoa, '2027-06-04');
    const id = await criar();
    await andar(id);
    cenario.agora = new Date('2026-11-18T12:02:00-03:00');
    await lancar(cenario, pessoa, fato('execucao.remicao', '2026-02-02', { dias: 30 }));
    await cenario.db
      .transaction()
      .execute((tx) => guardarRecibo(tx, pessoa, { agora: cenario.agora, hoje: HOJE, causa: 'fato-novo' }));
    expect(await decidir(oficializarRecalculo, id)).toMatchObject({ ok: true });
    await andar(id);
    expect(await progressaoDe(pessoa)).toMatchObject({ data: '2026-05-05' });
    expect((await ultimoRecibo(cenario.db, pessoa))?.causa).toBe('fato-novo');
  });

  it('descartado, nada muda', async () => {
    const [, pessoa = ''] = ids;
    await estragar(pessoa, '2027-06-04');
    const id = await criar();
    await andar(id);
    expect(await decidir(descartarRecalculo, id)).toMatchObject({ ok: true });
    expect(await progressaoDe(pessoa)).toMatchObject({ data: '2027-06-04' });
    expect(await decidir(oficializarRecalculo, id)).toMatchObject({ recusas: [{ codigo: 'estado-do-recalculo' }] });
  });

  it('na partida, só se as regras do programa são outras, e uma vez só', async () => {
    cenario.agora = new Date('2026-11-18T12:03:00-03:00');
    const quantos = async () => (await listarRecalculos(cenario.db, 100)).length;
    const antes = await quantos();
    await conferirRegras(cenario.servicos);
    expect(await quantos()).toBe(antes);
    const pendente = await criar();
    await cenario.db.updateTable('execucao.recalculo').set({ regras: 'de antes' }).execute();
    await Promise.all([conferirRegras(cenario.servicos), conferirRegras(cenario.servicos)]);
    expect(await quantos()).toBe(antes + 2);
    expect(await estadoDe(pendente)).toBe('descartado');
    const [novo] = await listarRecalculos(cenario.db, 1);
    expect(novo).toMatchObject({ estado: 'calculando', regras: conjuntoDeRegras(), total: 7 });
  });
});

/** Os COPY parados à espera de quem trancou a tabela dos recibos. */
async function esperamPelaTabela(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query like 'copy execucao.recibo%'`.execute(
    cenario.db,
  );
  return rows[0]?.n ?? 0;
}

describe('quedas', () => {
  it('o processo morto no meio do lote o desfaz; outro o refaz, sem perder nem repetir ninguém', async () => {
    const id = await criar();
    await comCliente(cenario.banco.urlDoAdministrador, async (c) => {
      await c.query('begin; lock table execucao.recibo in share mode');
      const emCurso = lote(id);
      await expect.poll(esperamPelaTabela, { timeout: 5000 }).toBe(1);
      await Promise.all([expect(emCurso).rejects.toThrow('parou no meio do lote'), calculistas[0]?.encerrar()]);
      await c.query('commit');
    });
    expect(await progressoDe(cenario.db, id)).toMatchObject({ feitas: 0 });
    await andar(id, 1);
    expect((await recibosDo(id)).map((r) => r.pessoa_id)).toEqual(ids);
  });

  it('pausado, para no fim do lote; retomado, continua de onde estava', async () => {
    const id = await criar();
    await lote(id);
    const entrada = { recalculoId: id };
    expect(await executar(cenario.servicos, gestor.quem, pausarRecalculo, entrada)).toMatchObject({ ok: true });
    expect(await lote(id)).toBe('acabou');
    expect(await progressoDe(cenario.db, id)).toMatchObject({ feitas: 2 });
    expect(await estadoDe(id)).toBe('pausado');
    expect(await executar(cenario.servicos, gestor.quem, retomarRecalculo, entrada)).toMatchObject({ ok: true });
    await andar(id);
    expect([await estadoDe(id), (await recibosDo(id)).length]).toEqual(['pronto', 7]);
  });

  it('a pessoa cuja regra lança erro fica apontada, e as outras seguem', async () => {
    const [ruim = ''] = ids;
    const { por_que } = await cenario.db
      .selectFrom('execucao.conta')
      .select('por_que')
      .where('pessoa_id', '=', ruim)
      .executeTakeFirstOrThrow();
    const porQue = (valor: unknown) =>
      cenario.db
        .updateTable('execucao.conta')
        .set({ por_que: JSON.stringify(valor) })
        .where('pessoa_id', '=', ruim)
        .execute();
    await porQue(null);
    const id = await criar();
    await andar(id);
    await porQue(por_que);
    expect(await progressoDe(cenario.db, id)).toMatchObject({ feitas: 7, falhas: 1 });
    expect((await recibosDo(id)).map((r) => r.pessoa_id)).toEqual(ids.slice(1));
  });

  it('o caso montado por outro código volta aos fatos', async () => {
    const [pessoa = ''] = ids;
    await cenario.db
      .updateTable('execucao.conta')
      .set({ montagem: 0, caso: '{}', por_que: '{}' })
      .where('pessoa_id', '=', pessoa)
      .execute();
    const id = await criar();
    await andar(id);
    const recibo = await reciboDoRecalculo(cenario.db, pessoa, id);
    expect(recibo?.caso.condenacoes?.[0]?.pena).toBe('6a');
  });
});

describe('estudo e procura', () => {
  // Furto de 01/06/2026, primária, 6 anos (2.190 dias): 1/6 pela Lei 15.402/2026 são 365 dias; 16% pela lei de antes,
  // 350,4, e a fração de dia se despreza (CP 11). Presa no mesmo dia: 17/05/2027 antes, 01/06/2027 com ela.
  it('a Lei 15.402 contra a de antes: a quem muda, quanto, e para que lado', async () => {
    const processo = '00000025020268060001';
    const pessoaId = await criarPessoaPresa(cenario.servicos, SISTEMA, {
      fatos: [
        ...quemE({ nome: 'Furtiva Fictícia' }),
        fato('pessoas.atuacao', '2026-06-02', { como: 'defesa', estruturaId: lugares.defensoria.id }),
        fato('custodia.prisao', '2026-06-01', { especie: 'flagrante', processo }),
        fato('processos.condenacao', '2026-07-01', {
          processo,
          tipoPenal: 'cp/art-155/caput',
          dataDoFato: '2026-06-01',
          pena: '6a',
          especie: 'reclusao',
          regimeInicial: 'fechado',
          reincidencia: 'primario',
        }),
      ],
    });
    await calcularQuemFalta(cenario.servicos);
    const id = await criar({ especie: 'estudo', lei: '15.402/2026' });
    await andar(id);
    expect(await recibosDo(id)).toEqual([]);
    const { porTipo } = await numerosDe(cenario.db, { recalculoId: id }, PESSOAS);
    expect(porTipo).toContainEqual({ tipo: 'progressao', sentido: 'pior', pessoas: 1 });
    const r = await lerDiferencas(cenario.servicos, defensora.quem, { recalculoId: id, pular: 0, limite: 10 });
    if (!r.ok) throw new Error(r.recusas[0]?.mensagem);
    expect(r.valor.linhas.find((l) => l.tipo === 'progressao')).toMatchObject({
      pessoaId,
      sentido: 'pior',
      antes: '2027-05-17',
      depois: '2027-06-01',
      dias: 15,
    });
    expect(await decidir(oficializarRecalculo, id)).toMatchObject({ recusas: [{ codigo: 'so-compara' }] });
  });

  it('quem tem a progressão até hoje; quem não alcança não vê, e o sigiloso também não', async () => {
    const secreta = { ...fato('execucao.remicao', '2026-02-02', { dias: 30 }), sigilo: 'sigiloso' as const };
    await criarCondenada(cenario, lugares, { nome: 'Sicrana Fictícia Sigilosa', mais: [secreta] });
    await calcularQuemFalta(cenario.servicos);
    const id = await criar({ especie: 'detector', procura: { tipo: 'progressao' } });
    await andar(id);
    const ver = (a: Agente) => lerDiferencas(cenario.servicos, a.quem, { recalculoId: id, pular: 0, limite: 100 });
    const { porTipo } = await numerosDe(cenario.db, { recalculoId: id }, PESSOAS);
    const dela = await ver(defensora);
    if (!dela.ok) throw new Error('recusou');
    expect(dela.valor.total).toBe((porTipo[0]?.pessoas ?? 0) - 1);
    expect(dela.valor.linhas.map((l) => l.nome)).not.toContain('Sicrana Fictícia Sigilosa');
    const outra = await ver(await agente(cenario, lugares.outraDefensoria, 'defensor-publico'));
    expect(outra.ok && outra.valor.total).toBe(0);
  });
});
