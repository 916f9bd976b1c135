/** Corre em outra linha de execução: recebe blocos, devolve respostas, sempre na ordem em que chegaram. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Bloco } from './blocos.ts';
import { type Datas, processar } from './processar.ts';

const datas = workerData as Datas;

parentPort!.on('message', (bloco: Bloco) => {
  const feito = processar(bloco, datas);
  parentPort!.postMessage(feito, [feito.saida.buffer]);
});
