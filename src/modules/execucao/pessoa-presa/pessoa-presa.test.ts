/** O que a pessoa presa e a família veem: o que é delas, em palavras simples, e nada que as ponha em risco. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, enviar, type Entrada } from '../../acesso/para-testes.ts';
import { registrarAcesso } from '../../acesso/index.ts';
import { registrarExecucao } from '../index.ts';
import { type Agente, agente, criarCondenada, fato, type Lugares, montarLugares } from '../para-testes.ts';

let cenario: Cenario;
let lugares: Lugares;
let app: Aplicacao;
let defensora: Agente;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  app = await abrirApp(cenario, (a) => {
    registrarAcesso(a);
    registrarExecucao(a);
  });
  defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

async function emitir(id: string): Promise<string> {
  const r = await enviar(app, defensora.sessao, `/pessoas/${id}/codigo`, {});
  return /([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}/.exec(r.body)?.[0] ?? 'nenhum';
}

async function entrarComo(id: string): Promise<Entrada> {
  const codigo = await emitir(id);
  const dados = { codigo, nascimento: '1990-05-01', mae: 'Sicrana Fictícia de Teste' };
  const r = await enviar(app, undefined, '/entrar/codigo', dados);
  expect(r.statusCode).toBe(303);
  const sessao = r.cookies.find((c) => c.name === 'sessao')?.value ?? '';
  return { sessaoId: '', csrf: '', cookies: { sessao } };
}

describe('meus dados', () => {
  it('onde estou, quando posso sair e a minha história, sem saúde, proteção nem diligência', async () => {
    const ordem = fato('processos.ordem-de-prisao', '2026-10-01', { especie: 'preventiva' }, { sigilo: 'sigiloso' });
    const id = await criarCondenada(cenario, lugares, {
      nome: 'Titular Fictícia de Teste',
      mais: [
        fato('custodia.trabalho', '2026-01-01', { dias: 20 }, { ate: '2026-01-31' }),
        fato('pessoas.saude', '2026-03-01', { especie: 'doenca', descricao: 'Palavra da saúde' }),
        ordem,
      ],
    });
    const { body } = await abrirPagina(app, await entrarComo(id), '/meus-dados');
    expect(body).toContain('Titular Fictícia de Teste');
    expect(body).toContain('Presa em Presídio Norte');
    expect(body).toContain('Quando posso sair e por quê');
    expect(body).toContain('Você trabalhou 20 dias.');
    expect(body).toContain('4 de junho de 2026');
    expect(body).not.toContain('Palavra da saúde');
    expect(body).not.toContain('1º de outubro de 2026');
  });

  it('a de quem é sigilosa inteira aparece a ela mesma', async () => {
    const id = await criarCondenada(cenario, lugares);
    const sessao = await entrarComo(id);
    await cenario.db.updateTable('acesso.titular').set({ sigilo: 'sigiloso' }).where('pessoa_id', '=', id).execute();
    expect((await abrirPagina(app, sessao, '/meus-dados')).body).toContain('Presa em Presídio Norte');
  });

  it('quem usa o sistema não tem meus dados, e a pessoa presa não abre a página de trabalho', async () => {
    expect((await abrirPagina(app, defensora.sessao, '/meus-dados')).statusCode).toBe(403);
    const id = await criarCondenada(cenario, lugares);
    expect((await abrirPagina(app, await entrarComo(id), `/pessoas/${id}`)).statusCode).toBe(403);
  });
});

describe('código e folha', () => {
  it('o código aparece uma vez; a folha sai em PDF com ele, e não com o anterior', async () => {
    const id = await criarCondenada(cenario, lugares);
    expect((await abrirPagina(app, defensora.sessao, `/pessoas/${id}/codigo`)).statusCode).toBe(200);
    const anterior = await emitir(id);
    const codigo = await emitir(id);
    expect((await enviar(app, defensora.sessao, `/pessoas/${id}/folha.pdf`, { codigo: anterior })).statusCode).toBe(
      422,
    );
    const folha = await enviar(app, defensora.sessao, `/pessoas/${id}/folha.pdf`, { codigo });
    expect(folha.headers['content-type']).toBe('application/pdf');
    expect(folha.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('fora do alcance, 404 em tudo', async () => {
    const id = await criarCondenada(cenario, lugares);
    const outra = await agente(cenario, lugares.outraDefensoria, 'defensor-publico');
    expect((await abrirPagina(app, outra.sessao, `/pessoas/${id}/codigo`)).statusCode).toBe(404);
    for (const rota of ['codigo', 'folha.pdf']) {
      expect((await enviar(app, outra.sessao, `/pessoas/${id}/${rota}`, { codigo: 'x' })).statusCode).toBe(404);
    }
  });
});
