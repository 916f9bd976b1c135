/**
 * As regras que deixam o Citus espalhar o banco por várias máquinas: os dados de uma pessoa ficam juntos em um nó só.
 * Conferidas no catálogo do banco migrado, que é o que vale, e não no texto das migrações.
 */
import type pg from 'pg';

/** `oid` das tabelas do sistema; as de bibliotecas não são nossas para mudar. */
const TABELAS = `
  select c.oid, n.nspname as esquema, c.relname as tabela, n.nspname || '.' || c.relname as nome,
    (select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'pessoa_id' and not a.attisdropped) as pessoa
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')
    and not (n.nspname = 'plataforma' and c.relname ~ '^kysely_')`;

const CONSULTAS: Record<string, string> = {
  'tem gatilho': `
    select t.nome || ' (' || g.tgname || ')' as quem
    from tabelas t join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal`,

  'é de pessoa e não tem chave primária': `
    select t.nome as quem from tabelas t where t.pessoa is not null
      and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)`,

  'é de pessoa, e a chave ou o índice único não começa por pessoa_id': `
    select t.nome || ' (' || x.relname || ')' as quem
    from tabelas t join pg_index i on i.indrelid = t.oid join pg_class x on x.oid = i.indexrelid
    where t.pessoa is not null and i.indisunique and i.indkey[0] <> t.pessoa`,

  'são de pessoa, e a chave estrangeira entre elas não começa por pessoa_id dos dois lados': `
    select de.nome || ' → ' || para.nome || ' (' || k.conname || ')' as quem
    from pg_constraint k join tabelas de on de.oid = k.conrelid join tabelas para on para.oid = k.confrelid
    where k.contype = 'f' and de.pessoa is not null and para.pessoa is not null
      and not (k.conkey[1] = de.pessoa and k.confkey[1] = para.pessoa)`,

  'não é de pessoa e tem chave estrangeira para uma que é': `
    select de.nome || ' → ' || para.nome || ' (' || k.conname || ')' as quem
    from pg_constraint k join tabelas de on de.oid = k.conrelid join tabelas para on para.oid = k.confrelid
    where k.contype = 'f' and de.pessoa is null and para.pessoa is not null`,
};

/** As quebras, uma por linha, em português; vazio quando tudo está certo. */
export async function quebrasNoSql(c: pg.Client): Promise<string[]> {
  const quebras: string[] = [];
  for (const [regra, consulta] of Object.entries(CONSULTAS)) {
    const { rows } = await c.query<{ quem: string }>(`with tabelas as (${TABELAS}) ${consulta} order by 1`);
    quebras.push(...rows.map(({ quem }) => `${quem}: ${regra}`));
  }
  return quebras;
}

export async function tabelasDoSistema(c: pg.Client): Promise<{ esquema: string; tabela: string }[]> {
  const { rows } = await c.query<{ esquema: string; tabela: string }>(
    `select esquema, tabela from (${TABELAS}) t order by 1, 2`,
  );
  return rows;
}
