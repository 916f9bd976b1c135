import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { todasAsChaves } from './chaves.ts';
import { esquema } from './esquema.ts';
import { VARIAVEIS } from './variaveis.ts';

const manual = readFileSync(new URL('../../../docs/configuracao.md', import.meta.url), 'utf8');
const citadas = [...manual.matchAll(/^\| `([\w[\].]+)`/gm)].map((m) => m[1]);

test('o manual descreve exatamente as chaves que existem', () => {
  expect(new Set(citadas)).toEqual(new Set(todasAsChaves()));
});

test.each(VARIAVEIS)('o manual cita a variável $nome', ({ nome }) => {
  expect(manual).toContain(`\`${nome}\``);
});

test('o exemplo do manual, sem os segredos em arquivo, só deve a senha de cada um', () => {
  const exemplo: unknown = parse(/```yaml\n([^`]*)```/.exec(manual)?.[1] ?? '');
  const problemas = esquema.safeParse(exemplo).error?.issues ?? [];
  const faltam = problemas.flatMap((i) => (i.code === 'unrecognized_keys' ? i.keys : [i.path.at(-1)]));
  const semArquivo = faltam.filter((k) => !String(k).endsWith('Arquivo'));
  expect(new Set(semArquivo)).toEqual(new Set(['segredoDoCliente', 'senhaDeServico']));
});
