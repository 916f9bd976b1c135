/** O que uma regra nova mudaria hoje, em números, sem dizer de quem. */
import { sql } from 'kysely';
import type { Banco } from '../../acesso/index.ts';
import { acharEspecie } from '../especies/index.ts';
import { confronto, regrasEmSql } from '../reconciliar/recorte.ts';
import { type Regra, VENCIDO } from './regra.ts';

export interface Previa {
  /** Abertos agora. */
  abertos: number;
  abririam: number;
  /** Dos abertos, quantos receberiam já um passo mais urgente. */
  avancariam: number;
  fechariam: number;
}

export async function preverRegra(banco: Banco, regra: Regra, agora: Date, hoje: string): Promise<Previa> {
  const especie = acharEspecie(regra.especie);
  if (!especie) throw new Error(`não há a espécie ${regra.especie}`);
  const em = { recorte: { hoje, agora }, ligadas: regra.ligada ? [{ especie, regra }] : [], ids: [especie.id] };
  const dia = sql`${hoje}::date`;
  const { rows } = await sql<Previa>`
    ${confronto(em)}
    select (count(*) filter (where c.aviso_id is not null))::int as abertos,
           (count(*) filter (where c.aviso_id is null and c.alvo <= ${dia} + c.janela))::int as abririam,
           (count(*) filter (where p.devido < a.passo))::int as avancariam,
           (count(*) filter (where c.aviso_id is not null and c.alvo is distinct from c.antes))::int as fechariam
      from confronto c
      left join ${regrasEmSql(em)} on r.especie = c.especie
      left join avisos.aviso a on a.pessoa_id = c.pessoa_id and a.id = c.aviso_id and c.alvo = c.antes
      cross join lateral (
        select case when c.alvo < ${dia} then ${VENCIDO}::int
                    else (select min(n) from unnest(r.antecedencias) n where n >= c.alvo - ${dia}) end as devido) p`.execute(
    banco,
  );
  const [previa] = rows;
  if (!previa) throw new Error('a prévia não deu linha');
  return previa;
}
