/** Que passo cabe hoje a cada aviso: o mais urgente já alcançado, um só, e nunca um menos urgente que o já mandado. */
import { sql } from 'kysely';
import type { Tx } from '../../acesso/index.ts';
import { doRecorte } from '../especies/da-execucao.ts';
import { SUBIU, VENCIDO } from '../regras/regra.ts';
import { type EmExame, regrasEmSql } from './recorte.ts';

export interface ChaveDoAviso {
  pessoaId: string;
  avisoId: string;
}

/** Quantos avisos de cada vez: a memória não cresce com o número de pessoas. */
export const DE_CADA_VEZ = 20_000;

/**
 * Leva até DE_CADA_VEZ avisos ao passo que cabe em `hoje` e diz quais; vazio: não há mais. Compara o passo de antes: quem
 * chega depois, em outro processo, não acha nada a fazer.
 */
export async function avancar(tx: Tx, em: EmExame): Promise<ChaveDoAviso[]> {
  const { recorte } = em;
  const hoje = sql`${recorte.hoje}::date`;
  const { rows } = await sql<ChaveDoAviso>`
    update avisos.aviso a set passo = c.novo, proximo_em = c.proximo
      from (
        select x.pessoa_id, x.id, x.passo, least(x.passo, d.devido) as novo,
               case when x.alvo < ${hoje} then x.alvo + r.escala else coalesce(p.dia, x.alvo + 1) end as proximo
          from avisos.aviso x
          join ${regrasEmSql(em)} on r.especie = x.especie
          cross join lateral (
            select case when x.alvo < ${hoje} then ${VENCIDO}::int
                        else (select min(n) from unnest(r.antecedencias) n where n >= x.alvo - ${hoje}) end as devido) d
          cross join lateral (
            select x.alvo - max(n) as dia from unnest(r.antecedencias) n where n < x.alvo - ${hoje}) p
         where x.encerrado_em is null and x.proximo_em <= ${hoje} and coalesce(x.passo, 0) >= 0
           and ${doRecorte(recorte, 'x.pessoa_id')}
         order by x.pessoa_id, x.id
         limit ${DE_CADA_VEZ}
           for update of x) c
     where a.pessoa_id = c.pessoa_id and a.id = c.id
 returning a.pessoa_id as "pessoaId", a.id as "avisoId"`.execute(tx);
  return rows;
}

/** Os vencidos em que, passado o prazo da regra, ninguém abriu nem decidiu incidente nenhum. */
export async function subir(tx: Tx, em: EmExame): Promise<ChaveDoAviso[]> {
  const { recorte } = em;
  const { rows } = await sql<ChaveDoAviso>`
    update avisos.aviso a set passo = ${SUBIU}, proximo_em = null
      from (
        select x.pessoa_id, x.id
          from avisos.aviso x join ${regrasEmSql(em)} on r.especie = x.especie
         where x.encerrado_em is null and x.passo = ${VENCIDO} and x.proximo_em <= ${recorte.hoje}::date
           and x.alvo + r.escala <= ${recorte.hoje}::date and ${doRecorte(recorte, 'x.pessoa_id')}
           and not exists (select from incidentes.incidente i where i.pessoa_id = x.pessoa_id and i.marco = x.referencia
                 and (i.encerrado_em is null or i.encerrado_em >= x.aberto_em))
         order by x.pessoa_id, x.id
         limit ${DE_CADA_VEZ}
           for update of x) c
     where a.pessoa_id = c.pessoa_id and a.id = c.id
 returning a.pessoa_id as "pessoaId", a.id as "avisoId"`.execute(tx);
  return rows;
}
