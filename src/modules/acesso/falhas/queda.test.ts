/** `kill -9` no meio de atos concorrentes: o que foi confirmado está lá, cada ato com o seu registro, e a auditoria íntegra. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BancoDeTeste, bancoDeTeste } from '../../../platform/db/banco-de-teste.ts';
import { comCliente } from '../../../platform/db/cliente.ts';
import { verificar } from '../../auditoria/index.ts';

const FILHO = join(import.meta.dirname, 'cadastrar-sem-parar.ts');
const ATOS = 1000;

let banco: BancoDeTeste;
beforeAll(async () => {
  banco = await bancoDeTeste();
});
afterAll(() => banco.fechar());

/** Deixa o filho confirmar `ATOS`, mata-o no meio dos seguintes e devolve os confirmados. */
async function cadastrarEMatar(): Promise<string[]> {
  const filho = spawn(process.execPath, ['--import', 'tsx', FILHO, banco.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const fim = once(filho, 'close');
  let saida = '';
  filho.stdout.setEncoding('utf8').on('data', (pedaco: string) => {
    saida += pedaco;
    if (saida.split('\n').length > ATOS) filho.kill('SIGKILL');
  });
  await fim;
  // A última linha pode ter sido cortada.
  return saida.split('\n').slice(0, -1);
}

const coluna = (consulta: string): Promise<Set<string>> =>
  comCliente(banco.url, async (c) => {
    const { rows } = await c.query<{ id: string }>(consulta);
    return new Set(rows.map((r) => r.id));
  });

test('mil atos confirmados e depois a queda', { timeout: 120_000 }, async () => {
  const confirmados = await cadastrarEMatar();
  expect(confirmados.length).toBeGreaterThanOrEqual(ATOS);
  const gravadas = await coluna('select id from acesso.estrutura');
  const registradas = await coluna("select alvo_id as id from auditoria.registro where tipo = 'ato'");
  expect(confirmados.filter((id) => !gravadas.has(id))).toEqual([]);
  // Nem ato sem registro, nem registro sem ato, também entre os que ninguém chegou a confirmar.
  expect([...registradas].toSorted()).toEqual([...gravadas].toSorted());
  expect((await verificar({ url: banco.url, chaves: [] })).problemas).toEqual([]);
});
