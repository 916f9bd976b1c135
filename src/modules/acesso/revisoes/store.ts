/** O SQL das revisões e dos seus itens; o do que acontece sozinho está em `store-do-semestre.ts`. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { Revisao } from './revisao.ts';
import type { OrgaoSemRevisao } from './store-do-semestre.ts';

export * from './store-do-semestre.ts';

/** A revisão com a conta do que falta, já só do que se alcança. */
export interface RevisaoNaLista extends Revisao {
  itens: number;
  faltam: number;
}

interface RevisaoRow {
  id: string;
  estrutura_id: string;
  estrutura: string;
  caminho: string;
  fuso: string;
  aberta_em: Date;
  aberta_por: string | null;
  prazo: string;
  concluida_em: Date | null;
  itens: number;
  faltam: number;
}

/** `alcancado` é condição sobre o caminho da lotação de cada item, que a consulta chama de `e`. */
async function ler(
  db: Banco | Tx,
  alcancado: RawBuilder<SqlBool>,
  resto: RawBuilder<unknown>,
): Promise<RevisaoNaLista[]> {
  const { rows } = await sql<RevisaoRow>`
    select r.id, r.estrutura_id, o.nome as estrutura, o.caminho, o.fuso, r.aberta_em, r.prazo, r.concluida_em,
           (select coalesce(q.nome_social, q.nome) from acesso.usuario q where q.id = r.aberta_por) as aberta_por,
           x.itens, x.faltam
      from acesso.revisao r join acesso.estrutura o on o.id = r.estrutura_id
      cross join lateral (
        select count(*)::int as itens, count(*) filter (where i.decisao is null)::int as faltam
          from acesso.revisao_item i join acesso.vinculo v on v.id = i.vinculo_id
          join acesso.lotacao l on l.id = v.lotacao_id join acesso.estrutura e on e.id = l.estrutura_id
         where i.revisao_id = r.id and ${alcancado}) x
     where x.itens > 0 ${resto}`.execute(db);
  return rows.map((r) => ({
    id: r.id,
    estrutura: { id: r.estrutura_id, nome: r.estrutura, caminho: r.caminho, fuso: r.fuso },
    abertaEm: r.aberta_em,
    abertaPor: r.aberta_por ?? undefined,
    prazo: r.prazo,
    concluidaEm: r.concluida_em ?? undefined,
    itens: r.itens,
    faltam: r.faltam,
  }));
}

export const TUDO = sql<SqlBool>`true`;

/** As em aberto antes, da que acaba primeiro à que acaba depois. */
export const listarRevisoes = (db: Banco, alcancado: RawBuilder<SqlBool>, maximo: number): Promise<RevisaoNaLista[]> =>
  ler(db, alcancado, sql`order by r.concluida_em is not null, r.prazo desc, r.id limit ${maximo}`);

export const acharRevisao = async (db: Banco | Tx, id: string, alcancado = TUDO): Promise<RevisaoNaLista | undefined> =>
  (await ler(db, alcancado, sql`and r.id = ${id}`))[0];

/** Impede que duas decisões, ou a decisão e o fim do prazo, se cruzem na mesma revisão. */
export const trancarRevisao = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from acesso.revisao where id = ${id} for update`.execute(tx);

export interface ItemDaRevisao {
  vinculoId: string;
  pessoa: { id: string; nome: string };
  cargo: string;
  estrutura: string;
  caminho: string;
  papel: string;
  acordo?: string | undefined;
  /** AAAA-MM-DD, inclusive: do papel ou do acordo, o que vier antes. */
  fim?: string | undefined;
  propostoPor?: string | undefined;
  ultimoUsoEm?: Date | undefined;
  decisao?: 'confirmado' | 'revogado' | undefined;
  decididoPor?: string | undefined;
  decididoEm?: Date | undefined;
  motivo?: string | undefined;
}

interface ItemRow {
  vinculo_id: string;
  usuario_id: string;
  pessoa: string;
  cargo: string;
  estrutura: string;
  caminho: string;
  papel: string;
  acordo: string | null;
  fim: string | null;
  proposto_por: string | null;
  ultimo_uso_em: Date | null;
  decisao: 'confirmado' | 'revogado' | null;
  decidido_por: string | null;
  decidido_em: Date | null;
  motivo: string | null;
}

/** Os sem decisão antes; neles, os de uso mais antigo no alto. */
export async function itensDa(
  db: Banco | Tx,
  revisaoId: string,
  alcancado: RawBuilder<SqlBool>,
): Promise<ItemDaRevisao[]> {
  const { rows } = await sql<ItemRow>`
    select i.vinculo_id, l.usuario_id, coalesce(u.nome_social, u.nome) as pessoa, l.cargo, e.nome as estrutura, e.caminho,
           v.papel, a.numero as acordo, least(v.fim, a.vigencia_fim, a.denunciado_em) as fim, v.proposto_por, u.ultimo_uso_em,
           i.decisao, i.decidido_em, i.motivo,
           (select coalesce(q.nome_social, q.nome) from acesso.usuario q where q.id = i.decidido_por) as decidido_por
      from acesso.revisao_item i
      join acesso.vinculo v on v.id = i.vinculo_id
      join acesso.lotacao l on l.id = v.lotacao_id
      join acesso.usuario u on u.id = l.usuario_id
      join acesso.estrutura e on e.id = l.estrutura_id
      left join acesso.acordo a on a.id = v.acordo_id
     where i.revisao_id = ${revisaoId} and ${alcancado}
     order by i.decisao is not null, u.ultimo_uso_em nulls first, pessoa, v.papel`.execute(db);
  return rows.map((r) => ({
    vinculoId: r.vinculo_id,
    pessoa: { id: r.usuario_id, nome: r.pessoa },
    cargo: r.cargo,
    estrutura: r.estrutura,
    caminho: r.caminho,
    papel: r.papel,
    acordo: r.acordo ?? undefined,
    fim: r.fim ?? undefined,
    propostoPor: r.proposto_por ?? undefined,
    ultimoUsoEm: r.ultimo_uso_em ?? undefined,
    decisao: r.decisao ?? undefined,
    decididoPor: r.decidido_por ?? undefined,
    decididoEm: r.decidido_em ?? undefined,
    motivo: r.motivo ?? undefined,
  }));
}

export async function contarItens(
  db: Banco | Tx,
  eu: string,
  alcancado: RawBuilder<SqlBool>,
  hoje: string,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from acesso.revisao_item i join acesso.revisao r on r.id = i.revisao_id
      join acesso.vinculo v on v.id = i.vinculo_id join acesso.lotacao l on l.id = v.lotacao_id
      join acesso.estrutura e on e.id = l.estrutura_id
     where i.decisao is null and r.prazo >= ${hoje} and l.usuario_id <> ${eu} and v.proposto_por is distinct from ${eu}
       and ${alcancado}`.execute(db);
  return rows[0]?.n ?? 0;
}

