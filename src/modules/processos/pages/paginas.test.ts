import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderToString } from 'preact-render-to-string';
import { h } from 'preact';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import type { Finalidade } from '../../acesso/index.ts';
import { abrirApp, abrirPagina, entrar, enviar } from '../../acesso/para-testes.ts';
import { abrirPessoa, lerFatos, vigentes } from '../../pessoas/index.ts';
import { AbaDosProcessos } from './aba/aba.tsx';
import { condenacao, ordemDePrisao, participacao } from '../fatos/index.ts';
import { type CenarioDosProcessos, criarPresa, fato, montarCenario, OUTRO, UM } from '../para-testes.ts';
import { dadosDaAba } from '../queries.ts';
import { registrarProcessos } from './index.ts';

let c: CenarioDosProcessos;
let app: Aplicacao;

beforeAll(async () => {
  c = await montarCenario();
  app = await abrirApp(c.cenario, registrarProcessos);
});
afterAll(async () => {
  await app.close();
  await c.cenario.fechar();
});

async function entrarComo({ id }: { id: string }, finalidade: Finalidade = 'execucao-penal') {
  const sessao = await entrar(c.cenario, id);
  await c.cenario.db.updateTable('acesso.sessao').set({ finalidade }).where('id', '=', sessao.sessaoId).execute();
  return sessao;
}

const leiturasDe = (titularId: string) =>
  c.cenario.db
    .selectFrom('auditoria.registro')
    .select('acao')
    .where('titular_id', '=', titularId)
    .where('tipo', '=', 'leitura')
    .execute();

describe('o processo', () => {
  test('do número pontuado às partes, com o aviso do dígito e a leitura registrada', async () => {
    const id = await criarPresa(c, 'Parte Fictícia', [fato(participacao, { processo: UM, polo: 'reu' })]);
    const sessao = await entrarComo(c.defensora);
    const busca = await abrirPagina(app, sessao, '/processos?numero=0000001-00.2025.8.99.0001');
    expect(busca.statusCode).toBe(303);
    const certo = await abrirPagina(app, sessao, `/processos/${UM}`);
    expect(certo.body).toContain('Parte Fictícia');
    expect(certo.body).toContain(`/pessoas/${id}/processos`);
    expect(certo.body).not.toContain('dígito deste número não confere');
    expect(await leiturasDe(id)).toEqual([{ acao: 'processos.abrir-processo' }]);

    const errado = `${UM.slice(0, 7)}00${UM.slice(9)}`;
    await criarPresa(c, 'Dígito Fictício', [fato(participacao, { processo: errado, polo: 'reu' })]);
    const r = await abrirPagina(app, sessao, `/processos/${errado}`);
    expect(r.body).toContain('dígito deste número não confere');
  });

  test('fora do alcance é igual a não existir', async () => {
    const sessao = await entrarComo(c.juizaDeFora);
    const numero = '99999990020258990001';
    const [fora, nenhum, texto] = await Promise.all(
      [UM, numero, 'qualquer'].map((n) => abrirPagina(app, sessao, `/processos/${n}`)),
    );
    expect([fora?.statusCode, nenhum?.statusCode, texto?.statusCode]).toEqual([404, 404, 404]);
    expect(fora?.body).not.toContain('Parte Fictícia');
  });

  test('número pela metade: diz o que falta', async () => {
    const r = await abrirPagina(app, await entrarComo(c.defensora), '/processos?numero=0000001-00');
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('São 20 algarismos');
  });

  test('sem finalidade, leva a dizê-la', async () => {
    const r = await abrirPagina(app, await entrar(c.cenario, c.defensora.id), `/processos/${UM}`);
    expect(r.headers.location).toBe(`/finalidade?volta=%2Fprocessos%2F${UM}`);
  });

  test('registrar e mudar, com a versão que se viu', async () => {
    const sessao = await entrarComo(c.servidora);
    const campos = { numero: OUTRO, especie: 'acao-penal', orgaoId: c.vara.id, sigilo: 'publico' };
    const feito = await enviar(app, sessao, '/processos', campos);
    expect(feito.headers.location).toBe(`/processos/${OUTRO}?feito=registrado`);
    const pagina = await abrirPagina(app, sessao, `/processos/${OUTRO}?feito=registrado`);
    expect(pagina.body).toContain('1ª Vara Criminal');
    const repetido = await enviar(app, sessao, '/processos', campos);
    expect(repetido.statusCode).toBe(422);
    expect(repetido.body).toContain('já está registrado');
    const formulario = await abrirPagina(app, sessao, `/processos/registrar?numero=${OUTRO}`);
    expect(formulario.body).toContain('name="versao" value="0"');
    const mudado = await enviar(app, sessao, '/processos', { ...campos, versao: '0', classe: '268' });
    expect(mudado.statusCode).toBe(303);
    expect((await abrirPagina(app, sessao, `/processos/${OUTRO}`)).body).toContain('268 · Processo criminal');
  });

  test('a defensora não registra', async () => {
    const sessao = await entrarComo(c.defensora);
    expect((await abrirPagina(app, sessao, '/processos/registrar')).statusCode).toBe(403);
    expect((await enviar(app, sessao, '/processos', { numero: OUTRO })).statusCode).toBe(403);
  });
});

