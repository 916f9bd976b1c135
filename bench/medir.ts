/** Medição: aquece, mede por um tempo mínimo, repete intercalado e fica com a mediana. */
import type { Concorrente, Resposta, Sentenca } from './tarefa.ts';

export const mediana = (lista: readonly number[]): number =>
  [...lista].sort((a, b) => a - b)[Math.floor(lista.length / 2)]!;

export const porSegundo = (n: number): string =>
  n >= 1e6 ? `${(n / 1e6).toFixed(1)} M/s` : n >= 1e4 ? `${Math.round(n / 1e3)} mil/s` : `${Math.round(n)}/s`;

const MINIMO_MS = 700;

/** Casos por segundo de um concorrente, em blocos, até passar o tempo mínimo. */
export async function taxa(c: Concorrente, lista: readonly Sentenca[]): Promise<number> {
  let feitos = 0;
  let guarda = 0;
  const inicio = performance.now();
  let passou = 0;
  while (passou < MINIMO_MS) {
    for (let i = 0; i < BLOCO; i++) {
      const r = c.resolver(lista[feitos % lista.length]!);
      guarda += tamanho(r instanceof Promise ? await r : r);
      feitos++;
    }
    passou = performance.now() - inicio;
  }
  if (guarda === 0) throw new Error('nada calculado');
  return (feitos / passou) * 1000;
}

const BLOCO = 50;
const tamanho = (r: Resposta): number => r.progressao.length + r.trilha[0]!.length;
