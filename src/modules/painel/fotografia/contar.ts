/** Quantas pessoas presas passaram de cada data, por vara e unidade. Uma consulta; ninguém sai dela. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { Banco, Tx } from '../../acesso/index.ts';
import { ESTA_PRESA } from '../../custodia/index.ts';
import { DE_LIBERDADE, LIBERDADE } from '../especies.ts';

export interface NumeroDoDia {
  especie: string;
  varaId: string | null;
  estruturaId: string | null;
  /** Pessoas. */
  pessoas: number;
  /** Soma dos dias passados; no grupo, o da data mais antiga de cada uma. */
  dias: number;
}

/** `quem`: condição sobre o titular `t`, o estabelecimento `e`, a jurisdição `j` e a data `d`; na falta, todas. */
export async function contarAlemDaData(
  banco: Banco | Tx,
  hoje: string,
  quem: RawBuilder<SqlBool> = sql<SqlBool>`true`,
): Promise<NumeroDoDia[]> {
  const { rows } = await sql<NumeroDoDia>`
    with passada as (
      select d.pessoa_id, d.tipo, t.vara_id, s.estrutura_id, max(${hoje}::date - d.mais_cedo) as dias
        from execucao.data d
        join custodia.situacao s on s.pessoa_id = d.pessoa_id and ${ESTA_PRESA}
        join acesso.titular t on t.pessoa_id = d.pessoa_id
        left join acesso.estrutura e on e.id = t.estrutura_id
        left join acesso.estrutura j on j.id = coalesce(t.vara_id, t.estrutura_id)
       where d.mais_cedo < ${hoje}::date and ${quem}
       group by d.pessoa_id, d.tipo, t.vara_id, s.estrutura_id),
    da_pessoa as (
      select pessoa_id, vara_id, estrutura_id, max(dias) as dias from passada
       where tipo = any(${[...DE_LIBERDADE]}::text[]) group by 1, 2, 3)
    select tipo as especie, vara_id as "varaId", estrutura_id as "estruturaId",
           count(*)::int as pessoas, sum(dias)::int as dias from passada group by 1, 2, 3
    union all
    select ${LIBERDADE}, vara_id, estrutura_id, count(*)::int, sum(dias)::int from da_pessoa group by 1, 2, 3`.execute(
    banco,
  );
  return rows;
}
