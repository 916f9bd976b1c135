/** O que as duas medidas do acesso usam: um banco durável com o estado da medida, e o servidor em outro processo. */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comCliente } from '../../src/platform/db/cliente.ts';
import { abrirBanco } from '../../src/platform/db/conexao.ts';
import { iniciarEmbutido } from '../../src/platform/db/embutido.ts';
import { APP } from '../../src/platform/db/embutido/nomes.ts';
import { migrar } from '../../src/platform/db/migrar.ts';
import { carregar, type Carga, type Medida } from './carga.ts';
import { type Semeado, semear } from './semear.ts';

export interface Ambiente {
  portas: { nua: number; completa: number };
  semeado: Semeado;
  /** Mede uma carga e, com ela, o processador que o processo do servidor gastou por resposta, em ms. */
  medir: (carga: Carga) => Promise<Medida & { processador: number }>;
}

export async function comAmbiente<T>(usar: (ambiente: Ambiente) => Promise<T>): Promise<T> {
  const pasta = join(tmpdir(), `custodia-bench-${randomUUID()}`);
  const banco = await iniciarEmbutido({ pasta, avisar: () => {} });
  try {
    await migrar(banco.urlDoMigrador, APP);
    const semeado = await semearEm(banco.urlDoApp);
    await comCliente(banco.urlDoMigrador, (c) => c.query('vacuum analyze'));
    return await comServidor(banco.urlDoApp, semeado, usar);
  } finally {
    await banco.parar();
    rmSync(pasta, { recursive: true, force: true });
  }
}

async function semearEm(url: string): Promise<Semeado> {
  const { db, fechar } = abrirBanco(url);
  try {
    return await semear(db);
  } finally {
    await fechar();
  }
}

async function comServidor<T>(url: string, semeado: Semeado, usar: (a: Ambiente) => Promise<T>): Promise<T> {
  const filho = fork(join(import.meta.dirname, 'servidor.tsx'), [url], { execArgv: ['--import', 'tsx'] });
  const fim = once(filho, 'exit');
  const morreu = fim.then(() => Promise.reject(new Error('o servidor da medida morreu')));
  morreu.catch(() => {});
  const mensagem = async <M>(): Promise<M> => (await Promise.race([once(filho, 'message'), morreu]))[0] as M;
  const processador = async (): Promise<number> => {
    filho.send('quanto?');
    const { user, system } = await mensagem<NodeJS.CpuUsage>();
    return (user + system) / 1000;
  };
  try {
    const portas = await mensagem<Ambiente['portas']>();
    return await usar({
      portas,
      semeado,
      async medir(carga) {
        const antes = await processador();
        const medida = await carregar(carga);
        return { ...medida, processador: ((await processador()) - antes) / medida.respostas };
      },
    });
  } finally {
    filho.disconnect();
    await fim;
  }
}
