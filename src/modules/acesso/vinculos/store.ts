/** O SQL dos vínculos; o das lotações que os recebem está em `store-dos-lugares.ts`. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import { PAPEIS_DO_ORGAO } from './cabimento.ts';
import type { Vinculo } from './vinculo.ts';

export * from './store-dos-lugares.ts';

interface VinculoRow {
  id: string;
  lotacao_id: string;
  papel: string;
  acordo_id: string | null;
  motivo: string;
  inicio: string;
  fim: string | null;
  proposto_em: Date;
  autorizado_em: Date | null;
  recusado_em: Date | null;
  motivo_da_recusa: string | null;
  encerrado_em: Date | null;
  motivo_do_encerramento: string | null;
  usuario_id: string;
  pessoa: string;
  cargo: string;
  estrutura_id: string;
  estrutura: string;
  caminho: string;
  fuso: string;
  confirmar_ate: string | null;
  acordo: Vinculo['acordo'] | null;
  proposto_por: Vinculo['propostoPor'] | null;
  autorizado_por: Vinculo['propostoPor'] | null;
  recusado_por: Vinculo['propostoPor'] | null;
}

const quem = (coluna: 'proposto_por' | 'autorizado_por' | 'recusado_por') => sql`
  (select json_build_object('id', q.id, 'nome', coalesce(q.nome_social, q.nome))
     from acesso.usuario q where q.id = ${sql.ref(`v.${coluna}`)}) as ${sql.ref(coluna)}`;

/** Chama de `v` o vínculo, `l` a lotação, `u` a pessoa, `e` a estrutura e `a` o acordo. */
async function ler(db: Banco | Tx, resto: RawBuilder<unknown>): Promise<Vinculo[]> {
  const { rows } = await sql<VinculoRow>`
    select v.id, v.lotacao_id, v.papel, v.acordo_id, v.motivo, v.inicio, v.fim, v.proposto_em, v.autorizado_em,
           v.recusado_em, v.motivo_da_recusa, v.encerrado_em, v.motivo_do_encerramento, l.usuario_id,
           coalesce(u.nome_social, u.nome) as pessoa, l.cargo, e.id as estrutura_id, e.nome as estrutura, e.caminho, e.fuso,
           (select min(r.prazo) from acesso.revisao_item i join acesso.revisao r on r.id = i.revisao_id
             where i.vinculo_id = v.id and i.decisao is null) as confirmar_ate,
           case when a.id is not null then json_build_object('numero', a.numero, 'vigenciaInicio', a.vigencia_inicio,
             'vigenciaFim', least(a.vigencia_fim, a.denunciado_em), 'escopo',
             (select coalesce(json_agg(x.permissao), '[]') from acesso.acordo_escopo x where x.acordo_id = a.id)) end as acordo,
           ${quem('proposto_por')}, ${quem('autorizado_por')}, ${quem('recusado_por')}
      from acesso.vinculo v
      join acesso.lotacao l on l.id = v.lotacao_id
      join acesso.usuario u on u.id = l.usuario_id
      join acesso.estrutura e on e.id = l.estrutura_id
      left join acesso.acordo a on a.id = v.acordo_id
      ${resto}`.execute(db);
  return rows.map(daLinha);
}

const daLinha = (r: VinculoRow): Vinculo => ({
  id: r.id,
  lotacaoId: r.lotacao_id,
  papel: r.papel,
  acordoId: r.acordo_id ?? undefined,
  acordo: r.acordo ?? undefined,
  motivo: r.motivo,
  inicio: r.inicio,
  fim: r.fim ?? undefined,
  confirmarAte: r.confirmar_ate ?? undefined,
  pessoa: { id: r.usuario_id, nome: r.pessoa },
  cargo: r.cargo,
  estrutura: { id: r.estrutura_id, nome: r.estrutura, caminho: r.caminho, fuso: r.fuso },
  propostoPor: r.proposto_por ?? undefined,
  propostoEm: r.proposto_em,
  autorizadoPor: r.autorizado_por ?? undefined,
  autorizadoEm: r.autorizado_em ?? undefined,
  recusadoPor: r.recusado_por ?? undefined,
  recusadoEm: r.recusado_em ?? undefined,
  motivoDaRecusa: r.motivo_da_recusa ?? undefined,
  encerradoEm: r.encerrado_em ?? undefined,
  motivoDoEncerramento: r.motivo_do_encerramento ?? undefined,
});

export const acharVinculo = async (db: Banco | Tx, id: string): Promise<Vinculo | undefined> =>
  (await ler(db, sql`where v.id = ${id}`))[0];

