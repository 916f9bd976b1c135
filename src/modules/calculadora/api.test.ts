import { beforeAll, describe, expect, test } from 'vitest';
import { criarAplicacao } from '../../aplicacao.tsx';
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { relogioParado } from '../../platform/relogio.ts';
import { conjuntoDeRegras } from './conjunto-de-regras.ts';
import { entradaInvalidaSchema } from './contrato/pedidos.ts';
import { resultadoSchema } from './contrato/resultado-schema.ts';
import { CASO_DE_EXEMPLO } from './exemplo.ts';

let app: Aplicacao;
beforeAll(async () => {
  app = await criarAplicacao({ relogio: relogioParado('2026-11-21'), limitePorMinuto: 10_000 });
  await app.ready();
});

const JSON_UTF8 = { 'content-type': 'application/json' };
const enviar = (url: string, payload: unknown) =>
  app.inject({ method: 'POST', url, headers: JSON_UTF8, payload: JSON.stringify(payload) });
const enviarTexto = (url: string, payload: string, headers: Record<string, string> = JSON_UTF8) =>
  app.inject({ method: 'POST', url, headers, payload });

/** O caso impresso pelo SEEU citado no contrato: 17a2m7d, 40%, início 28/12/2020, 86 dias remidos. */
const CASO_DO_SEEU = {
  emData: '2026-11-21',
  condenacoes: [{ id: 'A', pena: '17a2m7d', dataDoFato: '2020-12-27', fracaoFixada: { progressao: '40%' } }],
  eventos: [
    { tipo: 'prisao', data: '2020-12-28' },
    { tipo: 'remicao', data: '2022-01-10', dias: 86 },
  ],
};

describe('POST /api/calculos', () => {
  test('devolve o que o SEEU imprimiu, na forma publicada', async () => {
    const r = await enviar('/api/calculos', CASO_DO_SEEU);
    expect(r.statusCode).toBe(200);
    const resultado = resultadoSchema.parse(r.json());
    expect(resultado.marcos.find((m) => m.tipo === 'progressao')?.data).toBe('2027-08-16');
    expect(resultado.regras).toEqual({ conjunto: conjuntoDeRegras(), em: '2026-11-21' });
  });

  test('`em` da consulta prevalece sobre emData; sem nenhum, vale hoje', async () => {
    const comEm = await enviar('/api/calculos?em=2027-08-20', CASO_DO_SEEU);
    expect(comEm.json()).toMatchObject({ regras: { em: '2027-08-20' } });
    const { emData: _, ...semData } = CASO_DO_SEEU;
    expect((await enviar('/api/calculos', semData)).json()).toMatchObject({ regras: { em: '2026-11-21' } });
  });

  test('todos os erros de uma vez, cada um com o seu caminho', async () => {
    const r = await enviar('/api/calculos?em=ontem', {
      inventado: 1,
      condenacoes: [{ id: 'A', pena: { meses: -3 }, dataDoFato: '2026-02-30' }],
      eventos: [{ tipo: 'soltura', data: '2024-01-01' }],
    });
    expect(r.statusCode).toBe(422);
    expect(r.headers['content-type']).toContain('application/problem+json');
    const { erros } = entradaInvalidaSchema.parse(r.json());
    const caminhos = erros.map((e) => e.caminho);
    for (const c of ['em', 'inventado', 'condenacoes[0].pena.meses', 'condenacoes[0].dataDoFato']) {
      expect(caminhos).toContain(c);
    }
    expect(erros.every((e) => e.mensagem.length > 10)).toBe(true);
  });

  test.each(['{', '{"a":', 'não é json', ''])('JSON quebrado (%j): 400 em português', async (corpo) => {
    const r = await enviarTexto('/api/calculos', corpo);
    expect(r.statusCode).toBe(400);
    expect(r.json()).toMatchObject({ status: 400, title: 'Pedido malformado' });
  });

  test.each(['[]', '"texto"', '7', 'null', 'true'])('JSON que não é caso (%s): 422', async (corpo) => {
    expect((await enviarTexto('/api/calculos', corpo)).statusCode).toBe(422);
  });

  test('chaves perigosas não passam', async () => {
    const r = await enviarTexto('/api/calculos', '{"__proto__":{"emData":"2026-01-01"}}');
    expect([400, 422]).toContain(r.statusCode);
  });

  test('corpo acima de 2 MB: 413', async () => {
    const r = await enviar('/api/calculos', { titulo: 'x'.repeat(2_200_000) });
    expect(r.statusCode).toBe(413);
    expect(r.json()).toMatchObject({ detail: expect.stringContaining('2 MB') });
  });

  test('corpo que não é JSON: 415', async () => {
    const r = await enviarTexto('/api/calculos', 'a=1', { 'content-type': 'text/csv' });
    expect(r.statusCode).toBe(415);
  });

  test('método errado: 405', async () => {
    const r = await app.inject('/api/calculos');
    expect(r.statusCode).toBe(405);
    expect(r.headers.allow).toBe('POST');
  });

  test('texto hostil é só texto', async () => {
    const titulo = '\u202E\u0000💥\uD800<script>alert(1)</script>';
    const r = await enviar('/api/calculos', { ...CASO_DO_SEEU, titulo, pessoa: { nome: titulo } });
    expect(r.statusCode).toBe(200);
    expect(r.headers['content-type']).toContain('application/json');
  });

  test('níveis demais: 422, sem estourar', async () => {
    const r = await enviarTexto('/api/calculos', `${'{"pessoa":'.repeat(5000)}1${'}'.repeat(5000)}`);
    expect(r.statusCode).toBe(422);
  });
});

