/**
 * Recálculo de todos: 1,2 milhão de execuções guardadas, lidas, calculadas e gravadas com recibo, diferenças e avisos, com
 * um e com dois processos, ao lado do que só o PostgreSQL gasta para ler e gravar os mesmos bytes. Em outro processo: a
 * aplicação tem JSX. `CONTAS=100000` mede com menos.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export async function medirRecalculo(): Promise<string[]> {
  const filho = fork(join(import.meta.dirname, 'recalculo/medir.ts'), { execArgv: ['--import', 'tsx'] });
  const morreu = once(filho, 'exit').then(() => Promise.reject(new Error('o processo da medida morreu')));
  morreu.catch(() => {});
  const [linhas] = (await Promise.race([once(filho, 'message'), morreu])) as [string[]];
  return linhas;
}

if (import.meta.main) console.log((await medirRecalculo()).join('\n'));
