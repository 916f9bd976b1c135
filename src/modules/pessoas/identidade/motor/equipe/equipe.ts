/** Reparte a comparação dos pares por todos os núcleos; arquivo pequeno se faz aqui mesmo, que é mais rápido. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Executor, type Feito, type Fila, type Material, type Tarefa } from './tarefas.ts';

/** Tarefa sem a fila, que cada rodada tem a sua. */
export type Pedido = Tarefa extends infer T ? (T extends Tarefa ? Omit<T, 'fila'> : never) : never;

export interface Equipe {
  /** Todos os trechos, uma vez; um resultado por trabalhador. */
  executar(pedido: Pedido): Promise<Feito[]>;
  encerrar(): Promise<unknown>;
}

const POUCOS_REGISTROS = 20_000;

export const contratar = (material: Material): Equipe =>
  material.tabela.quantos < POUCOS_REGISTROS ? sozinho(material) : emParalelo(material, availableParallelism());

const filaNova = (): Fila => new Int32Array(new SharedArrayBuffer(4));

function sozinho(material: Material): Equipe {
  const executor = new Executor(material);
  return {
    executar: async (pedido) => [executor.executar({ ...pedido, fila: filaNova() })],
    encerrar: async () => {},
  };
}

function emParalelo(material: Material, quantos: number): Equipe {
  const equipe = Array.from(
    { length: quantos },
    () => new Worker(new URL('./trabalhador.ts', import.meta.url), { workerData: material }),
  );
  return {
    executar(pedido) {
      const fila = filaNova();
      return Promise.all(equipe.map((w) => pedir(w, { ...pedido, fila })));
    },
    encerrar: () => Promise.all(equipe.map((w) => w.terminate())),
  };
}

function pedir(worker: Worker, tarefa: Tarefa): Promise<Feito> {
  return new Promise((pronto, falhou) => {
    const limpar = (): void => void worker.off('message', aoFazer).off('error', aoFalhar).off('exit', aoSair);
    const aoFazer = (feito: Feito): void => (limpar(), pronto(feito));
    const aoFalhar = (erro: unknown): void => (limpar(), falhou(erro));
    const aoSair = (): void => aoFalhar(new Error('Um trabalhador da comparação parou antes do fim.'));
    worker.on('message', aoFazer).on('error', aoFalhar).on('exit', aoSair);
    worker.postMessage(tarefa, []);
  });
}
