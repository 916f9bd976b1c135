import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { barreira } from './alcance.ts';

const raiz = mkdtempSync(join(tmpdir(), 'custodia-alcance-'));
const fundo = join(raiz, 'a', 'b', 'programa');
mkdirSync(join(raiz, 'a', 'b'), { recursive: true });
afterAll(() => rmSync(raiz, { recursive: true }));

const { uid, gid } = statSync(raiz);
const estranha = { uid: uid + 1, gid: gid + 1 };

it.each([
  ['a dona atravessa', 0o700, { uid, gid }, undefined],
  ['a dona sem permissão não, mesmo que os outros possam', 0o077, { uid, gid }, raiz],
  ['o grupo atravessa pelo que é do grupo', 0o710, { uid: uid + 1, gid }, undefined],
  ['o grupo não atravessa pelo que é dos outros', 0o701, { uid: uid + 1, gid }, raiz],
  ['os outros atravessam', 0o711, estranha, undefined],
  ['ler sem atravessar não basta', 0o744, estranha, raiz],
  ['sem conta emprestada, quem roda é quem chama', 0o700, undefined, undefined],
])('%s', (_, modo, conta, esperada) => {
  chmodSync(raiz, modo);
  for (const dentro of ['a', 'a/b']) chmodSync(join(raiz, dentro), 0o755);
  expect(barreira(fundo, conta)).toBe(esperada);
  chmodSync(raiz, 0o700);
});
