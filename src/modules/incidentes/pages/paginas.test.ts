/** As páginas: um passo por vez, cada um com o seu, e quem não alcança não sabe que existe. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, enviar } from '../../acesso/para-testes.ts';
import { type Agente, agente } from '../../execucao/para-testes.ts';
import { registrarIncidentes } from '../index.ts';
import { criarComDireito, type LugaresComAcusacao, montarLugaresComAcusacao } from '../para-testes.ts';

let cenario: Cenario;
let app: Aplicacao;
let lugares: LugaresComAcusacao;
let juiza: Agente;
let servidora: Agente;
let defensora: Agente;
let promotora: Agente;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugaresComAcusacao(cenario);
  app = await abrirApp(cenario, registrarIncidentes);
  juiza = await agente(cenario, lugares.vara, 'magistrado');
  servidora = await agente(cenario, lugares.vara, 'servidor-do-judiciario');
  defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
  promotora = await agente(cenario, lugares.promotoria, 'membro-do-mp');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const MARCO = 'progressao/semiaberto';
const CONFERIDO = {
  marco: MARCO,
  'estado-tempo': 'cumprido',
  'estado-bom-comportamento': 'cumprido',
  'obs-bom-comportamento': 'Atestado conferido no original.',
  'estado-faltas-pendentes': 'cumprido',
  'estado-outras-ordens': 'cumprido',
};

/** Verifica e devolve o endereço do incidente. */
async function verificar(id: string): Promise<string> {
  const r = await enviar(app, juiza.sessao, `/pessoas/${id}/incidentes`, CONFERIDO);
  expect(r.statusCode).toBe(303);
  return String(r.headers.location).replace('?feito=verificacao', '');
}

const daJuiza = (url: string) => abrirPagina(app, juiza.sessao, url);

describe('o caminho inteiro, tela a tela', () => {
  it('verificar, dar vista, responder, minutar, decidir e ver a data nova', async () => {
    const id = await criarComDireito(cenario, lugares);
    const lista = await daJuiza(`/pessoas/${id}/incidentes`);
    expect(lista.body).toContain('Já chegou, e ninguém examina');
    const novo = `/pessoas/${id}/incidentes/novo?marco=progressao%2Fsemiaberto`;
    expect(lista.body).toContain(novo);
    const conferir = await daJuiza(novo);
    expect(conferir.body).toContain('A conta dá 04/06/2026');
    expect(conferir.body).toContain('Conduta boa no atestado de 01/10/2026');

    const url = await verificar(id);
    expect((await daJuiza(novo)).headers.location).toBe(url);
    const verificado = await daJuiza(url);
    expect(verificado.body).toContain('Falta ouvir o Ministério Público e a defesa');
    expect(verificado.body).toContain('Atestado conferido no original.');
    expect((await enviar(app, juiza.sessao, `${url}/vista`, { termoDias: '5' })).statusCode).toBe(303);

    const daPromotora = await abrirPagina(app, promotora.sessao, url);
    expect(daPromotora.body).toContain('até 23/11/2026');
    expect(daPromotora.body).not.toContain(`${url}/decisao`);
    const vistaId = /name="vistaId" value="([^"]+)"/.exec(daPromotora.body)?.[1] ?? '';
    const resposta = { vistaId, posicao: 'favoravel', texto: 'Nada a opor à progressão.' };
    expect((await enviar(app, promotora.sessao, `${url}/resposta`, resposta)).statusCode).toBe(303);
    const pedido = { texto: 'A defesa adere ao exame de ofício.' };
    expect((await enviar(app, defensora.sessao, `${url}/pedido`, pedido)).statusCode).toBe(303);
    const minuta = { resultado: 'concedido', texto: 'Presentes os requisitos, defiro.' };
    expect((await enviar(app, servidora.sessao, `${url}/minuta`, minuta)).statusCode).toBe(303);

    // A minuta não assinada é só do juízo.
    for (const { sessao } of [promotora, defensora]) {
      expect((await abrirPagina(app, sessao, url)).body).not.toContain('Presentes os requisitos, defiro.');
    }
    expect((await abrirPagina(app, servidora.sessao, url)).body).toContain('Presentes os requisitos, defiro.');

    const pronto = await daJuiza(url);
    expect(pronto.body).toContain('Tudo pronto para a decisão.');
    expect(pronto.body).toContain('Presentes os requisitos, defiro.');
    const versao = /name="versao" value="(\d+)"/.exec(pronto.body)?.[1] ?? '';
    const decisao = { versao, resultado: 'concedido', motivo: minuta.texto, dia: '2026-11-18' };
    const r = await enviar(app, juiza.sessao, `${url}/decisao`, decisao);
    expect([r.statusCode, r.headers.location]).toEqual([303, `${url}?feito=decisao`]);
    const decidido = await daJuiza(`${url}?feito=decisao`);
    expect(decidido.body).toContain('As datas, depois da decisão');
    expect(decidido.body).toContain('11 de novembro de 2027');
    expect(decidido.body).not.toContain(`${url}/decisao`);
    expect((await daJuiza(`/pessoas/${id}/incidentes`)).body).toContain('Concedido');
  });
});

