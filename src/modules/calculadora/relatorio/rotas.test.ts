import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { criarAplicacao } from '../../../aplicacao.tsx';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { relogioParado } from '../../../platform/relogio.ts';
import { codificarCaso } from '../pages/calculadora/estado.ts';
import { CASO } from './exemplo-para-teste.ts';

let app: Aplicacao;
beforeAll(async () => {
  app = await criarAplicacao({ relogio: relogioParado('2026-11-21') });
});
afterAll(() => app.close());

const FORMULARIO = { 'content-type': 'application/x-www-form-urlencoded' };

describe('GET /relatorio.pdf', () => {
  it.each([
    ['situacao', 'relatorio-de-situacao-2026-11-21.pdf'],
    ['pessoa', 'folha-da-pessoa-2026-11-21.pdf'],
  ])('devolve o documento %s, sem dado pessoal no nome e sem ficar guardado', async (tipo, arquivo) => {
    const r = await app.inject(`/relatorio.pdf?c=${codificarCaso(CASO)}&tipo=${tipo}`);
    expect(r.statusCode).toBe(200);
    expect(r.headers['content-type']).toBe('application/pdf');
    expect(r.headers['content-disposition']).toBe(`inline; filename="${arquivo}"`);
    expect(r.headers['cache-control']).toBe('no-store');
    expect(r.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('sem tipo, é o relatório de situação', async () => {
    const r = await app.inject(`/relatorio.pdf?c=${codificarCaso(CASO)}`);
    expect(r.headers['content-disposition']).toContain('relatorio-de-situacao');
  });

  it.each([
    ['sem caso', '/relatorio.pdf', 'Falta o caso'],
    ['endereço estragado', '/relatorio.pdf?c=@@@', 'endereço está incompleto'],
    ['tipo desconhecido', '/relatorio.pdf?tipo=outro&c=x', 'Peça o relatório'],
    ['parâmetro repetido', '/relatorio.pdf?c=a&c=b', 'Falta o caso'],
  ])('%s: página legível, não erro do sistema', async (_, url, texto) => {
    const r = await app.inject({ url, headers: { accept: 'text/html' } });
    expect(r.statusCode).toBe(400);
    expect(r.headers['content-type']).toContain('text/html');
    expect(r.body).toContain(texto);
  });
});

describe('POST /relatorio.pdf', () => {
  it('aceita formulário com o caso em JSON', async () => {
    const payload = new URLSearchParams({ tipo: 'pessoa', caso: JSON.stringify(CASO) }).toString();
    const r = await app.inject({ method: 'POST', url: '/relatorio.pdf', headers: FORMULARIO, payload });
    expect(r.statusCode).toBe(200);
    expect(r.headers['content-disposition']).toContain('folha-da-pessoa');
  });

  it('aceita JSON', async () => {
    const r = await app.inject({ method: 'POST', url: '/relatorio.pdf', payload: { tipo: 'situacao', caso: CASO } });
    expect(r.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('mostra todos os erros do caso de uma vez', async () => {
    const caso = { ...CASO, emData: '2026-02-30', condenacoes: [{ id: 'A', pena: '-1d' }] };
    const r = await app.inject({ method: 'POST', url: '/relatorio.pdf', payload: { caso } });
    expect(r.statusCode).toBe(400);
    expect(r.headers['content-type']).toContain('application/problem+json');
    const caminhos = r.json<{ erros: { caminho: string }[] }>().erros.map((e) => e.caminho);
    expect(caminhos).toEqual(expect.arrayContaining(['emData', 'condenacoes[0].pena']));
  });

  it('corpo que não é JSON: erro legível', async () => {
    const payload = new URLSearchParams({ caso: '{' }).toString();
    const r = await app.inject({ method: 'POST', url: '/relatorio.pdf', headers: FORMULARIO, payload });
    expect(r.statusCode).toBe(400);
    expect(r.body).toContain('não é JSON válido');
  });
});
