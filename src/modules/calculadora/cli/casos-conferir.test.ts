import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { custodia } from './executar-binario.ts';

/** Prazo penal de 5 dias desde 20/11/2026: o do começo conta (CP 10), e acaba em 24/11/2026. */
const caso = (id: string, ultimoDia: string): string =>
  JSON.stringify({
    id,
    titulo: `Prazo ${id}`,
    fonte: { titulo: 'Conta à mão', url: null, tipo: 'doutrina' },
    norma: 'CP art. 10',
    confianca: 'alta',
    confere: { comando: 'prazo', regime: 'penal', inicio: '2026-11-20', dias: 5 },
    esperado: [{ em: 'ultimoDia', valor: ultimoDia }],
  });

let pasta: string;

beforeAll(async () => {
  pasta = await mkdtemp(join(tmpdir(), 'custodia-casos-'));
  await writeFile(join(pasta, 'certo.caso.json'), caso('certo', '2026-11-24'));
});
afterAll(() => rm(pasta, { recursive: true }));

test('tudo confere: saída 0 e resumo', async () => {
  const r = await custodia(['casos', 'conferir', pasta]);
  expect(r).toMatchObject({ codigo: 0, erro: '' });
  expect(r.saida).toMatch(/^certo +2026-11-24 +2026-11-24 +✓$/m);
  expect(r.saida).toContain('1 caso: 1 confere, 0 divergem');
});

test('um diverge: saída 1, com o publicado e o calculado por extenso', async () => {
  await writeFile(join(pasta, 'errado.caso.json'), caso('errado', '2026-11-25'));
  const [texto, json] = await Promise.all([
    custodia(['casos', 'conferir', pasta]),
    custodia(['casos', 'conferir', pasta, '--formato', 'json']),
  ]);
  expect(texto.codigo).toBe(1);
  expect(texto.saida).toContain('✗ DIVERGE');
  expect(texto.saida).toMatch(/publicado: 2026-11-25\n +calculado: 2026-11-24/);
  expect(json.codigo).toBe(1);
  expect(JSON.parse(json.saida)).toMatchObject({ total: 2, conferem: 1, divergem: 1 });
});
