/** O que o manual, as perguntas comuns e a mesa dizem para abrir existe. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarCalculadora } from '../../calculadora/index.ts';
import { publicas, registrarAcesso } from '../index.ts';
import { ATALHOS } from '../mesa/atalhos.ts';
import { FILAS } from '../mesa/o-que-espera.ts';
import { abrirApp, abrirCenario, type Cenario } from '../para-testes.ts';
import { lerPaginaDoManual, PAGINAS_DO_MANUAL } from './manual.ts';
import { PERGUNTAS } from './perguntas.ts';

let cenario: Cenario;
let app: Aplicacao;
beforeAll(async () => {
  cenario = await abrirCenario();
  app = await abrirApp(cenario, async (app) => {
    await publicas(app, 'calculadora', () => registrarCalculadora(app));
    registrarAcesso(app);
  });
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const semRota = (enderecos: readonly string[]): string[] => {
  const moldes = app.rotas
    .filter((r) => r.metodo === 'GET')
    .map((r) => new RegExp(`^${r.url.replaceAll(/:[^/.]+/g, '[^/]+').replaceAll('*', '.*')}$`));
  return enderecos.filter((e) => !moldes.some((m) => m.test(e.split(/[?#]/, 1)[0] ?? '')));
};

test.each(PAGINAS_DO_MANUAL)('manual: %s', (id) => {
  const enderecos = [...lerPaginaDoManual(id).html.matchAll(/href="(\/[^"]*)"/g)].map((m) => m[1] ?? '');
  expect(semRota(enderecos)).toEqual([]);
});

test('perguntas comuns', () => {
  expect(semRota(PERGUNTAS.flatMap((p) => p.link?.href ?? []))).toEqual([]);
});

test('mesa', () => {
  expect(semRota([...ATALHOS, ...FILAS].map((a) => a.href))).toEqual([]);
});
