/** Um dia de demonstração: do aviso à data recalculada, pelas mesas do juízo e do Ministério Público. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trabalhoDeEntrega } from '../../../platform/eventos/index.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, enviar } from '../../acesso/para-testes.ts';
import { reconciliar } from '../../avisos/index.ts';
import { OUVINTES_DA_EXECUCAO, trabalhosDaExecucao, ultimoRecibo } from '../../execucao/index.ts';
import { type Agente, agente } from '../../execucao/para-testes.ts';
import { registrarIncidentes } from '../../incidentes/index.ts';
import { criarComDireito, type LugaresComAcusacao, montarLugaresComAcusacao } from '../../incidentes/para-testes.ts';
import { registrarMesas } from '../index.ts';

const HOJE = '2026-11-18';
const MARCO = 'progressao/semiaberto';
const JUIZO = '/mesa/juizo';
const MP = '/mesa/ministerio-publico';
const CONFERIDO = {
  marco: MARCO,
  'estado-tempo': 'cumprido',
  'estado-bom-comportamento': 'cumprido',
  'estado-faltas-pendentes': 'cumprido',
  'estado-outras-ordens': 'cumprido',
};

let cenario: Cenario;
let app: Aplicacao;
let lugares: LugaresComAcusacao;
let juiza: Agente;
let servidora: Agente;
let promotora: Agente;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugaresComAcusacao(cenario);
  app = await abrirApp(cenario, (a) => {
    registrarIncidentes(a);
    registrarMesas(a);
  });
  juiza = await agente(cenario, lugares.vara, 'magistrado');
  servidora = await agente(cenario, lugares.vara, 'servidor-do-judiciario');
  promotora = await agente(cenario, lugares.promotoria, 'membro-do-mp');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

/** O que a fila faria: entrega os eventos, refaz a conta e acerta os avisos. */
async function trabalhar(pessoaId: string): Promise<void> {
  const contexto = { agora: cenario.agora, tentativa: 1, sinal: AbortSignal.timeout(10_000) };
  const eventos = await cenario.db
    .selectFrom('plataforma.evento')
    .select('id')
    .where('tipo', '=', 'pessoas.fatos-lancados')
    .where(sql`dados->>'pessoaId'`, '=', pessoaId)
    .execute();
  const entrega = trabalhoDeEntrega(cenario.db, OUVINTES_DA_EXECUCAO);
  for (const e of eventos) await entrega.executar({ evento: e.id }, contexto);
  await trabalhosDaExecucao(cenario.servicos)[0]?.executar({ pessoaId }, contexto);
  await cenario.db
    .transaction()
    .execute((tx) => reconciliar(tx, { pessoaIds: [pessoaId], hoje: HOJE, agora: cenario.agora }));
}

/** Anda no tempo e volta. */
async function dias(quantos: number, fazer: () => Promise<unknown>): Promise<void> {
  const comeco = cenario.agora;
  cenario.agora = new Date(comeco.getTime() + quantos * 86_400_000);
  await fazer().finally(() => {
    cenario.agora = comeco;
  });
}

async function comDataVencida(nome: string): Promise<string> {
  const id = await criarComDireito(cenario, lugares, { nome });
  await trabalhar(id);
  return id;
}

const verificar = (id: string, quem = juiza) => enviar(app, quem.sessao, `/pessoas/${id}/incidentes`, CONFERIDO);
const abrir = async (url: string, quem = juiza) => (await abrirPagina(app, quem.sessao, url)).body;
/** A linha da progressão da pessoa, na mesa do juízo; na do Ministério Público só há uma de cada. */
const linhaDe = (html: string, nome: string): string =>
  html
    .split('<tr')
    .find((tr) => tr.includes(`>${nome}</a>`) && (tr.includes('~progressao/') || !tr.includes('type="checkbox"'))) ??
  '';

describe('do aviso à data recalculada', () => {
  it('aviso → verificar → vista → resposta → concedida → fato → recibo novo com outra data', async () => {
    const nome = 'Jornada Fictícia';
    const id = await comDataVencida(nome);
    const avisados = await cenario.db
      .selectFrom('avisos.envio')
      .select(['papel', 'estrutura_id'])
      .where('pessoa_id', '=', id)
      .where('estrutura_id', 'in', [lugares.vara.id, lugares.promotoria.id, lugares.defensoria.id])
      .execute();
    expect(new Set(avisados.map((a) => a.papel))).toEqual(new Set(['juizo', 'acusacao', 'defesa']));

    const antes = linhaDe(await abrir(JUIZO), nome);
    expect(antes).toContain('Pode pedir o semiaberto');
    expect(antes).toContain('04/06/2026');
    expect(antes).toContain('Ninguém examina');
    expect(antes).toContain(`/pessoas/${id}/incidentes/novo?marco=progressao%2Fsemiaberto`);

    const url = String((await verificar(id)).headers.location).split('?')[0] ?? '';
    expect(linhaDe(await abrir(JUIZO), nome)).toContain('Dar vista');
    const item = `${id}~${MARCO}`;
    const previa = await abrir(`${JUIZO}/vistas?item=${encodeURIComponent(item)}`);
    expect(previa).toContain('1 incidente vai com vista');
    const dada = await enviar(app, juiza.sessao, `${JUIZO}/vistas`, { item, termoDias: '3' });
    expect(dada.body).toContain('Vista dada em 1 incidente.');
    expect((await enviar(app, juiza.sessao, `${JUIZO}/vistas`, { item, termoDias: '3' })).body).toContain(
      'Já há vista aberta',
    );

    const daPromotora = linhaDe(await abrir(MP, promotora), nome);
    expect(daPromotora).toContain('21/11/2026');
    expect(daPromotora).toContain('em 3 dias');
    expect(daPromotora).toContain(url);
    const incidente = await abrir(url, promotora);
    const vistaId = /name="vistaId" value="([^"]+)"/.exec(incidente)?.[1] ?? '';
    const resposta = { vistaId, posicao: 'favoravel', texto: 'Nada a opor à progressão.' };
    expect((await enviar(app, promotora.sessao, `${url}/resposta`, resposta)).statusCode).toBe(303);
    expect(linhaDe(await abrir(MP, promotora), nome)).toBe('');

    const decisao = {
      resultado: 'concedido',
      motivo: 'Presentes os requisitos do art. 112 da LEP.',
      dia: HOJE,
      dispensa: 'A defesa foi ouvida em audiência.',
    };
    const reciboAntes = await ultimoRecibo(cenario.db, id);
    expect((await enviar(app, juiza.sessao, `${url}/decisao`, decisao)).statusCode).toBe(303);
    await trabalhar(id);
    const recibo = await ultimoRecibo(cenario.db, id);
    expect(recibo?.id).not.toBe(reciboAntes?.id);
    expect(recibo?.resultado.marcos.find((m) => m.tipo === 'progressao')?.data).toBe('2027-11-11');
    expect(linhaDe(await abrir(JUIZO), nome)).toBe('');
    const abertos = await cenario.db
      .selectFrom('avisos.aviso')
      .select('referencia')
      .where('pessoa_id', '=', id)
      .where('encerrado_em', 'is', null)
      .where('referencia', '=', MARCO)
      .execute();
    expect(abertos).toEqual([]);
  });
});

