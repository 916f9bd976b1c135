/** `kill -9` no meio da importação: outro processo continua de onde parou, e nada entra duas vezes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abrirCenario, type Cenario, criarEstrutura, criarPessoa, quem } from '../../acesso/para-testes.ts';
import { comecarEmTeste, lida } from './para-testes.ts';

const IMPORTADOR = join(import.meta.dirname, 'importar-ate-o-fim.ts');
const LINHAS = 20_000;
const ESPERA_MS = 20;

let cenario: Cenario;
let id: string;

beforeAll(async () => {
  cenario = await abrirCenario();
  const orgao = await criarEstrutura(cenario.db, { especie: 'administracao-prisional' });
  const gestor = await criarPessoa(cenario.db, orgao, ['gestor-de-vagas']);
  const linhas = Array.from({ length: LINHAS }, (_, i) => `${i},Pessoa Fictícia ${i},Mãe Fictícia ${i}`);
  const conteudo = `identificador,nome,mae\n${linhas.join('\n')}\n`;
  const arquivo = { especie: 'pessoas', estruturaId: orgao.id, conteudo, pedaco: 64 * 1024 } as const;
  ({ id } = await comecarEmTeste(cenario.servicos, await quem(cenario, gestor.id), arquivo));
});
afterAll(() => cenario.fechar());

const ligar = () =>
  spawn(process.execPath, ['--import', 'tsx', IMPORTADOR, cenario.banco.url, id], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const lidas = async (): Promise<number> => (await lida(cenario.db, id)).lidas;

describe('morte no meio da importação', () => {
  it('retoma do que foi gravado, sem perder nem repetir', async () => {
    const primeiro = ligar();
    const morto = once(primeiro, 'close');
    while ((await lidas()) < LINHAS / 4) await esperar(ESPERA_MS);
    primeiro.kill('SIGKILL');
    await morto;
    const noMeio = await lida(cenario.db, id);
    expect(noMeio.estado).toBe('correndo');
    expect(noMeio.lidas).toBeLessThan(LINHAS);

    // Dois de uma vez, como quando o que se deu por morto ainda vive: só um grava cada lote.
    const outros = [ligar(), ligar()];
    await Promise.all(outros.map((o) => once(o, 'close')));
    expect(await lida(cenario.db, id)).toMatchObject({
      estado: 'concluida',
      lidas: LINHAS,
      novas: LINHAS,
      jaHavia: 0,
      comErro: 0,
    });
    const { pessoas, fatos } = await cenario.db
      .selectFrom('pessoas.fato')
      .select((eb) => [eb.fn.count<number>('pessoa_id').distinct().as('pessoas'), eb.fn.countAll<number>().as('fatos')])
      .executeTakeFirstOrThrow();
    expect({ pessoas, fatos }).toEqual({ pessoas: LINHAS, fatos: 2 * LINHAS });
    const { n } = await cenario.db
      .selectFrom('intercambio.pedaco')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    expect(n).toBe(0);
  }, 120_000);
});