describe('a aba da pessoa', () => {
  const desenhar = async (id: string, { quem } = c.juiza) => {
    const aberta = await abrirPessoa(c.cenario.servicos, quem, id, { leitura: 'teste.abrir' });
    if (!aberta.ok) throw new Error('não abriu');
    return renderToString(h(AbaDosProcessos, await dadosDaAba(c.cenario.servicos, quem, aberta.valor)));
  };

  test('primeiro o que manda prender; a vencida não conta, e pede baixa', async () => {
    const id = await criarPresa(c, 'Da Aba Fictícia', [
      fato(ordemDePrisao, { processo: OUTRO, especie: 'civil', validade: '2026-12-01' }),
      fato(ordemDePrisao, { especie: 'temporaria', validade: '2026-04-01' }),
      fato(condenacao, { processo: UM, tipoPenal: 'cp/art-157/caput', pena: '5a4m', regimeInicial: 'fechado' }),
    ]);
    const html = await desenhar(id);
    expect(html).toContain('1 ordem de prisão em aberto');
    expect(html).toContain('Prisão civil (alimentos)');
    expect(html).toContain('1ª Vara Criminal');
    expect(html).toContain('sem baixa: dê baixa');
    expect(html).toContain('5 anos e 4 meses');
    expect(html).toContain(`/pessoas/${id}/condenacoes/nova`);
    expect(await desenhar(id, c.defensora)).not.toContain('/condenacoes/nova');
  });

  test('sem nada, diz por quê', async () => {
    const html = await desenhar(await criarPresa(c, 'Sem Nada Fictícia'));
    expect(html).toContain('Nenhuma ordem de prisão em aberto');
    expect(html).toContain('Nenhum processo registrado');
  });
});

describe('o assistente da condenação', () => {
  const crime = { processo: UM, tipoPenal: 'cp/art-157/caput', dataDoFato: '2025-01-02' };
  const pena = { 'pena-anos': '5', 'pena-meses': '4', 'pena-dias': '', regimeInicial: 'fechado' };
  const fim = { reincidencia: 'primario', dia: '2026-03-10', fonte: 'sentença de 10/03/2026', sigilo: 'publico' };

  test('uma coisa por vez, a fração à vista, e no fim o fato', async () => {
    const id = await criarPresa(c, 'Do Assistente Fictícia');
    const sessao = await entrarComo(c.juiza);
    const url = `/pessoas/${id}/condenacoes/nova`;
    const passo = (nome: string, campos: Record<string, string>, acao = 'avancar') =>
      enviar(app, sessao, url, { passo: nome, acao, ...campos });
    expect((await abrirPagina(app, sessao, url)).body).toContain('Por que crime, em que processo?');
    const faltou = await passo('crime', { tipoPenal: crime.tipoPenal, dataDoFato: '2025-02-30' });
    expect(faltou.statusCode).toBe(422);
    for (const campo of ['processo', 'dataDoFato']) expect(faltou.body).toContain(`href="#${campo}"`);
    expect((await passo('crime', crime)).body).toContain('A que pena?');
    const terceiro = await passo('pena', { ...crime, ...pena });
    expect(terceiro.body).toContain('O que mais a sentença disse?');
    expect(terceiro.body).toContain(`name="processo" value="${UM}"`);
    const conferir = await passo('sentenca', { ...crime, ...pena, reincidencia: 'primario' });
    // LEP art. 112, III: 25% na primeira condenação por crime com violência ou grave ameaça, desde 23/01/2020.
    expect(conferir.body).toMatch(/Progressão: 25%/);
    expect((await passo('conferir', { ...crime, ...pena }, 'voltar')).body).toContain('O que mais a sentença disse?');
    const feito = await passo('conferir', { ...crime, ...pena, ...fim, versao: '2' }, 'lancar');
    expect(feito.headers.location).toBe(`/pessoas/${id}/processos?feito=condenacao`);
    const lancada = vigentes(await lerFatos(c.cenario.db, id)).find((f) => f.tipo === condenacao.tipo);
    expect(lancada?.dados).toEqual({
      processo: UM,
      tipoPenal: 'cp/art-157/caput',
      dataDoFato: '2025-01-02',
      pena: '5a4m',
      regimeInicial: 'fechado',
      reincidencia: 'primario',
    });
  });

  test('recusada no fim, volta ao passo do problema com o que se escreveu', async () => {
    const id = await criarPresa(c, 'Recusada Fictícia');
    const sessao = await entrarComo(c.juiza);
    const campos = { ...crime, ...pena, ...fim, dataDoFato: '2026-03-11', passo: 'conferir', acao: 'lancar' };
    const r = await enviar(app, sessao, `/pessoas/${id}/condenacoes/nova`, campos);
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('Por que crime, em que processo?');
    expect(r.body).toContain('O crime é posterior a este registro');
    expect(r.body).toContain('value="sentença de 10/03/2026"');
  });

  test.each(['servidora', 'defensora'] as const)('a %s não chega a ele', async (papel) => {
    const id = await criarPresa(c, 'Alheia Fictícia');
    const r = await abrirPagina(app, await entrarComo(c[papel]), `/pessoas/${id}/condenacoes/nova`);
    expect(r.statusCode).toBe(403);
  });

  test('a juíza de outra comarca recebe o mesmo que se a pessoa não existisse', async () => {
    const id = await criarPresa(c, 'Distante Fictícia');
    const sessao = await entrarComo(c.juizaDeFora);
    expect((await abrirPagina(app, sessao, `/pessoas/${id}/condenacoes/nova`)).statusCode).toBe(404);
  });
});
