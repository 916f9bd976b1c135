/** Leituras que não mudam nada: o que se pode pedir, a fila e o que quem decide precisa conferir. */
import { type SqlBool, sql } from 'kysely';
import type { EspecieDeEstrutura } from '../estruturas/estrutura.ts';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { Cardapio } from './pretensoes.ts';

export async function lerCardapio(db: Banco | Tx, hoje: string): Promise<Cardapio> {
  const orgaos = await db
    .selectFrom('acesso.estrutura')
    .select(['id', 'nome', 'sigla', 'especie', 'uf'])
    .where('nivel', '=', 'orgao')
    .where('inativada_em', 'is', null)
    .orderBy('nome')
    .execute();
  const acordos = await db
    .selectFrom('acesso.acordo as a')
    .innerJoin('acesso.acordo_parte as p', 'p.acordo_id', 'a.id')
    .select(['a.id', 'a.numero', 'a.dias_por_passo', 'p.estrutura_id as dono'])
    .select(sql<string>`least(a.vigencia_fim, a.denunciado_em)`.as('ate'))
    .select(
      sql<string[]>`(select array_agg(x.estrutura_id) from acesso.acordo_parte x
        where x.acordo_id = a.id and x.papel = 'aderente')`.as('aderentes'),
    )
    .select(
      sql<string[]>`(select array_agg(x.permissao) from acesso.acordo_escopo x where x.acordo_id = a.id)`.as('escopo'),
    )
    .where('p.papel', '=', 'concedente')
    .where('a.vigencia_inicio', '<=', hoje)
    .where(sql`least(a.vigencia_fim, a.denunciado_em)`, '>=', hoje)
    .orderBy('a.numero')
    .execute();
  return {
    orgaos: orgaos.map((o) => ({ ...o, especie: o.especie as EspecieDeEstrutura, uf: o.uf ?? undefined })),
    acordos: acordos.map((a) => ({
      id: a.id,
      numero: a.numero,
      ate: a.ate,
      diasPorPasso: a.dias_por_passo,
      escopo: a.escopo ?? [],
      donoId: a.dono,
      aderentesIds: a.aderentes ?? [],
    })),
  };
}

export interface Unidade {
  id: string;
  nome: string;
  sigla: string;
}

/** O órgão e tudo o que há de ativo dentro dele, em ordem de nome; o órgão primeiro. */
export const unidadesDoOrgao = (db: Banco | Tx, orgaoId: string): Promise<Unidade[]> =>
  db
    .selectFrom('acesso.estrutura')
    .select(['id', 'nome', 'sigla'])
    .where(sql<SqlBool>`caminho ^@ ${`/${orgaoId}/`}`)
    .where('inativada_em', 'is', null)
    .orderBy(sql`id <> ${orgaoId}::uuid`)
    .orderBy('nome')
    .execute();
