/** As migrações: arquivos SQL numerados de `db/migrations`, aplicados em ordem e nunca mais alterados. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Migracao {
  /** Nome do arquivo sem a extensão: `0001-plataforma`. */
  nome: string;
  sql: string;
  sha256: string;
}

export const PASTA_DAS_MIGRACOES = join(import.meta.dirname, '../../../db/migrations');

const EXTENSAO = '.sql';

/** Em ordem. O hash ignora a quebra de linha do sistema (o git do Windows troca `\n` por `\r\n`). */
export function lerMigracoes(pasta = PASTA_DAS_MIGRACOES): Migracao[] {
  const arquivos = readdirSync(pasta).filter((nome) => nome.endsWith(EXTENSAO));
  return arquivos.sort().map((arquivo) => {
    const sql = readFileSync(join(pasta, arquivo), 'utf8').replaceAll('\r\n', '\n');
    return { nome: arquivo.slice(0, -EXTENSAO.length), sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}