export interface NovaRevisao {
  estrutura: { id: string; caminho: string };
  abertaPor?: string | undefined;
  hoje: string;
  prazo: string;
}

/**
 * Cria a revisão com os papéis em vigor da subárvore que não esperam confirmação em outra. Sem nenhum, não cria.
 * Duas ao mesmo tempo no mesmo lugar não repetem papéis: a estrutura fica trancada.
 */
export async function abrir(
  tx: Tx,
  { estrutura, abertaPor, hoje, prazo }: NovaRevisao,
  agora: Date,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select v.id from acesso.vinculo v
      join acesso.lotacao l on l.id = v.lotacao_id join acesso.estrutura e on e.id = l.estrutura_id
      left join acesso.acordo a on a.id = v.acordo_id
     where e.caminho ^@ ${estrutura.caminho} and e.inativada_em is null and v.autorizado_em is not null
       and v.encerrado_em is null and l.encerrada_em is null
       and ${hoje}::date <= coalesce(least(v.fim, l.fim, a.vigencia_fim, a.denunciado_em), 'infinity')
       and not exists (select from acesso.revisao_item i where i.vinculo_id = v.id and i.decisao is null)
     for update of v`.execute(tx);
  if (rows.length === 0) return undefined;
  const { id } = await tx
    .insertInto('acesso.revisao')
    .values({ estrutura_id: estrutura.id, aberta_em: agora, aberta_por: abertaPor ?? null, prazo })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sql`insert into acesso.revisao_item (revisao_id, vinculo_id)
    select ${id}, unnest(${rows.map((r) => r.id)}::uuid[])`.execute(tx);
  return id;
}

export interface Decisao {
  decisao: 'confirmado' | 'revogado';
  por?: string | undefined;
  motivo?: string | undefined;
}

/** Grava nos itens ainda sem decisão; o revogado deixa de valer na mesma transação. */
export async function decidir(
  tx: Tx,
  revisaoId: string,
  ids: readonly string[],
  d: Decisao,
  agora: Date,
): Promise<void> {
  await tx
    .updateTable('acesso.revisao_item')
    .set({ decisao: d.decisao, decidido_por: d.por ?? null, decidido_em: agora, motivo: d.motivo ?? null })
    .where('revisao_id', '=', revisaoId)
    .where('vinculo_id', 'in', ids)
    .where('decisao', 'is', null)
    .execute();
  if (d.decisao === 'revogado') {
    await tx
      .updateTable('acesso.vinculo')
      .set({ encerrado_em: agora, motivo_do_encerramento: `Revisão dos acessos: ${d.motivo ?? 'revogado'}` })
      .where('id', 'in', ids)
      .where('encerrado_em', 'is', null)
      .execute();
  }
  await sql`update acesso.revisao r set concluida_em = ${agora} where id = ${revisaoId} and concluida_em is null
    and not exists (select from acesso.revisao_item i where i.revisao_id = r.id and i.decisao is null)`.execute(tx);
}

export const acharEstrutura = (tx: Tx, id: string): Promise<OrgaoSemRevisao | undefined> =>
  tx
    .selectFrom('acesso.estrutura')
    .select(['id', 'nome', 'caminho', 'fuso'])
    .where('id', '=', id)
    .where('inativada_em', 'is', null)
    .forShare()
    .executeTakeFirst();
