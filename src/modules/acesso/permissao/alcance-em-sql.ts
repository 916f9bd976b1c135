/** O alcance, por lugar, como condição de consulta: listas já saem do banco só com o que a pessoa alcança. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { raizDe } from './alcance.ts';
import type { IdDaPermissao } from './catalogo.ts';
import type { Ator, Concessao } from './tipos.ts';

/**
 * Verdadeira nas linhas cujo caminho a pessoa alcança com a permissão. Só cuida de lugar (unidade, subárvore, órgão,
 * tudo): o que depende do caso (jurisdição, atuação, titular) não é lista, e não alcança nada aqui.
 */
export function alcancaNoSql(ator: Ator, permissao: IdDaPermissao, caminho: RawBuilder<unknown>): RawBuilder<SqlBool> {
  const condicoes = ator.concessoes.filter((c) => c.permissao === permissao).flatMap((c) => condicao(c, caminho));
  return condicoes.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(condicoes, sql` or `)})`;
}

function condicao({ alcance, local }: Concessao, caminho: RawBuilder<unknown>): RawBuilder<SqlBool>[] {
  if (alcance === 'tudo') return [sql<SqlBool>`true`];
  if (!local) return [];
  if (alcance === 'propria-unidade') return [sql<SqlBool>`${caminho} = ${local.caminho}`];
  if (alcance === 'subarvore') return [sql<SqlBool>`${caminho} ^@ ${local.caminho}`];
  if (alcance === 'orgao') return [sql<SqlBool>`${caminho} ^@ ${raizDe(local.caminho)}`];
  return [];
}
