/** O que o manual, as perguntas comuns e a mesa dizem para abrir existe. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lerPaginaDoManual, PAGINAS_DO_MANUAL } from '../src/modules/acesso/ajuda/manual.ts';
import { PERGUNTAS } from '../src/modules/acesso/ajuda/perguntas.ts';
import { ATALHOS } from '../src/modules/acesso/mesa/atalhos.ts';
import { FILAS } from '../src/modules/acesso/mesa/o-que-espera.ts';
import { abrirSistema, type Sistema } from './sistema.ts';

let sistema: Sistema;
beforeAll(async () => {
  sistema = await abrirSistema();
});
afterAll(() => sistema?.encerrar());

const semRota = (enderecos: readonly string[]): string[] => {
  const moldes = sistema.app.rotas
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
