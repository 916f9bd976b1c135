/** Os processos que a medida liga, pergunta e mata. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Contagem } from './servidor.ts';

const ligar = (arquivo: string, ...argumentos: string[]): ChildProcess =>
  fork(join(import.meta.dirname, arquivo), argumentos, { execArgv: ['--import', 'tsx'] });

export interface ServidorDeCorreio {
  smtp: string;
  contar(): Promise<Contagem>;
  zerar(): Promise<void>;
  fechar(): Promise<void>;
}

export async function ligarServidor(): Promise<ServidorDeCorreio> {
  const filho = ligar('servidor.ts');
  const [porta] = await once(filho, 'message');
  const perguntar = async (pedido: 'contar' | 'zerar'): Promise<Contagem> => {
    filho.send(pedido);
    return (await once(filho, 'message'))[0] as Contagem;
  };
  return {
    smtp: `smtp://127.0.0.1:${porta as number}`,
    contar: () => perguntar('contar'),
    zerar: async () => void (await perguntar('zerar')),
    fechar: () => acabar(filho, 'SIGTERM'),
  };
}

export async function ligarMandador(url: string, smtp: string): Promise<ChildProcess> {
  const filho = ligar('mandador.ts', url, smtp);
  await once(filho, 'message');
  return filho;
}

export async function acabar(filho: ChildProcess, sinal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const fim = once(filho, 'exit');
  filho.kill(sinal);
  await fim;
}
