/** Lixo de toda forma na porta da API: nunca 500, sempre uma resposta legível. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { criarAplicacao } from '../../aplicacao.tsx';
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { CASO_DE_EXEMPLO } from './exemplo.ts';

let app: Aplicacao;
beforeAll(async () => {
  app = await criarAplicacao({ limitePorMinuto: 1_000_000 });
  await app.ready();
});

const ROTAS = ['/api/calculos', '/api/prazos', '/api/validacoes'];
const RODADAS = { numRuns: 150 };

async function conferir(url: string, payload: string): Promise<void> {
  const r = await app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json' }, payload });
  expect([200, 400, 422]).toContain(r.statusCode);
  const corpo: unknown = r.json();
  if (r.statusCode !== 200) expect(corpo).toMatchObject({ title: expect.any(String), status: r.statusCode });
}

test.each(ROTAS)('%s: texto qualquer', async (rota) => {
  const provado = fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), (texto) => conferir(rota, texto)),
    RODADAS,
  );
  await expect(provado).resolves.toBeUndefined();
});

test.each(ROTAS)('%s: JSON qualquer', async (rota) => {
  const provado = fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 6 }), (json) => conferir(rota, json)),
    RODADAS,
  );
  await expect(provado).resolves.toBeUndefined();
});

/** Um caso bom com um valor trocado por lixo, em qualquer lugar. */
const casoEstragado = fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 2 })).map(([posicao, lixo]) => {
  const texto = JSON.stringify(CASO_DE_EXEMPLO);
  const valores = [...texto.matchAll(/:("[^"]*"|\d+)/g)];
  const alvo = valores[posicao % valores.length]!;
  return `${texto.slice(0, alvo.index + 1)}${JSON.stringify(lixo)}${texto.slice(alvo.index + alvo[0].length)}`;
});

test('um caso bom com um valor estragado', async () => {
  const provado = fc.assert(
    fc.asyncProperty(casoEstragado, (json) => conferir('/api/calculos', json)),
    { numRuns: 400 },
  );
  await expect(provado).resolves.toBeUndefined();
});

test('consulta qualquer', async () => {
  const provado = fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), (em) => {
      const consulta = new URLSearchParams({ em }).toString();
      return conferir(`/api/calculos?${consulta}`, JSON.stringify(CASO_DE_EXEMPLO));
    }),
    RODADAS,
  );
  await expect(provado).resolves.toBeUndefined();
});
