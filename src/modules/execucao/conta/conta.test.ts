/** As datas em vigor acompanham os fatos, a decisão que fixa data e o dia; e dizem quando mudam. */
import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Marco } from '../../../direito/resultado.ts';
import { iso } from '../../../direito/tempo/dia.ts';
import { executar, SISTEMA } from '../../acesso/index.ts';
import { abrirCenario, AGORA, type Cenario } from '../../acesso/para-testes.ts';
import { criarPessoaPresa, quemE } from '../../pessoas/para-testes.ts';
import { fixarData } from '../divergencia/actions/fixar-data.ts';
import { revogarDivergencia } from '../divergencia/actions/revogar.ts';
import { type Agente, agente, criarCondenada, fato, lancar, type Lugares, montarLugares } from '../para-testes.ts';
import { guardarRecibo } from '../recibo/guardar.ts';
import { listarRecibos } from '../recibo/store.ts';
import { calcularQuemFalta, trabalhosDasContas } from './dia-que-importa.ts';
import { refazerContas } from './em-massa.ts';
import { mudaEm } from './muda-em.ts';
import { esquecerContas } from './projetar.ts';
import { datasDe, falhaDe } from './store.ts';

let cenario: Cenario;
let lugares: Lugares;
let juiza: Agente;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  juiza = await agente(cenario, lugares.vara, 'magistrado');
});
beforeEach(() => {
  cenario.agora = AGORA;
});
afterAll(() => cenario.fechar());

const hoje = () => iso(cenario.servicos.relogio.hoje());
function naTransacao<T>(usar: (tx: Parameters<typeof guardarRecibo>[0]) => Promise<T>): Promise<T> {
  return cenario.db.transaction().execute(usar);
}

const guardar = (id: string) =>
  naTransacao((tx) => guardarRecibo(tx, id, { agora: cenario.agora, hoje: hoje(), causa: 'fato-novo' }));
const progressao = async (id: string) => (await datasDe(cenario.db, id)).find((d) => d.tipo === 'progressao');

/** As pessoas de que se disse que as datas mudaram, uma vez por evento. */
async function avisadas(): Promise<string[]> {
  const eventos = await cenario.db
    .deleteFrom('plataforma.evento')
    .where('tipo', '=', 'execucao.datas-mudaram')
    .returning('dados')
    .execute();
  return eventos.flatMap((e) => (e.dados as { pessoaIds: string[] }).pessoaIds);
}

const conta = (id: string) =>
  cenario.db.selectFrom('execucao.conta').selectAll().where('pessoa_id', '=', id).executeTakeFirst();

describe('projeção', () => {
  it('feita a audiência de custódia, o prazo dela sai; anulada, volta', async () => {
    const id = await criarPessoaPresa(cenario.servicos, SISTEMA, {
      fatos: [...quemE({ nome: 'Fulana Fictícia' }), fato('custodia.prisao', '2026-11-10', { especie: 'flagrante' })],
    });
    const prazo = async () => (await datasDe(cenario.db, id)).filter((d) => d.tipo === 'audiencia-de-custodia').length;
    await guardar(id);
    expect(await prazo()).toBe(1);
    const audiencia = fato('custodia.audiencia-de-custodia', '2026-11-11', { resultado: 'manutencao-da-prisao' });
    await lancar(cenario, id, audiencia);
    await guardar(id);
    expect(await prazo()).toBe(0);
    await lancar(cenario, id, {
      ...audiencia,
      id: randomUUIDv7(),
      efeito: 'anula',
      corrigeId: audiencia.id,
      motivo: 'Não houve.',
    });
    await guardar(id);
    expect(await prazo()).toBe(1);
    await avisadas();
  });

  it('grava as datas com o recibo, e diz que mudaram só quando mudam', async () => {
    const id = await criarCondenada(cenario, lugares);
    await guardar(id);
    expect(await progressao(id)).toMatchObject({
      marco: 'progressao/semiaberto',
      situacao: 'alcancado',
      data: '2026-06-04',
      fixada: false,
      sigilo: 'publico',
    });
    expect(await avisadas()).toEqual([id]);
    await guardar(id);
    expect(await avisadas()).toEqual([]);
    await lancar(cenario, id, fato('execucao.remicao', '2026-02-02', { dias: 30 }));
    await guardar(id);
    expect(await progressao(id)).toMatchObject({ data: '2026-05-05' });
    expect(await avisadas()).toEqual([id]);
  });

  it('o que já se concedeu sai das datas', async () => {
    const id = await criarCondenada(cenario, lugares);
    await guardar(id);
    await lancar(cenario, id, fato('custodia.regime', '2026-07-01', { regime: 'semiaberto', motivo: 'progressao' }));
    await guardar(id);
    expect((await datasDe(cenario.db, id)).map((d) => d.marco)).not.toContain('progressao/semiaberto');
  });

  it('a data fixada toma o lugar da calculada, e revogada a devolve', async () => {
    const id = await criarCondenada(cenario, lugares);
    await guardar(id);
    await avisadas();
    const entrada = { pessoaId: id, marco: 'progressao/semiaberto', data: '2027-01-10', motivo: 'Decisão de teste.' };
    const r = await executar(cenario.servicos, juiza.quem, fixarData(cenario.servicos), entrada);
    if (!r.ok) throw new Error(r.recusas[0]?.mensagem);
    expect(await progressao(id)).toMatchObject({
      situacao: 'futuro',
      data: '2027-01-10',
      maisCedo: '2027-01-10',
      fixada: true,
    });
    expect(await avisadas()).toEqual([id]);
    const revogar = revogarDivergencia(cenario.servicos);
    await executar(cenario.servicos, juiza.quem, revogar, { pessoaId: id, divergenciaId: r.valor.id });
    expect(await progressao(id)).toMatchObject({ data: '2026-06-04', fixada: false });
    expect(await avisadas()).toEqual([id]);
  });

  it('de fato sigiloso saem datas sigilosas', async () => {
    const sigilosa = fato('execucao.remicao', '2026-02-02', { dias: 30 });
    const id = await criarCondenada(cenario, lugares, { mais: [{ ...sigilosa, sigilo: 'sigiloso' }] });
    await guardar(id);
    expect(await progressao(id)).toMatchObject({ sigilo: 'sigiloso' });
  });

  it('registro unificado não tem conta', async () => {
    const id = await criarCondenada(cenario, lugares);
    await guardar(id);
    await avisadas();
    await naTransacao((tx) => esquecerContas(tx, [id]));
    expect([await conta(id), await datasDe(cenario.db, id), await avisadas()]).toEqual([undefined, [], [id]]);
  });

  it('uma a uma ou em massa, a conta e o recibo são os mesmos', async () => {
    const id = await criarCondenada(cenario, lugares);
    await guardar(id);
    const [uma, datas] = [await conta(id), await datasDe(cenario.db, id)];
    await naTransacao((tx) => refazerContas(tx, [id], { agora: cenario.agora, hoje: hoje() }));
    expect([await conta(id), await datasDe(cenario.db, id)]).toEqual([uma, datas]);
    expect(await listarRecibos(cenario.db, id, 10)).toHaveLength(1);
  });
});

