/** Abre o banco para a aplicação. */
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { DB } from './esquema.ts';
import { prepararConsultas } from './preparadas.ts';
import { tiposDoPg } from './tipos-do-pg.ts';

export type Banco = Kysely<DB>;
export type Transacao = Transaction<DB>;

export interface BancoAberto {
  db: Banco;
  pool: pg.Pool;
  /** Espera as consultas em curso e fecha tudo. */
  fechar: () => Promise<void>;
}

interface Opcoes {
  /** Conexões ao mesmo tempo, no máximo. */
  maximo?: number;
}

const CONEXOES = 10;
const ESPERA_PARA_CONECTAR_MS = 10_000;
/** Uma consulta de página que passa disto está errada; trabalho longo se reparte. */
const CONSULTA_MS = 20_000;
/** Transação aberta e parada segura travas de todos. */
const TRANSACAO_PARADA_MS = 15_000;

const LIGACOES = new WeakMap<Banco, pg.ClientConfig>();

/** Para quem precisa de uma conexão só sua (ouvir um canal), fora das que as consultas partilham. */
export function ligacaoDe(banco: Banco): pg.ClientConfig {
  const ligacao = LIGACOES.get(banco);
  if (!ligacao) throw new Error('este banco não foi aberto por abrirBanco');
  return ligacao;
}

/** Não conecta ainda: a primeira consulta conecta. */
export function abrirBanco(url: string, { maximo = CONEXOES }: Opcoes = {}): BancoAberto {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'custodia',
    max: maximo,
    types: tiposDoPg,
    connectionTimeoutMillis: ESPERA_PARA_CONECTAR_MS,
    statement_timeout: CONSULTA_MS,
    idle_in_transaction_session_timeout: TRANSACAO_PARADA_MS,
  });
  // A queda de uma conexão chega pela consulta em curso, ou a conexão ociosa é trocada: aqui só não derruba o processo.
  pool.on('error', () => {});
  pool.on('connect', (cliente) => {
    cliente.on('error', () => {});
    prepararConsultas(cliente);
  });
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  LIGACOES.set(db, { connectionString: url, types: tiposDoPg });
  return { db, pool, fechar: () => db.destroy() };
}
