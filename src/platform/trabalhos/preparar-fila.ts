/**
 * Cria as tabelas da fila (graphile-worker) com o papel do migrador, e concede à aplicação só usá-las. A biblioteca liga a
 * segurança por linha (RLS) em todas, sem política: quem não é dono não veria linha nenhuma. A política abaixo abre todas
 * as linhas ao papel da aplicação, que continua sem poder criar nem alterar tabela.
 */
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { comCliente } from '../db/cliente.ts';

const TRAVA = 7_120_012_716;
const CALADO = new Logger(() => () => {});
/** Tabelas com segurança por linha e ainda sem a política. */
const FECHADAS = `
  select relname as tabela from pg_class
  where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity
    and not exists (select from pg_policies where schemaname = 'graphile_worker' and tablename = relname and policyname = $1)`;

/** Pode ser chamada a cada partida, por vários processos ao mesmo tempo. */
export async function prepararFila(urlDoMigrador: string, papelDoApp: string): Promise<void> {
  await comCliente(urlDoMigrador, async (c) => {
    await c.query('select pg_advisory_lock($1)', [TRAVA]);
    await runMigrations({ connectionString: urlDoMigrador, logger: CALADO });
    const { rows } = await c.query<{ tabela: string }>(FECHADAS, [papelDoApp]);
    await c.query(
      concessoes(
        papelDoApp,
        rows.map((r) => r.tabela),
      ),
    );
  });
}

function concessoes(papelDoApp: string, fechadas: readonly string[]): string {
  const app = pg.escapeIdentifier(papelDoApp);
  const politicas = fechadas.map(
    (t) => `create policy ${app} on graphile_worker.${pg.escapeIdentifier(t)} to ${app} using (true) with check (true)`,
  );
  return [
    `grant usage on schema graphile_worker to ${app}`,
    `grant select, insert, update, delete on all tables in schema graphile_worker to ${app}`,
    `revoke insert, update, delete on graphile_worker.migrations from ${app}`,
    `grant usage on all sequences in schema graphile_worker to ${app}`,
    `grant execute on all functions in schema graphile_worker to ${app}`,
    ...politicas,
  ].join(';\n');
}
