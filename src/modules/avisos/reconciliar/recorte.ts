/** O que uma reconciliação olha: de quem, em que dia, por que espécies e com que regras. */
import { type RawBuilder, sql } from 'kysely';
import { datasComSituacao, doRecorte } from '../especies/da-execucao.ts';
import type { EspecieDeAviso, Recorte } from '../especies/especie.ts';
import type { Regra } from '../regras/regra.ts';

export interface EmExame {
  recorte: Recorte;
  /** As espécies ligadas, com a regra de cada uma. */
  ligadas: readonly { especie: EspecieDeAviso; regra: Regra }[];
  /** Todas as que se olham, ainda que desligadas: destas se fecham os avisos. */
  ids: readonly string[];
}

/**
 * O começo das consultas que comparam datas e avisos abertos. `confronto` tem uma linha por pessoa, espécie e referência: a
 * data de que se tem de avisar (`alvo`, `sigilo`, e `janela`, com quantos dias no máximo) e o aviso aberto (`aviso_id`,
 * `antes`, `sigilo_antes`), um deles ausente se não há. Agrupa em vez de juntar: o otimizador não tem como saber quantas
 * datas são, e uma junção escolhida para poucas não acaba com muitas.
 */
export function confronto(em: EmExame): RawBuilder<unknown> {
  const dentro = em.recorte.pessoaIds ? { ...em.recorte, prontas: PRONTAS } : em.recorte;
  return sql`
    with ${em.recorte.pessoaIds ? preparo(em.recorte.pessoaIds, dentro) : sql``}
    lados (pessoa_id, especie, referencia, alvo, sigilo, janela, aviso_id, antes, sigilo_antes) as (
      ${sql.join([abertos(em.ids, dentro), ...em.ligadas.map((l) => alvosDe(l, dentro))], sql` union all `)}),
    confronto as (
      select pessoa_id, especie, referencia, max(alvo) as alvo, max(sigilo) as sigilo, max(janela) as janela,
             max(aviso_id::text)::uuid as aviso_id, max(antes) as antes, max(sigilo_antes) as sigilo_antes
        from lados group by pessoa_id, especie, referencia)`;
}

const PRONTAS = { pessoas: sql`select pessoa_id from recorte`, datas: sql`datas` };

const preparo = (pessoaIds: readonly string[], dentro: Recorte): RawBuilder<unknown> => sql`
  recorte as materialized (select unnest(${[...pessoaIds]}::uuid[]) as pessoa_id),
  datas as materialized (${datasComSituacao(dentro)}),`;

const abertos = (ids: readonly string[], recorte: Recorte): RawBuilder<unknown> => sql`
  select a.pessoa_id, a.especie, a.referencia, null::date, null::text, null::int, a.id, a.alvo, a.sigilo
    from avisos.aviso a
   where a.encerrado_em is null and a.especie = any(${[...ids]}::text[]) and ${doRecorte(recorte, 'a.pessoa_id')}`;

/** Sem quem foi unificado em outro: a página é a do outro. */
const alvosDe = ({ especie, regra }: EmExame['ligadas'][number], recorte: Recorte): RawBuilder<unknown> => sql`
  select q.pessoa_id, ${especie.id}::text, q.referencia, q.alvo, q.sigilo, ${janela(regra)}::int, null::uuid, null::date,
         null::text
    from (${especie.alvos(recorte)}) q
   where not exists (select from pessoas.pessoa p where p.pessoa_id = q.pessoa_id and p.unificada_em is not null)`;

/** Com quantos dias se avisa, no máximo. */
const janela = ({ antecedencias }: Regra): number => Math.max(0, ...antecedencias);

/** As regras como linhas, para juntar aos avisos. */
export const regrasEmSql = ({ ligadas }: EmExame): RawBuilder<unknown> => {
  const linhas = ligadas.map(({ especie, regra }) => ({
    especie: especie.id,
    antecedencias: regra.antecedencias,
    escala: regra.escalaApos ?? null,
    papeis: especie.destinatarios,
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(linhas)}::jsonb)
    as r(especie text, antecedencias integer[], escala integer, papeis text[])`;
};