describe('as mesas', () => {
  it('quem é de outra comarca, ou de outra promotoria, não vê nem conta', async () => {
    const nome = 'Alcance Fictícia';
    const id = await comDataVencida(nome);
    await verificar(id);
    await enviar(app, juiza.sessao, `${JUIZO}/vistas`, { item: `${id}~${MARCO}` });
    expect(linhaDe(await abrir(MP, promotora), nome)).not.toBe('');
    const deFora = await agente(cenario, lugares.outraVara, 'magistrado');
    const outraPromotora = await agente(cenario, lugares.outraPromotoria, 'membro-do-mp');
    expect(await abrir(JUIZO, deFora)).toContain('Nenhuma data vencida');
    expect(await abrir(MP, outraPromotora)).toContain('Nenhuma vista aberta');
    const lote = await enviar(app, deFora.sessao, `${JUIZO}/vistas`, { item: `${id}~${MARCO}` });
    expect(lote.body).not.toContain(nome);
    expect((await abrirPagina(app, promotora.sessao, JUIZO)).statusCode).toBe(403);
    expect((await abrirPagina(app, juiza.sessao, MP)).statusCode).toBe(403);
  });

  it('filtra pelo passo, e a servidora prepara a minuta, que atrasa depois de 24 horas', async () => {
    const nome = 'Minuta Fictícia';
    const id = await comDataVencida(nome);
    const url = String((await verificar(id)).headers.location).split('?')[0] ?? '';
    expect(linhaDe(await abrir(`${JUIZO}?passo=verificar`), nome)).toBe('');
    expect(linhaDe(await abrir(`${JUIZO}?passo=dar-vista`), nome)).not.toBe('');
    expect(linhaDe(await abrir(JUIZO, servidora), nome)).toContain('Preparar a minuta');
    const minuta = { resultado: 'concedido', texto: 'Defiro a progressão pedida.' };
    expect((await enviar(app, servidora.sessao, `${url}/minuta`, minuta)).statusCode).toBe(303);
    expect(linhaDe(await abrir(`${JUIZO}?passo=minuta`), nome)).toContain('Minuta à espera de assinatura');
    await dias(25 / 24, async () => {
      // A sessão da véspera já acabou.
      const noOutroDia = await agente(cenario, lugares.vara, 'magistrado');
      const mesa = await abrir(`${JUIZO}?passo=minuta`, noOutroDia);
      expect(linhaDe(mesa, nome)).toContain('Minuta à espera desde 18/11/2026');
    });
  });

  it('o negado se diz negado, não pede verificação de novo nem se diz sem exame', async () => {
    const nome = 'Negada Fictícia';
    const id = await comDataVencida(nome);
    const url = String((await verificar(id)).headers.location).split('?')[0] ?? '';
    const decisao = {
      resultado: 'negado',
      motivo: 'Falta o atestado atual.',
      dia: HOJE,
      dispensa: 'Ouvidos em mutirão.',
    };
    expect((await enviar(app, juiza.sessao, `${url}/decisao`, decisao)).statusCode).toBe(303);
    expect(linhaDe(await abrir(JUIZO), nome)).toContain('Negado');
    expect(linhaDe(await abrir(`${JUIZO}?passo=verificar`), nome)).toBe('');
    expect(await abrir(`/pessoas/${id}/incidentes`)).not.toContain('novo?marco=progressao');
  });

  it('a vista vencida aparece na mesa do juízo, e primeiro na do Ministério Público', async () => {
    const atrasada = await comDataVencida('Vista Vencida Fictícia');
    await verificar(atrasada);
    await dias(-9, () => enviar(app, juiza.sessao, `${JUIZO}/vistas`, { item: `${atrasada}~${MARCO}` }));
    expect(linhaDe(await abrir(`${JUIZO}?passo=vista-vencida`), 'Vista Vencida Fictícia')).toContain('Vista venceu');
    const mesa = await abrir(MP, promotora);
    expect(mesa).toContain('1 vista passou do termo');
    expect(mesa.indexOf('Vista Vencida Fictícia')).toBeLessThan(mesa.indexOf('Alcance Fictícia'));
  });
});
