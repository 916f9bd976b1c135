/** `kill -9` em quem escreve: o que foi confirmado está lá, e as correntes seguem sem buraco. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BancoDeTeste, bancoDeTeste } from '../../platform/db/banco-de-teste.ts';
import { comCliente } from '../../platform/db/cliente.ts';
import { criarRegistradorDeLeituras, verificar } from './index.ts';
import { entrada } from './entradas-de-teste.ts';

const ESCRITOR = join(import.meta.dirname, 'escritor-de-teste.ts');

let banco: BancoDeTeste;
beforeAll(async () => {
  banco = await bancoDeTeste();
});
afterAll(() => banco.fechar());

/** Deixa o filho confirmar `quantos` registros, mata-o no meio dos seguintes e devolve os confirmados. */
async function escreverEMatar(quantos: number): Promise<string[]> {
  const filho = spawn(process.execPath, [ESCRITOR, banco.url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const fim = once(filho, 'close');
  let saida = '';
  filho.stdout.setEncoding('utf8').on('data', (pedaco: string) => {
    saida += pedaco;
    if (saida.split('\n').length > quantos) filho.kill('SIGKILL');
  });
  await fim;
  // A última linha pode ter sido cortada.
  return saida.split('\n').slice(0, -1);
}

describe('queda no meio das gravações', () => {
  it('nada confirmado se perde, e quem vem depois continua as correntes', async () => {
    const confirmados = await escreverEMatar(1000);
    expect(confirmados.length).toBeGreaterThanOrEqual(1000);
    const { rows } = await comCliente(banco.url, (c) =>
      c.query<{ alvo_id: string }>('select alvo_id from auditoria.registro'),
    );
    const gravados = new Set(rows.map((r) => r.alvo_id));
    expect(confirmados.filter((id) => !gravados.has(id))).toEqual([]);
    await criarRegistradorDeLeituras(banco.db).ler(entrada());
    expect((await verificar({ url: banco.url, chaves: [] })).problemas).toEqual([]);
  });
});
