/** O que entra na cópia: as tabelas dos esquemas do sistema, suas sequências e chaves estrangeiras. */
import pg from 'pg';

export interface Tabela {
  /** `esquema.tabela`. */
  nome: string;
  /** O mesmo, citado para SQL. */
  sql: string;
  /** Colunas citadas para SQL, sem as que o banco calcula. */
  colunas: string;
}

/** Dos esquemas do sistema ficam fora a fila de trabalhos e o registro das migrações, que a restauração refaz. */
const NOSSAS = `
  n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')
  and not (n.nspname = 'plataforma' and (c.relname = 'migracao' or c.relname ~ '^kysely_'))`;

/** O módulo dono diz o que não se copia (sessões, desafios de entrada) no comentário da tabela. */
export const FORA_DA_COPIA = 'Fora da cópia';

export async function tabelasDaCopia(c: pg.Client): Promise<Tabela[]> {
  const { rows } = await c.query<Tabela>(
    `select n.nspname || '.' || c.relname as nome, format('%I.%I', n.nspname, c.relname) as sql,
       string_agg(quote_ident(a.attname), ', ' order by a.attnum) as colunas
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and ${NOSSAS}
       and not starts_with(coalesce(obj_description(c.oid, 'pg_class'), ''), $1)
     group by n.nspname, c.relname order by 1`,
    [FORA_DA_COPIA],
  );
  return rows;
}

export async function sequencias(c: pg.Client): Promise<Record<string, number>> {
  const { rows } = await c.query<{ nome: string; ultimo: string }>(
    `select format('%I.%I', n.nspname, c.relname) as nome, s.last_value as ultimo
     from pg_sequences s join pg_namespace n on n.nspname = s.schemaname
       join pg_class c on c.relnamespace = n.oid and c.relname = s.sequencename
     where s.last_value is not null and ${NOSSAS} order by 1`,
  );
  return Object.fromEntries(rows.map((r) => [r.nome, Number(r.ultimo)]));
}

interface Chave {
  tabela: string;
  nome: string;
  definicao: string;
}

/**
 * Roda `gravar` sem as chaves estrangeiras e as repõe depois, conferidas: as tabelas entram em qualquer ordem.
 * Precisa de transação e do papel dono das tabelas.
 */
export async function semChavesEstrangeiras(c: pg.Client, gravar: () => Promise<void>): Promise<void> {
  const { rows: chaves } = await c.query<Chave>(
    `select format('%I.%I', n.nspname, c.relname) as tabela, quote_ident(k.conname) as nome,
       pg_get_constraintdef(k.oid) as definicao
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and k.conparentid = 0 and ${NOSSAS}`,
  );
  for (const { tabela, nome } of chaves) await c.query(`alter table ${tabela} drop constraint ${nome}`);
  await gravar();
  for (const { tabela, nome, definicao } of chaves) {
    await c.query(`alter table ${tabela} add constraint ${nome} ${definicao}`);
  }
}

/** Que o texto do `copy` não dependa de como esta sessão escreve datas, números e bytes. */
export const SESSAO_DA_COPIA = `
  set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set intervalstyle = 'iso_8601';
  set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'`;
