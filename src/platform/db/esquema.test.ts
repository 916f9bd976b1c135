import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bancoDeTeste } from './banco-de-teste.ts';
import { ESQUEMA, gerarTipos } from './gerar-tipos.ts';

it('esquema.ts está em dia com as migrações (senão: node src/platform/db/gerar-tipos.ts)', async () => {
  const banco = await bancoDeTeste();
  try {
    expect(readFileSync(ESQUEMA, 'utf8')).toBe(await gerarTipos(banco.urlDoMigrador));
  } finally {
    await banco.fechar();
  }
});
