/** Todo o SQL dos recibos: só se leem e se acrescentam. */
import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { Banco, Sigilo, Tx } from '../../acesso/index.ts';
import type { CasoEscrito } from '../../calculadora/index.ts';
import type { Resultado } from '../../../direito/resultado.ts';
import type { PorQue } from '../caso/por-que.ts';
import type { Causa, Recibo } from './recibo.ts';

export async function inserirRecibo(tx: Tx, recibo: Omit<Recibo, 'id'>): Promise<Recibo> {
  const id = randomUUIDv7();
  await tx
    .insertInto('execucao.recibo')
    .values({
      pessoa_id: recibo.pessoaId,
      id,
      em_data: recibo.emData,
      calculado_em: recibo.calculadoEm,
      causa: recibo.causa,
      pedido_por: recibo.pedidoPor ?? null,
      caso: JSON.stringify(recibo.caso),
      regras: recibo.regras,
      resultado: JSON.stringify(recibo.resultado),
      por_que: JSON.stringify(recibo.porQue),
      sigilo: recibo.sigilo,
      sha256: recibo.sha256,
      recalculo_id: recibo.recalculoId ?? null,
    })
    .execute();
  return { ...recibo, id };
}

export type ReciboAGuardar = Omit<Recibo, 'id'>;

/** De cada pessoa, só o que tem fato ou regra que o último recibo dela não tem; o dia da conta não é novidade. */
export async function inserirSeMudaram(tx: Tx, recibos: readonly ReciboAGuardar[]): Promise<void> {
  if (recibos.length === 0) return;
  const linhas = recibos.map(({ sha256, ...r }) => ({
    pessoa_id: r.pessoaId,
    id: randomUUIDv7(),
    em_data: r.emData,
    calculado_em: r.calculadoEm,
    causa: r.causa,
    caso: r.caso,
    regras: r.regras,
    resultado: r.resultado,
    por_que: r.porQue,
    sigilo: r.sigilo,
    sha256: `\\x${sha256.toString('hex')}`,
  }));
  await sql`insert into execucao.recibo
    select n.* from jsonb_populate_recordset(null::execucao.recibo, ${JSON.stringify(linhas)}::jsonb) as n
    left join lateral (
      select caso, regras from execucao.recibo where pessoa_id = n.pessoa_id and ${oficial}
      order by calculado_em desc, id desc limit 1
    ) u on true
    where u.caso is null or u.regras <> n.regras or u.caso - 'emData' <> n.caso - 'emData'`.execute(tx);
}

const todos = (banco: Banco | Tx, pessoaId: string) =>
  banco.selectFrom('execucao.recibo').selectAll().where('pessoa_id', '=', pessoaId);

const completos = (banco: Banco | Tx, pessoaId: string) => todos(banco, pessoaId).where(oficial);

/** O de um recálculo só vale depois de oficial. */
const oficial = sql<boolean>`(recalculo_id is null or exists (
  select from execucao.recalculo c where c.id = recalculo_id and c.estado = 'oficial'))`;

type ReciboRow = Awaited<ReturnType<ReturnType<typeof completos>['executeTakeFirstOrThrow']>>;

const daLinha = (l: ReciboRow): Recibo => ({
  pessoaId: l.pessoa_id,
  id: l.id,
  emData: l.em_data,
  calculadoEm: l.calculado_em,
  causa: l.causa as Causa,
  pedidoPor: l.pedido_por ?? undefined,
  caso: l.caso as CasoEscrito,
  regras: l.regras,
  resultado: l.resultado as unknown as Resultado,
  porQue: l.por_que as unknown as PorQue,
  sigilo: l.sigilo as Sigilo,
  sha256: l.sha256,
  recalculoId: l.recalculo_id ?? undefined,
});

export async function ultimoRecibo(banco: Banco | Tx, pessoaId: string): Promise<Recibo | undefined> {
  const linha = await completos(banco, pessoaId)
    .orderBy('calculado_em', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return linha && daLinha(linha);
}

/** O da pessoa num recálculo, ainda que não seja oficial: para comparar com o que vale. */
export async function reciboDoRecalculo(
  banco: Banco,
  pessoaId: string,
  recalculoId: string,
): Promise<Recibo | undefined> {
  const linha = await todos(banco, pessoaId).where('recalculo_id', '=', recalculoId).executeTakeFirst();
  return linha && daLinha(linha);
}

export async function acharRecibo(banco: Banco, pessoaId: string, id: string): Promise<Recibo | undefined> {
  const linha = await completos(banco, pessoaId).where('id', '=', id).executeTakeFirst();
  return linha && daLinha(linha);
}

export type ResumoDoRecibo = Pick<Recibo, 'id' | 'emData' | 'calculadoEm' | 'causa' | 'regras' | 'sigilo' | 'sha256'>;

/** Os mais recentes, do mais novo ao mais velho. */
export async function listarRecibos(banco: Banco, pessoaId: string, limite: number): Promise<ResumoDoRecibo[]> {
  const linhas = await banco
    .selectFrom('execucao.recibo')
    .select(['id', 'em_data', 'calculado_em', 'causa', 'regras', 'sigilo', 'sha256'])
    .where('pessoa_id', '=', pessoaId)
    .where(oficial)
    .orderBy('calculado_em', 'desc')
    .orderBy('id', 'desc')
    .limit(limite)
    .execute();
  return linhas.map((l) => ({
    id: l.id,
    emData: l.em_data,
    calculadoEm: l.calculado_em,
    causa: l.causa as Causa,
    regras: l.regras,
    sigilo: l.sigilo as Sigilo,
    sha256: l.sha256,
  }));
}
