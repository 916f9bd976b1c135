/**
 * Vários processos podem usar o mesmo banco embutido, e o último a sair o desliga. Cada um marca presença com uma trava
 * partilhada do próprio PostgreSQL: se o processo morre, a conexão cai e a presença com ela, sem arquivo para limpar.
 */
import pg from 'pg';

/** Número qualquer, só nosso, no espaço de travas do banco `postgres`. */
const TRAVA = 7_120_012_714;
const ESPERA_PARA_CONECTAR_MS = 5_000;

export interface Presenca {
  /** Sai e roda `seForUltimo` enquanto ninguém mais consegue entrar. */
  sair(seForUltimo: () => Promise<void>): Promise<void>;
}

/** Rejeita enquanto o servidor sobe ou se ele está descendo: tente de novo. */
export async function marcarPresenca(url: string): Promise<Presenca> {
  const cliente = await conectar(url);
  try {
    await cliente.query('select pg_advisory_lock_shared($1)', [TRAVA]);
  } catch (e) {
    await encerrar(cliente);
    throw e;
  }
  return { sair: (seForUltimo) => sair(cliente, url, seForUltimo) };
}

/** Outra conexão confere: a que marcava presença pode ter caído no caminho. */
async function sair(cliente: pg.Client, url: string, seForUltimo: () => Promise<void>): Promise<void> {
  await cliente.query('select pg_advisory_unlock_shared($1)', [TRAVA]).catch(() => {});
  await encerrar(cliente);
  const outro = await conectar(url).catch(() => undefined);
  if (!outro) return;
  try {
    if (await souOUltimo(outro)) await seForUltimo();
  } finally {
    await encerrar(outro);
  }
}

/** Sem resposta, outro já está desligando o servidor, ou ele caiu: não há o que fazer. */
async function souOUltimo(cliente: pg.Client): Promise<boolean> {
  try {
    const { rows } = await cliente.query<{ so_eu: boolean }>('select pg_try_advisory_lock($1) as so_eu', [TRAVA]);
    return rows[0]?.so_eu === true;
  } catch {
    return false;
  }
}

async function conectar(url: string): Promise<pg.Client> {
  const cliente = new pg.Client({
    connectionString: url,
    application_name: 'custodia (presença)',
    connectionTimeoutMillis: ESPERA_PARA_CONECTAR_MS,
    keepAlive: true,
  });
  cliente.on('error', () => {});
  await cliente.connect();
  return cliente;
}

const encerrar = (cliente: pg.Client): Promise<void> => cliente.end().catch(() => {});
