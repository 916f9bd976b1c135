/** Todo o SQL do recálculo em si: criá-lo, repartir em lotes, mudar de estado. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../acesso/index.ts';
import { conjuntoDeRegras } from '../../calculadora/index.ts';
import { type EstadoDoRecalculo, type PedidoDeRecalculo, pedidoDeRecalculo } from './pedido.ts';

/** Pessoas por lote: meio segundo de trabalho, o mais que se perde quando um processo cai. */
const PESSOAS_POR_LOTE = 1000;

export interface Recalculo {
  id: string;
  nome: string;
  pedido: PedidoDeRecalculo;
  /** Impressão do conjunto de regras. */
  regras: string;
  /** AAAA-MM-DD: o dia da conta. */
  emData: string;
  estado: EstadoDoRecalculo;
  /** Pessoas. */
  total: number;
  /** Por que se criou ou se descartou. */
  motivo?: string | undefined;
  criadoEm: Date;
  criadoPor?: string | undefined;
  prontoEm?: Date | undefined;
  decididoEm?: Date | undefined;
  decididoPor?: string | undefined;
}

export interface RecalculoNovo {
  nome: string;
  pedido: PedidoDeRecalculo;
  emData: string;
  motivo?: string | undefined;
  agora: Date;
  /** Ausente: o sistema. */
  autorId?: string | undefined;
}

/** Com as regras deste programa, e todos os que têm conta repartidos em lotes. Sem ninguém, nasce pronto. */
export async function inserirRecalculo(tx: Tx, novo: RecalculoNovo, porLote = PESSOAS_POR_LOTE): Promise<string> {
  const id = await inserirSemLotes(tx, novo);
  await repartir(tx, id, porLote);
  await sql`update execucao.recalculo set total = (
    select coalesce(sum(pessoas), 0) from execucao.recalculo_lote where recalculo_id = ${id}) where id = ${id}`.execute(
    tx,
  );
  await marcarPronto(tx, id, novo.agora);
  return id;
}

export async function inserirSemLotes(
  tx: Tx,
  { nome, pedido, emData, motivo, agora, autorId }: RecalculoNovo,
): Promise<string> {
  const { id } = await tx
    .insertInto('execucao.recalculo')
    .values({
      especie: pedido.especie,
      nome,
      pedido: JSON.stringify(pedido),
      regras: conjuntoDeRegras(),
      em_data: emData,
      estado: 'calculando',
      total: 0,
      motivo: motivo ?? null,
      criado_em: agora,
      criado_por: autorId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Cada lote vai da primeira à última pessoa dele: quem entra depois no meio também se calcula. */
const repartir = (tx: Tx, id: string, tamanho: number) =>
  sql`insert into execucao.recalculo_lote (recalculo_id, numero, de, ate, pessoas)
    with em_ordem as (
      select pessoa_id, row_number() over (order by pessoa_id) - 1 as n, count(*) over () as total from execucao.conta
    ), pontas as (
      select pessoa_id, n, n / ${tamanho}::int as lote from em_ordem
      where n % ${tamanho}::int in (0, ${tamanho}::int - 1) or n = total - 1
    ), lotes as (
      select lote, array_agg(pessoa_id order by n) as ids, max(n) - min(n) + 1 as pessoas from pontas group by lote
    )
    select ${id}, lote, ids[1], ids[array_upper(ids, 1)], pessoas from lotes`.execute(tx);

export async function acharRecalculo(banco: Banco | Tx, id: string): Promise<Recalculo | undefined> {
  const [linha] = await completos(banco).where('r.id', '=', id).execute();
  return linha && daLinha(linha);
}

/** O de regras mais novo, em qualquer estado. */
export async function ultimoDasRegras(banco: Banco | Tx): Promise<Recalculo | undefined> {
  const [linha] = await completos(banco).where('r.especie', '=', 'regras').limit(1).execute();
  return linha && daLinha(linha);
}

/** Do mais novo ao mais velho. */
export const listarRecalculos = async (banco: Banco, limite: number): Promise<Recalculo[]> =>
  (await completos(banco).limit(limite).execute()).map(daLinha);

/** Os que ainda têm o que fazer. */
export async function recalculosAndando(banco: Banco | Tx): Promise<string[]> {
  const andando = ['calculando', 'oficializando'];
  const linhas = await banco.selectFrom('execucao.recalculo').select('id').where('estado', 'in', andando).execute();
  return linhas.map((l) => l.id);
}

const completos = (banco: Banco | Tx) =>
  banco
    .selectFrom('execucao.recalculo as r')
    .leftJoin('acesso.usuario as c', 'c.id', 'r.criado_por')
    .leftJoin('acesso.usuario as d', 'd.id', 'r.decidido_por')
    .select(['r.id', 'r.nome', 'r.pedido', 'r.regras', 'r.em_data', 'r.estado', 'r.total', 'r.motivo', 'r.criado_em'])
    .select(['r.pronto_em', 'r.decidido_em', 'c.nome as criado_por', 'd.nome as decidido_por'])
    .orderBy('r.criado_em', 'desc')
    .orderBy('r.id', 'desc');

type RecalculoRow = Awaited<ReturnType<ReturnType<typeof completos>['execute']>>[number];

const daLinha = (l: RecalculoRow): Recalculo => ({
  id: l.id,
  nome: l.nome,
  pedido: pedidoDeRecalculo.parse(l.pedido),
  regras: l.regras,
  emData: l.em_data,
  estado: l.estado as EstadoDoRecalculo,
  total: l.total,
  motivo: l.motivo ?? undefined,
  criadoEm: l.criado_em,
  criadoPor: l.criado_por ?? undefined,
  prontoEm: l.pronto_em ?? undefined,
  decididoEm: l.decidido_em ?? undefined,
  decididoPor: l.decidido_por ?? undefined,
});

/** Até o fim da transação. */
export async function trancarRecalculo(tx: Tx, id: string): Promise<Recalculo | undefined> {
  await tx.selectFrom('execucao.recalculo').select('id').where('id', '=', id).forUpdate().execute();
  return acharRecalculo(tx, id);
}

/** `decisao`: quem a tomou e por quê, quando é de gente ou encerra. */
export async function mudarEstado(
  tx: Tx,
  id: string,
  estado: EstadoDoRecalculo,
  decisao?: { em: Date; porId?: string | undefined; motivo?: string | undefined },
): Promise<void> {
  await tx
    .updateTable('execucao.recalculo')
    .set({ estado })
    .$if(decisao !== undefined, (q) =>
      q.set({
        decidido_em: decisao?.em ?? null,
        decidido_por: decisao?.porId ?? null,
        motivo: decisao?.motivo ?? null,
      }),
    )
    .where('id', '=', id)
    .execute();
}

/** Se era o último lote; entre vários processos, um só o marca. */
export async function marcarPronto(tx: Banco | Tx, id: string, agora: Date): Promise<void> {
  await sql`update execucao.recalculo set estado = 'pronto', pronto_em = ${agora}
    where id = ${id} and estado = 'calculando'
      and not exists (select from execucao.recalculo_lote where recalculo_id = ${id} and feito_em is null)`.execute(tx);
}

/** Como `marcarPronto`, do último lote aplicado. */
export async function marcarOficial(tx: Banco | Tx, id: string): Promise<void> {
  await sql`update execucao.recalculo set estado = 'oficial' where id = ${id} and estado = 'oficializando'
    and not exists (select from execucao.recalculo_lote where recalculo_id = ${id} and oficializado_em is null)`.execute(
    tx,
  );
}