describe('POST /api/prazos', () => {
  test('prazo penal inclui o dia do começo (CP 10): 10 dias de 01/01 acabam em 10/01', async () => {
    const r = await enviar('/api/prazos', { regime: 'penal', inicio: '2026-01-01', dias: 10 });
    expect(r.json()).toMatchObject({ primeiroDia: '2026-01-01', ultimoDia: '2026-01-10' });
  });

  test('duração em meses vai pelo calendário: 2 meses de 15/01 acabam em 14/03', async () => {
    const r = await enviar('/api/prazos', { regime: 'penal', inicio: '2026-01-15', duracao: '2m' });
    expect(r.json()).toMatchObject({ ultimoDia: '2026-03-14' });
  });

  test('todos os erros de uma vez, mesmo o de faltar o tamanho', async () => {
    const r = await enviar('/api/prazos', { regime: 'outro', inicio: '2026-02-30' });
    expect(r.statusCode).toBe(422);
    const { erros } = entradaInvalidaSchema.parse(r.json());
    expect(erros.map((e) => e.caminho).toSorted()).toEqual(['dias', 'inicio', 'regime']);
  });

  test.each([
    [{ dias: 1, duracao: '1m' }, 'duracao-ambigua'],
    [{ dias: 0 }, 'numero-negativo'],
    [{ duracao: '200a' }, 'acima-do-limite'],
  ])('%j: %s', async (tamanho, codigo) => {
    const r = await enviar('/api/prazos', { regime: 'cpp', inicio: '2026-01-01', ...tamanho });
    expect(r.statusCode).toBe(422);
    expect(entradaInvalidaSchema.parse(r.json()).erros.map((e) => e.codigo)).toContain(codigo);
  });
});

describe('POST /api/validacoes', () => {
  test('número que confere volta pontuado', async () => {
    // Vetor de caiofnds/cnjjs.
    const r = await enviar('/api/validacoes', { tipo: 'cnj', numero: '00000015920011000001' });
    expect(r.json()).toEqual({ valido: true, normalizado: '0000001-59.2001.1.00.0001' });
  });

  test('número que não confere diz por quê', async () => {
    const r = await enviar('/api/validacoes', { tipo: 'cpf', numero: '111.111.111-11' });
    expect(r.statusCode).toBe(200);
    expect(r.json()).toMatchObject({ valido: false, motivo: expect.any(String) });
  });

  test('tipo desconhecido e número que não é texto: dois erros', async () => {
    const r = await enviar('/api/validacoes', { tipo: 'rg', numero: 5 });
    expect(entradaInvalidaSchema.parse(r.json()).erros).toHaveLength(2);
  });
});

test('o caso de exemplo calcula sem avisos e sem nada indeterminado', async () => {
  const r = await enviar('/api/calculos', CASO_DE_EXEMPLO);
  const resultado = resultadoSchema.parse(r.json());
  expect(resultado.avisos).toEqual([]);
  expect(resultado.marcos.filter((m) => m.situacao === 'indeterminado' && m.tipo !== 'prescricao-executoria')).toEqual(
    [],
  );
});
