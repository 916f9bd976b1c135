/** Um trabalhador: recebe o material uma vez e as tarefas uma a uma. */
import { parentPort, workerData } from 'node:worker_threads';
import { Executor, type Material, type Tarefa } from './tarefas.ts';

const executor = new Executor(workerData as Material);

parentPort?.on('message', (tarefa: Tarefa) => {
  const feito = executor.executar(tarefa);
  const { a, b, bits } = feito.pontuados;
  parentPort?.postMessage(feito, [a.buffer, b.buffer, bits.buffer]);
});
