/** O que vai à coordenação: o que não tem a quem mandar, quem leia, ou quem tenha agido. */
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../acesso/index.ts';
import type { Envio } from '../canais/distribuir.ts';
import type { ChaveDoAviso } from '../reconciliar/avancar.ts';
import type { EmExame } from '../reconciliar/recorte.ts';
import { SUBIU } from '../regras/regra.ts';
import { type Coordenacao, coordenacoes } from './coordenacao.ts';
import { lote, ORGAOS_DA_PESSOA } from './da-pessoa.ts';
import { COLUNAS_DO_ENVIO, GRAVAR_ENVIO } from './gravar.ts';
import { ESPECIES_DA_FALTA, PORQUES } from './porques.ts';

/**
 * `vazios`: os órgãos em que ninguém recebe avisos. A coordenação é a que está acima do órgão; senão, a do mesmo órgão;
 * senão, a do estado. Quem tem mais de um motivo recebe o que mais pesa, na ordem de PORQUES.
 */
export async function mandarACoordenacao(
  tx: Tx,
  em: EmExame,
  avisos: readonly ChaveDoAviso[],
  vazios: readonly string[],
): Promise<Envio[]> {
  const quemCoordena = await coordenacoes(tx, em.recorte.agora);
  const { rows } = await sql<Envio>`
    with ${lote(em, avisos)}, coordenam as materialized (${linhas(quemCoordena)}), ${faltas(vazios)}
    ${GRAVAR_ENVIO}
    select distinct on (f.pessoa_id, f.aviso_id, f.passo, c.estrutura_id)
           f.pessoa_id, f.aviso_id, f.passo, 'coordenacao', c.estrutura_id, f.porque, ${em.recorte.agora}
      from faltas f cross join unnest(f.lados) l (lado)
      cross join lateral (
        select k.estrutura_id from acesso.estrutura e join coordenam k on k.lado = l.lado and (k.raiz = ${RAIZ} or k.uf = e.uf)
         where e.id = coalesce(case l.lado when 'defesa' then f.defesa_id end, f.lugar_id)
         order by k.reserva, e.caminho ^@ k.caminho desc, k.raiz = ${RAIZ} desc, length(k.caminho) desc, k.estrutura_id
         limit 1) c
     order by f.pessoa_id, f.aviso_id, f.passo, c.estrutura_id, array_position(${Object.keys(PORQUES)}::text[], f.porque)
        on conflict do nothing
 returning ${COLUNAS_DO_ENVIO}`.execute(tx);
  return rows;
}

/** O id do órgão, no alto do caminho. */
const RAIZ = sql`split_part(e.caminho, '/', 2)`;
const OS_DOIS = sql`array['justica', 'defesa']`;

/** Por que vai, de que lados se procura quem coordena, e a partir de que lugar. */
const faltas = (vazios: readonly string[]): RawBuilder<unknown> => sql`
  responde as materialized (
    select m.*, o.*, w.lugar_id
      from m
      cross join lateral (
        select coalesce(array_agg(x.papel), '{}') as tem,
               min(x.estrutura_id::text) filter (where x.papel = 'defesa')::uuid as defesa_id
          from (${ORGAOS_DA_PESSOA}) x) o
      cross join lateral (
        select coalesce(t.vara_id, s.estrutura_id, t.estrutura_id) as lugar_id
          from acesso.titular t left join custodia.situacao s on s.pessoa_id = t.pessoa_id
         where t.pessoa_id = m.pessoa_id) w),
  faltas as (
    select pessoa_id, aviso_id, passo, 'sem-' || p as porque, defesa_id, lugar_id,
           case p when 'defesa' then ${OS_DOIS} else array['justica'] end as lados
      from responde cross join unnest(papeis) p
     where p in ('juizo', 'acusacao', 'defesa') and p <> all(tem)
    union all
    select pessoa_id, aviso_id, passo, especie, defesa_id, lugar_id,
           case especie when 'sem-defesa' then ${OS_DOIS} else array['justica'] end
      from responde where especie = any(${ESPECIES_DA_FALTA})
    union all
    select pessoa_id, aviso_id, ultimo, 'ninguem-agiu', defesa_id, lugar_id, ${OS_DOIS}
      from responde where ultimo = ${SUBIU}
    union all
    select m.pessoa_id, m.aviso_id, m.passo, 'ninguem-recebe', x.estrutura_id, x.estrutura_id,
           array[case x.papel when 'defesa' then 'defesa' else 'justica' end]
      from m cross join lateral (${ORGAOS_DA_PESSOA}) x
     where x.papel = any(m.papeis) and x.estrutura_id = any(${[...vazios]}::uuid[]))`;

const linhas = (cs: readonly Coordenacao[]): RawBuilder<unknown> => {
  const json = cs.map(({ estruturaId, ...c }) => ({ estrutura_id: estruturaId, ...c }));
  return sql`select *, split_part(caminho, '/', 2) as raiz from jsonb_to_recordset(${JSON.stringify(json)}::jsonb)
    as c(estrutura_id uuid, caminho text, uf text, lado text, reserva boolean)`;
};
