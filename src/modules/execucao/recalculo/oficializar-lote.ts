/** Põe em vigor as datas de um lote: só de quem não teve a conta refeita depois de o lote a ler. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../acesso/index.ts';
import { dizerQueMudaram } from '../conta/projetar.ts';
import type { Andamento } from './lote.ts';

/** Numa transação: as datas, o dia que importa e o aviso aos outros módulos. */
export const oficializarLote = (banco: Banco, recalculoId: string, agora: Date): Promise<Andamento> =>
  banco.transaction().execute(async (tx) => {
    const lote = await pegar(tx, recalculoId);
    if (lote === undefined) return (await faltam(tx, recalculoId)) ? 'esperar' : 'acabou';
    const pessoas = await trancarComDiferenca(tx, recalculoId, lote);
    if (pessoas.length > 0) await dizerQueMudaram(tx, await aplicar(tx, recalculoId, pessoas));
    await tx
      .updateTable('execucao.recalculo_lote')
      .set({ oficializado_em: agora })
      .where('recalculo_id', '=', recalculoId)
      .where('numero', '=', lote.numero)
      .execute();
    return 'feito';
  });

const emAberto = (tx: Tx, recalculoId: string) =>
  tx
    .selectFrom('execucao.recalculo_lote')
    .select(['numero', 'de', 'ate'])
    .where('recalculo_id', '=', recalculoId)
    .where('oficializado_em', 'is', null)
    .limit(1);

const pegar = (tx: Tx, recalculoId: string) =>
  emAberto(tx, recalculoId).orderBy('numero').forUpdate().skipLocked().executeTakeFirst();

const faltam = async (tx: Tx, recalculoId: string): Promise<boolean> =>
  (await emAberto(tx, recalculoId).executeTakeFirst()) !== undefined;

/** Com a pessoa trancada, ninguém lhe refaz a conta no meio. */
async function trancarComDiferenca(tx: Tx, id: string, { de, ate }: { de: string; ate: string }): Promise<string[]> {
  const { rows } = await sql<{ pessoa_id: string }>`
    select pessoa_id from acesso.titular t
    where pessoa_id between ${de} and ${ate} and exists (
      select from execucao.diferenca d where d.pessoa_id = t.pessoa_id and d.recalculo_id = ${id})
    order by pessoa_id for update`.execute(tx);
  return rows.map((r) => r.pessoa_id);
}

/** Devolve as pessoas em que algo mudou. */
async function aplicar(tx: Tx, id: string, pessoaIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ pessoa_id: string }>`
    with valem as materialized (
      select d.pessoa_id, d.marco, d.nova from execucao.diferenca d
      join execucao.conta c on c.pessoa_id = d.pessoa_id and c.calculada_em = d.conta_em
      where d.recalculo_id = ${id} and d.pessoa_id = any(${pessoaIds}::uuid[])
    ), saem as (
      delete from execucao.data e using valem v
      where v.nova is null and e.pessoa_id = v.pessoa_id and e.marco = v.marco
    ), entram as (
      insert into execucao.data
      select n.* from valem v, jsonb_populate_record(null::execucao.data, v.nova) n where v.nova is not null
      on conflict (pessoa_id, marco) do update set (tipo, situacao, data, mais_cedo, fixada, faltam, sigilo) =
        (excluded.tipo, excluded.situacao, excluded.data, excluded.mais_cedo, excluded.fixada, excluded.faltam,
         excluded.sigilo)
    ), proximas as (
      update execucao.conta c set muda_em = least(c.muda_em, p.dia) from (
        select v.pessoa_id, min(x.dia) as dia
        from valem v, unnest(array[(v.nova ->> 'data')::date, (v.nova ->> 'mais_cedo')::date]) as x (dia)
        where x.dia > (select em_data from execucao.recalculo where id = ${id}) group by v.pessoa_id
      ) p where c.pessoa_id = p.pessoa_id
    )
    select distinct pessoa_id from valem`.execute(tx);
  return rows.map((r) => r.pessoa_id);
}