/** Acha e tranca até o fim da transação. */
export const trancarVinculo = async (tx: Tx, id: string): Promise<Vinculo | undefined> =>
  (await ler(tx, sql`where v.id = ${id} for update of v`))[0];

/** Os não recusados da lotação, mesmo encerrados, trancados. */
export const trancarAbertosDaLotacao = (tx: Tx, lotacaoId: string): Promise<Vinculo[]> =>
  ler(tx, sql`where v.lotacao_id = ${lotacaoId} and v.recusado_em is null and v.encerrado_em is null for update of v`);

const PROPOSTO = sql<SqlBool>`v.autorizado_em is null and v.recusado_em is null and v.encerrado_em is null and l.encerrada_em is null`;

/** O lugar de que se precisa alcançar para decidir (ver `caminhoDoPapel`). */
export const CAMINHO_DO_PAPEL = sql`
  case when v.papel = any(${sql.val(PAPEIS_DO_ORGAO)}) then '/' || split_part(e.caminho, '/', 2) || '/' else e.caminho end`;

/** Todos os da pessoa, em todas as lotações, do mais novo ao mais antigo. */
export const vinculosDaPessoa = (db: Banco, usuarioId: string): Promise<Vinculo[]> =>
  ler(db, sql`where l.usuario_id = ${usuarioId} order by v.proposto_em desc, v.id`);

/** Espera por decisão de outra pessoa que não quem propôs nem quem ganha o papel. */
const decidivelPor = (eu: string, alcancado: RawBuilder<SqlBool>) =>
  sql<SqlBool>`${PROPOSTO} and l.usuario_id <> ${eu} and v.proposto_por is distinct from ${eu} and ${alcancado}`;

/** Os mais antigos primeiro. */
export const propostosDecidiveis = (
  db: Banco,
  eu: string,
  alcancado: RawBuilder<SqlBool>,
  maximo: number,
): Promise<Vinculo[]> =>
  ler(db, sql`where ${decidivelPor(eu, alcancado)} order by v.proposto_em, v.id limit ${maximo}`);

export async function contarDecidiveis(db: Banco | Tx, eu: string, alcancado: RawBuilder<SqlBool>): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from acesso.vinculo v
      join acesso.lotacao l on l.id = v.lotacao_id join acesso.estrutura e on e.id = l.estrutura_id
     where ${decidivelPor(eu, alcancado)}`.execute(db);
  return rows[0]?.n ?? 0;
}

export const propostosPor = (db: Banco, eu: string, maximo: number): Promise<Vinculo[]> =>
  ler(db, sql`where v.proposto_por = ${eu} order by v.proposto_em desc, v.id limit ${maximo}`);

/** Decididos ou encerrados, do mais novo ao mais antigo. */
export const recentes = (db: Banco, alcancado: RawBuilder<SqlBool>, maximo: number): Promise<Vinculo[]> =>
  ler(
    db,
    sql`where coalesce(v.encerrado_em, v.recusado_em, v.autorizado_em) is not null and ${alcancado}
        order by greatest(v.encerrado_em, v.recusado_em, v.autorizado_em) desc, v.id limit ${maximo}`,
  );

export interface NovoVinculo {
  lotacaoId: string;
  papel: string;
  acordoId?: string | undefined;
  motivo: string;
  inicio: string;
  fim?: string | undefined;
  propostoPor: string | undefined;
}

export async function gravarProposta(tx: Tx, n: NovoVinculo, agora: Date): Promise<string> {
  const { id } = await tx
    .insertInto('acesso.vinculo')
    .values({
      lotacao_id: n.lotacaoId,
      papel: n.papel,
      acordo_id: n.acordoId ?? null,
      motivo: n.motivo,
      inicio: n.inicio,
      fim: n.fim ?? null,
      proposto_por: n.propostoPor ?? null,
      proposto_em: agora,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function gravarAutorizacao(tx: Tx, id: string, por: string | undefined, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.vinculo')
    .set({ autorizado_por: por ?? null, autorizado_em: agora })
    .where('id', '=', id)
    .execute();
}

export async function gravarRecusa(
  tx: Tx,
  id: string,
  por: string | undefined,
  motivo: string,
  agora: Date,
): Promise<void> {
  await tx
    .updateTable('acesso.vinculo')
    .set({ recusado_por: por ?? null, recusado_em: agora, motivo_da_recusa: motivo })
    .where('id', '=', id)
    .execute();
}

export async function gravarEncerramento(tx: Tx, ids: readonly string[], motivo: string, agora: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('acesso.vinculo')
    .set({ encerrado_em: agora, motivo_do_encerramento: motivo })
    .where('id', 'in', ids)
    .where('encerrado_em', 'is', null)
    .execute();
}
