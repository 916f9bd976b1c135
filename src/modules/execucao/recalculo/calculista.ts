/**
 * A linha de execução que calcula, uma por processo: um recálculo de todos não faz esperar quem usa o sistema. Sobe no
 * primeiro lote. Tem conexão própria; se morre, o lote em curso se desfaz e o trabalho volta à fila.
 */
import { Worker } from 'node:worker_threads';
import type { Andamento } from './lote.ts';

export interface Calculista {
  /** Um lote, se houver. @throws se o banco cai ou a linha morre no meio. */
  fazerLote(recalculoId: string, agora: Date): Promise<Andamento>;
  encerrar(): Promise<void>;
}

export interface PedidoAoCalculista {
  recalculoId: string;
  agora: Date;
}

/** Na ordem dos pedidos. */
export type RespostaDoCalculista = { andamento: Andamento } | { erro: string };

/** Um caso e o resultado dele são lixo de vida curta: sem este teto, a linha guarda centenas de MB antes de limpar. */
const JOVENS_EM_MB = 48;

export function criarCalculista(url: string): Calculista {
  let linha: { worker: Worker; esperas: PromiseWithResolvers<Andamento>[] } | undefined;

  const subir = () => {
    const worker = new Worker(new URL('./linha-de-calculo.ts', import.meta.url), {
      workerData: { url },
      execArgv: ['--import', 'tsx'],
      resourceLimits: { maxYoungGenerationSizeMb: JOVENS_EM_MB },
    });
    const esta = { worker, esperas: [] as PromiseWithResolvers<Andamento>[] };
    const cair = (): void => {
      if (linha === esta) linha = undefined;
      for (const e of esta.esperas.splice(0)) e.reject(new Error('a linha de cálculo parou no meio do lote'));
    };
    worker.on('message', (r: RespostaDoCalculista) => {
      const espera = esta.esperas.shift();
      if ('erro' in r) espera?.reject(new Error(r.erro));
      else espera?.resolve(r.andamento);
      if (esta.esperas.length === 0) worker.unref();
    });
    worker.on('error', cair);
    worker.on('exit', cair);
    return esta;
  };

  return {
    fazerLote(recalculoId, agora) {
      linha ??= subir();
      const espera = Promise.withResolvers<Andamento>();
      linha.esperas.push(espera);
      linha.worker.ref();
      linha.worker.postMessage({ recalculoId, agora } satisfies PedidoAoCalculista, []);
      return espera.promise;
    },
    async encerrar() {
      await linha?.worker.terminate();
    },
  };
}
