/** Reparte os blocos entre trabalhadores. Quem chama restaura a ordem e limita quantos há em curso. */
import { Worker } from 'node:worker_threads';
import type { Bloco } from './blocos.ts';
import type { Datas, Processado } from './processar.ts';

interface Espera {
  pronto(feito: Processado): void;
  falhou(erro: Error): void;
}

interface Trabalhador {
  worker: Worker;
  /** Blocos enviados e ainda sem resposta, na ordem. */
  esperas: Espera[];
}

export interface Trabalhadores {
  processar(bloco: Bloco): Promise<Processado>;
  encerrar(): Promise<unknown>;
}

export function contratar(quantos: number, datas: Datas): Trabalhadores {
  const equipe = Array.from({ length: quantos }, () => iniciar(datas));
  return {
    processar(bloco) {
      const livre = equipe.reduce((a, b) => (b.esperas.length < a.esperas.length ? b : a));
      return new Promise((pronto, falhou) => {
        livre.esperas.push({ pronto, falhou });
        livre.worker.postMessage(bloco, bloco.dados ? [bloco.dados.buffer] : []);
      });
    },
    encerrar: () => Promise.all(equipe.map((t) => t.worker.terminate())),
  };
}

/** O lote produz muito lixo de vida curta: sem este teto, cada trabalhador guarda centenas de MB antes de limpar. */
const JOVENS_EM_MB = 24;

function iniciar(datas: Datas): Trabalhador {
  const worker = new Worker(new URL('./trabalhador.ts', import.meta.url), {
    workerData: datas,
    resourceLimits: { maxYoungGenerationSizeMb: JOVENS_EM_MB },
  });
  const esperas: Espera[] = [];
  const parar = (erro: Error): void => {
    for (const e of esperas.splice(0)) e.falhou(erro);
  };
  worker.on('message', (feito: Processado) => esperas.shift()?.pronto(feito));
  worker.on('error', (e) => parar(e instanceof Error ? e : new Error(String(e))));
  worker.on('exit', () => parar(new Error('Um trabalhador do lote parou antes do fim.')));
  return { worker, esperas };
}
