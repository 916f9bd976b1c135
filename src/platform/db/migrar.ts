/** Leva o banco à última migração, em uma transação só: ou todas as pendentes entram, ou nenhuma. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { prepararFila } from '../trabalhos/preparar-fila.ts';
import { comCliente } from './cliente.ts';
import { FalhaDoBanco } from './falha.ts';
import { lerMigracoes, type Migracao } from './migracoes.ts';
import { exigirVersao } from './versao.ts';

interface Opcoes {
  /** Outra pasta de migrações (testes). */
  pasta?: string;
}

/**
 * No SQL das migrações, `:app` é o papel da aplicação, a quem elas concedem o que ele pode fazer.
 * @returns os nomes das que foram aplicadas agora.
 * @throws {FalhaDoBanco} dizendo arquivo e linha do erro, ou que migração já aplicada mudou.
 */
export async function migrar(urlDoMigrador: string, papelDoApp: string, { pasta }: Opcoes = {}): Promise<string[]> {
  const migracoes = lerMigracoes(pasta);
  await comCliente(urlDoMigrador, async (c) => {
    await exigirVersao(c);
    recusarAlteradas(migracoes, await hashesAplicados(c));
  });
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: urlDoMigrador, max: 1 }) }),
  });
  try {
    const { error, results = [] } = await criarMigrator(db, migracoes, papelDoApp).migrateToLatest();
    if (error) throw error instanceof FalhaDoBanco ? error : new FalhaDoBanco(motivo(error));
    await prepararFila(urlDoMigrador, papelDoApp);
    return results.map((r) => r.migrationName);
  } finally {
    await db.destroy();
  }
}

function criarMigrator(db: Kysely<unknown>, migracoes: readonly Migracao[], papelDoApp: string): Migrator {
  const passos = migracoes.map((m) => [m.nome, { up: (tx: Kysely<unknown>) => aplicar(tx, m, papelDoApp) }] as const);
  return new Migrator({
    db,
    migrationTableSchema: 'plataforma',
    provider: { getMigrations: () => Promise.resolve(Object.fromEntries(passos)) },
  });
}

async function aplicar(tx: Kysely<unknown>, { nome, sql: texto, sha256 }: Migracao, papelDoApp: string): Promise<void> {
  const pronto = texto.replaceAll(/(?<!:):app\b/g, () => pg.escapeIdentifier(papelDoApp));
  try {
    await sql.raw(pronto).execute(tx);
  } catch (e) {
    throw new FalhaDoBanco(`A migração ${nome}.sql falhou${linhaDe(pronto, e)}: ${motivo(e)}`);
  }
  await sql`insert into plataforma.migracao (nome, sha256) values (${nome}, ${sha256})`.execute(tx);
}

/** O PostgreSQL dá a posição do erro em caracteres, a partir de 1. */
function linhaDe(texto: string, e: unknown): string {
  const posicao = e instanceof pg.DatabaseError ? Number(e.position) : Number.NaN;
  return posicao > 0 ? ` na linha ${texto.slice(0, posicao - 1).split('\n').length}` : '';
}

const motivo = (e: unknown): string => (e instanceof Error ? e.message : String(e));

/** Vazio em um banco novo. */
async function hashesAplicados(c: pg.Client): Promise<Map<string, string>> {
  const { rows: existe } = await c.query<{ ha: boolean }>(
    `select to_regclass('plataforma.migracao') is not null as ha`,
  );
  if (existe[0]?.ha !== true) return new Map();
  const { rows } = await c.query<{ nome: string; sha256: string }>('select nome, sha256 from plataforma.migracao');
  return new Map(rows.map((r) => [r.nome, r.sha256]));
}

function recusarAlteradas(migracoes: readonly Migracao[], aplicados: Map<string, string>): void {
  const lidos = new Map(migracoes.map((m) => [m.nome, m.sha256]));
  const sumidas = [...aplicados.keys()].filter((nome) => !lidos.has(nome));
  const mudadas = [...aplicados].filter(([nome, sha256]) => lidos.has(nome) && lidos.get(nome) !== sha256);
  const problemas = [
    ...sumidas.map((nome) => `${nome}.sql foi aplicada neste banco e não está nesta versão do sistema (mais antiga?).`),
    ...mudadas.map(([nome]) => `${nome}.sql mudou depois de aplicada: desfaça a mudança e escreva uma migração nova.`),
  ];
  if (problemas.length > 0) throw new FalhaDoBanco(`As migrações não batem com o banco:\n- ${problemas.join('\n- ')}`);
}
