/** Percorre a lista dando vez aos outros: o processador de um lote não para o envio ao banco nem as páginas. */
import { setImmediate as daVez } from 'node:timers/promises';

const DE_CADA_VEZ = 50;

export async function* semPrender<T>(lista: readonly T[]): AsyncGenerator<T> {
  for (const [i, item] of lista.entries()) {
    if (i % DE_CADA_VEZ === DE_CADA_VEZ - 1) await daVez();
    yield item;
  }
}
