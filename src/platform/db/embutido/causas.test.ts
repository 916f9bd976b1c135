import { expect, it } from 'vitest';
import { causaDe } from './causas.ts';

/** Mensagens do PostgreSQL 18 em inglês, como ele as escreve. */
it.each([
  ['initdb: error: could not write to file "pg_wal/xlogtemp.1": No space left on device', /disco está cheio/],
  [
    'FATAL:  could not resize shared memory segment "/PostgreSQL.1" to 1 bytes: No space left on device',
    /disco está cheio|memória/,
  ],
  ['FATAL:  data directory "/d/pg" has invalid permissions', /mudou de dono ou de permissão/],
  ['FATAL:  data directory "/d/pg" has wrong ownership', /mudou de dono ou de permissão/],
  ['initdb: error: could not access directory "/d/pg": Permission denied', /sem permissão/],
  ['postgres: error while loading shared libraries: libfoo.so.1: cannot open shared object file', /faltam bibliotecas/],
])('%s', (saida, causa) => {
  expect(causaDe(saida)).toMatch(causa);
});

it('o que não se conhece aparece como o servidor disse, só o fim', () => {
  expect(causaDe('a\nb\nc\nd\ne\n')).toBe('b\nc\nd\ne');
});
