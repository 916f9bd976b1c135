/**
 * A mesa de uma defensoria com 5.000 assistidos: a página inteira, ao lado da melhor consulta que se escreveria à mão para
 * mostrar o mesmo, sem sessão, permissão, auditoria nem HTML. Em outro processo: a aplicação tem JSX.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export async function medirMesa(): Promise<string[]> {
  const filho = fork(join(import.meta.dirname, 'mesa/medir.ts'), { execArgv: ['--import', 'tsx'] });
  const morreu = once(filho, 'exit').then(() => Promise.reject(new Error('o processo da medida morreu')));
  morreu.catch(() => {});
  const [linhas] = (await Promise.race([once(filho, 'message'), morreu])) as [string[]];
  return linhas;
}

if (import.meta.main) console.log((await medirMesa()).join('\n'));
