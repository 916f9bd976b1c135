/** As unidades que podem receber alguém: as ativas, por nome. A árvore não tem dado pessoal. */
import type { Banco } from '../../acesso/index.ts';

export const unidadesDeDestino = (banco: Banco): Promise<{ id: string; nome: string }[]> =>
  banco
    .selectFrom('acesso.estrutura')
    .select(['id', 'nome'])
    .where('especie', '=', 'estabelecimento')
    .where('inativada_em', 'is', null)
    .orderBy('nome')
    .execute();