describe('o que volta', () => {
  it('verificação incompleta volta com o que se escreveu e o erro no lugar', async () => {
    const id = await criarComDireito(cenario, lugares);
    const { 'estado-tempo': _, ...incompleta } = CONFERIDO;
    const r = await enviar(app, juiza.sessao, `/pessoas/${id}/incidentes`, incompleta);
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('href="#estado-tempo"');
    expect(r.body).toContain('Atestado conferido no original.');
  });

  it('decisão sem ouvir volta com a fundamentação escrita', async () => {
    const url = await verificar(await criarComDireito(cenario, lugares));
    const decisao = { resultado: 'concedido', motivo: 'Fundamentação que não se perde.', dia: '2026-11-18' };
    const r = await enviar(app, juiza.sessao, `${url}/decisao`, decisao);
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('Fundamentação que não se perde.');
    expect(r.body).toContain('Ainda não se ouviu');
  });

  it('envio torto não é erro do sistema', async () => {
    const id = await criarComDireito(cenario, lugares);
    const url = await verificar(id);
    for (const [caminho, corpo] of [
      [`/pessoas/${id}/incidentes`, {}],
      [`${url}/decisao`, { resultado: 'talvez', dia: '2026-13-40' }],
      [`${url}/vista`, { termoDias: 'x' }],
      [`${url}/resposta`, { vistaId: 'x' }],
      [`${url}/nada`, {}],
    ] as const) {
      const { statusCode } = await enviar(app, juiza.sessao, caminho, corpo);
      expect(statusCode, caminho).toBeGreaterThanOrEqual(400);
      expect(statusCode, caminho).toBeLessThan(500);
    }
    expect((await daJuiza(`/pessoas/${id}/incidentes/novo?marco=nao-ha`)).statusCode).toBe(404);
  });
});

describe('quem alcança', () => {
  it('de fora do caso é igual a não existir', async () => {
    const id = await criarComDireito(cenario, lugares);
    const url = await verificar(id);
    const deFora = await agente(cenario, lugares.outraVara, 'magistrado');
    for (const pagina of [url, `/pessoas/${id}/incidentes`, `/pessoas/${id}/incidentes/novo?marco=${MARCO}`]) {
      expect((await abrirPagina(app, deFora.sessao, pagina)).statusCode, pagina).toBe(404);
    }
    const decisao = { resultado: 'prejudicado', motivo: 'De outra comarca.', dia: '2026-11-18' };
    expect((await enviar(app, deFora.sessao, `${url}/decisao`, decisao)).statusCode).toBe(404);
    expect((await enviar(app, deFora.sessao, `/pessoas/${id}/incidentes`, CONFERIDO)).statusCode).toBe(404);
  });

  it('quem só vê o público vê a pessoa, e não o incidente', async () => {
    const id = await criarComDireito(cenario, lugares);
    const url = await verificar(id);
    const servidor = await agente(cenario, lugares.norte, 'servidor-prisional');
    const lista = await abrirPagina(app, servidor.sessao, `/pessoas/${id}/incidentes`);
    expect([lista.statusCode, lista.body.includes(url)]).toEqual([200, false]);
    expect((await abrirPagina(app, servidor.sessao, url)).statusCode).toBe(404);
  });
});
