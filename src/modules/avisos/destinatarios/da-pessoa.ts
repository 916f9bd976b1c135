/** Os órgãos que respondem por cada pessoa de um lote de avisos, como pedaços de consulta. */
import { type RawBuilder, sql } from 'kysely';
import type { ChaveDoAviso } from '../reconciliar/avancar.ts';
import { type EmExame, regrasEmSql } from '../reconciliar/recorte.ts';
import { VENCIDO } from '../regras/regra.ts';

/**
 * `m`: os avisos, com os papéis que os recebem. `ultimo` é o passo em que o aviso está; `passo`, o que cabe a quem responde
 * pela pessoa (depois de subir à coordenação, continua o vencido).
 */
export const lote = (em: EmExame, avisos: readonly ChaveDoAviso[]): RawBuilder<unknown> => sql`
  m as materialized (
    select a.pessoa_id, a.id as aviso_id, a.especie, a.passo as ultimo, greatest(a.passo, ${VENCIDO}) as passo, r.papeis
      from unnest(${avisos.map((a) => a.pessoaId)}::uuid[], ${avisos.map((a) => a.avisoId)}::uuid[]) k (pessoa_id, id)
      join avisos.aviso a on a.pessoa_id = k.pessoa_id and a.id = k.id
      join ${regrasEmSql(em)} on r.especie = a.especie)`;

/** `papel` e `estrutura_id` de cada órgão da pessoa de `m`. Procura pessoa a pessoa, pela chave: vale para uma e para mil. */
export const ORGAOS_DA_PESSOA = sql`
  select 'juizo' as papel, t.vara_id as estrutura_id from acesso.titular t
   where t.pessoa_id = m.pessoa_id and t.vara_id is not null
  union all
  select 'direcao', s.estrutura_id from custodia.situacao s
   where s.pessoa_id = m.pessoa_id and s.estrutura_id is not null
  union all
  select case o.especie when 'ministerio-publico' then 'acusacao' when 'policia' then 'policia' else 'defesa' end, o.id
    from acesso.titular_atuacao a join acesso.estrutura o on o.id = a.estrutura_id
   where a.pessoa_id = m.pessoa_id and o.especie in ('ministerio-publico', 'policia', 'defensoria', 'oab')`;
