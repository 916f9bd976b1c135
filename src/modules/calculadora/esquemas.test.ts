import { expect, test } from 'vitest';
import { criarAplicacao } from '../../aplicacao.tsx';

test.each([
  ['/api/esquema/caso.json', 'caso.schema.json'],
  ['/api/esquema/resultado.json', 'resultado.schema.json'],
])('%s baixa um JSON Schema 2020-12', async (url, arquivo) => {
  const app = await criarAplicacao();
  const r = await app.inject(url);
  expect(r.statusCode).toBe(200);
  expect(r.headers['content-disposition']).toBe(`attachment; filename="${arquivo}"`);
  expect(r.headers['content-type']).toContain('application/schema+json');
  expect(r.json()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});
