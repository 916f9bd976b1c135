/** Corre em outra linha de execução: recebe o recálculo, faz um lote e diz como foi, um de cada vez. */
import { parentPort, workerData } from 'node:worker_threads';
import { abrirBanco } from '../../../platform/db/index.ts';
import { erroSemDados } from '../../../platform/erro-sem-dados.ts';
import type { PedidoAoCalculista, RespostaDoCalculista } from './calculista.ts';
import { fazerLote } from './lote.ts';

const { url } = workerData as { url: string };
const banco = abrirBanco(url, { maximo: 2 });

async function responder({ recalculoId, agora }: PedidoAoCalculista): Promise<RespostaDoCalculista> {
  try {
    return { andamento: await fazerLote(banco, recalculoId, agora) };
  } catch (e) {
    const { nome, codigo = '' } = erroSemDados(e);
    return { erro: `${nome} ${codigo}`.trim() };
  }
}

let anterior: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (pedido: PedidoAoCalculista) => {
  anterior = anterior.then(async () => parentPort?.postMessage(await responder(pedido), []));
});
