/** Uma conexão só, com as duas faces de que a importação precisa: a das consultas e a do COPY. */
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { DB } from '../../../platform/db/index.ts';
import type { Conexao } from './gravar/em-massa.ts';

/** A conexão volta ao conjunto no fim; se a transação falha com erro de rede, é descartada. */
export async function comConexao<T>(pool: pg.Pool, usar: (abrir: Transacoes) => Promise<T>): Promise<T> {
  const cliente = await pool.connect();
  let falhou: Error | undefined;
  try {
    const so = { connect: async () => semDevolver(cliente), end: async () => {} } as unknown as pg.Pool;
    const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: so }) });
    return await usar((corpo) => db.transaction().execute((tx) => corpo({ tx, cliente })));
  } catch (erro) {
    falhou = erro instanceof Error ? erro : new Error('a importação parou');
    throw erro;
  } finally {
    cliente.release(falhou);
  }
}

export type Transacoes = <T>(corpo: (conexao: Conexao) => Promise<T>) => Promise<T>;

/** O Kysely devolveria a conexão ao fim de cada transação; quem a devolve é `comConexao`. */
const semDevolver = (cliente: pg.PoolClient): pg.PoolClient =>
  ({ query: cliente.query.bind(cliente), release: () => {} }) as unknown as pg.PoolClient;
