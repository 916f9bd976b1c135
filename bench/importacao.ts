/** A medida da importação corre em outro processo: o caminho de verdade passa por módulos com páginas (.tsx). */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const MEDIR = join(import.meta.dirname, 'importacao/medir.ts');

export async function medirImportacao(): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', MEDIR]);
  return stdout.trimEnd().split('\n');
}
