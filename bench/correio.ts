/** A medida do correio corre em outro processo: o caminho de verdade passa por módulos com páginas (.tsx). */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const MEDIR = join(import.meta.dirname, 'correio/medir.ts');

export async function medirCorreio(): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', MEDIR]);
  return stdout.trimEnd().split('\n');
}