describe('o dia que importa', () => {
  it('é o primeiro por vir entre marcos, caso e fatos, e nunca passa de trinta dias', () => {
    const marco: Marco = { tipo: 'progressao', situacao: 'futuro', trilha: [] };
    const em = '2026-11-18';
    expect(mudaEm(em, [], {}, [])).toBeUndefined();
    expect(mudaEm(em, [{ ...marco, data: '2030-01-01' }], {}, [])).toBe('2026-12-18');
    expect(mudaEm(em, [{ ...marco, data: '2026-12-01', dataMaisCedo: '2026-11-30' }], {}, [])).toBe('2026-11-30');
    expect(mudaEm(em, [{ ...marco, data: em }], { eventos: [{ tipo: 'soltura', data: '2026-11-20' }] }, [])).toBe(
      '2026-11-20',
    );
  });

  it('no dia, a situação muda sem fato novo nem recibo, e os outros módulos sabem', async () => {
    cenario.agora = new Date('2026-06-03T12:00:00-03:00');
    const id = await criarCondenada(cenario, lugares);
    await guardar(id);
    expect(await progressao(id)).toMatchObject({ situacao: 'futuro' });
    expect((await conta(id))?.muda_em).toBe('2026-06-04');
    await avisadas();
    cenario.agora = new Date('2026-06-04T00:10:00-03:00');
    await andarAteOFim('do-dia');
    expect(await progressao(id)).toMatchObject({ situacao: 'alcancado' });
    expect(await avisadas()).toContain(id);
    expect(await listarRecibos(cenario.db, id, 10)).toHaveLength(1);
  });

  it('quem não tem conta passa a ter, com recibo; quem não tem o que calcular não volta à fila', async () => {
    const id = await criarCondenada(cenario, lugares);
    await calcularQuemFalta(cenario.servicos);
    expect(await progressao(id)).toMatchObject({ data: '2026-06-04' });
    expect(await listarRecibos(cenario.db, id, 10)).toHaveLength(1);
    const { sem } = await cenario.db
      .selectFrom('pessoas.pessoa as p')
      .leftJoin('execucao.conta as c', 'c.pessoa_id', 'p.pessoa_id')
      .select(sql<number>`count(*)::int`.as('sem'))
      .where('c.pessoa_id', 'is', null)
      .executeTakeFirstOrThrow();
    expect(sem).toBe(0);
  });
});

describe('uma regra que lança erro', () => {
  it('marca só a pessoa dela, que fica com as datas de antes; corrigida, a marca sai', async () => {
    const [boa, ruim] = [await criarCondenada(cenario, lugares), await criarCondenada(cenario, lugares)];
    await guardar(ruim);
    await sql`insert into pessoas.fato (pessoa_id, tipo, dados, dia, soube_em, fonte, efeito, sigilo)
      values (${ruim}, 'custodia.falta', 'null', '2026-03-01', ${cenario.agora}, 'teste', 'registra', 'publico')`.execute(
      cenario.db,
    );
    await naTransacao((tx) => refazerContas(tx, [ruim, boa], { agora: cenario.agora, hoje: hoje() }));
    expect(await falhaDe(cenario.db, ruim)).toEqual({ falha: 'TypeError', em: cenario.agora });
    expect(await progressao(ruim)).toMatchObject({ data: '2026-06-04' });
    expect([await falhaDe(cenario.db, boa), await progressao(boa)]).toMatchObject([undefined, { data: '2026-06-04' }]);
    const { recibo, calculo } = await guardar(ruim);
    expect([recibo, calculo.falha]).toEqual([undefined, 'TypeError']);
  });
});

/** Executa o trabalho até não haver mais o que fazer, como a fila faria. */
async function andarAteOFim(quais: 'do-dia' | 'sem-conta'): Promise<void> {
  const [trabalho] = trabalhosDasContas(cenario.servicos);
  const contexto = { agora: cenario.agora, tentativa: 1, sinal: AbortSignal.timeout(10_000) };
  await trabalho?.executar({ quais }, contexto);
}
