/** Grava o fim de cada mensagem, muitas por vez. O banco que reinicia no meio não faz esquecer o que já foi aceito. */
import { setTimeout as esperar } from 'node:timers/promises';
import type { Banco } from '../../../acesso/index.ts';
import { terminar, type Terminada } from './fila.ts';

/** Ao todo, meio minuto: o bastante para o banco voltar de um reinício, e menos que o prazo de quem pegou o lote. */
const TENTATIVAS = 6;
const ESPERA_MS = 500;

/** A promessa se cumpre quando está gravado. Enquanto uma gravação corre, as que chegam se juntam na seguinte. */
export function criarConfirmador(banco: Banco): (t: Terminada) => Promise<void> {
  let fila: Terminada[] = [];
  let emCurso: Promise<void> | undefined;
  const escoar = async (): Promise<void> => {
    // Espera a volta do laço de eventos, para juntar as que terminam no mesmo instante.
    await esperar(0);
    const lote = fila;
    fila = [];
    emCurso = undefined;
    await comPaciencia(() => terminar(banco, lote));
  };
  return (t) => {
    fila.push(t);
    emCurso ??= escoar();
    return emCurso;
  };
}

async function comPaciencia(fazer: () => Promise<void>): Promise<void> {
  for (let vez = 1; ; vez++) {
    try {
      return await fazer();
    } catch (erro) {
      if (vez === TENTATIVAS) throw erro;
      await esperar(ESPERA_MS * 2 ** (vez - 1));
    }
  }
}
