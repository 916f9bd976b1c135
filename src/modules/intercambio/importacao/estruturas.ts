/** As unidades de que se importa, e as que as linhas podem citar. */
import { sql } from 'kysely';
import { alcancaNoSql, type Ator, type Banco, type Tx } from '../../acesso/index.ts';

export interface EstruturaDaImportacao {
  id: string;
  nome: string;
  sigla: string;
}

/** As que a importação pode citar: as ativas dentro da unidade dela. */
export async function estruturasDentroDe(banco: Banco | Tx, caminho: string): Promise<EstruturaDaImportacao[]> {
  return banco
    .selectFrom('acesso.estrutura')
    .select(['id', 'nome', 'sigla'])
    .where('inativada_em', 'is', null)
    .where(sql<boolean>`caminho ^@ ${caminho}`)
    .execute();
}

/** As unidades de que o ator pode importar. */
export async function estruturasParaImportar(banco: Banco, ator: Ator): Promise<EstruturaDaImportacao[]> {
  return banco
    .selectFrom('acesso.estrutura as e')
    .select(['e.id', 'e.nome', 'e.sigla'])
    .where('e.inativada_em', 'is', null)
    .where('e.especie', 'in', ['administracao-prisional', 'estabelecimento', 'senappen', 'tribunal', 'vara', 'policia'])
    .where(alcancaNoSql(ator, 'intercambio.arquivo.importar', sql.ref('e.caminho')))
    .orderBy('e.nivel')
    .orderBy('e.nome')
    .execute();
}
