/** As estruturas que um campo deixa escolher: as ativas, por órgão. A árvore não tem dado pessoal. */
import { type SqlBool, sql } from 'kysely';
import type { GrupoDeOpcoes } from '../../../../ui/componentes/index.ts';
import type { Banco, EspecieDeEstrutura } from '../../../acesso/index.ts';

/** Numa lista de escolha, no máximo. */
const CABEM_NA_LISTA = 2000;

export async function estruturasDas(banco: Banco, especies: readonly EspecieDeEstrutura[]): Promise<GrupoDeOpcoes[]> {
  const linhas = await banco
    .selectFrom('acesso.estrutura as e')
    .innerJoin('acesso.estrutura as o', (j) => j.on(sql<SqlBool>`o.id = split_part(e.caminho, '/', 2)::uuid`))
    .select(['e.id as valor', 'e.nome as rotulo', 'o.nome as orgao'])
    .where('e.especie', 'in', [...especies])
    .where('e.inativada_em', 'is', null)
    .orderBy('o.nome')
    .orderBy('e.nome')
    .limit(CABEM_NA_LISTA)
    .execute();
  const grupos = Map.groupBy(linhas, (l) => l.orgao);
  return [...grupos].map(([grupo, opcoes]) => ({ grupo, opcoes }));
}
