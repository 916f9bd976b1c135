/** Onde ficam o banco embutido e o que mais o sistema guarda em arquivo, quando ninguém escolhe. */
import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';

const PROJETO = resolve(import.meta.dirname, '../../..');
const LETRAS_DO_HASH = 8;

/**
 * Dentro do projeto; para root, em `/var/lib/custodia`, que a conta do PostgreSQL alcança. O hash do caminho separa duas
 * cópias do projeto na mesma máquina.
 */
export function pastaDeDados(escolhida: string | undefined): string {
  if (escolhida) return resolve(escolhida);
  if (process.getuid?.() !== 0) return join(PROJETO, '.dados');
  const hash = createHash('sha256').update(PROJETO).digest('hex').slice(0, LETRAS_DO_HASH);
  return join('/var/lib/custodia', `${basename(PROJETO)}-${hash}`);
}
