/** Traz do banco as linhas de busca de uma etapa do plano. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Banco, Transacao } from '../../../platform/db/index.ts';
import type { Etapa, Exigencia } from './plano.ts';

export interface Candidato {
  pessoa_id: string;
  especie: string;
  nome: string;
  mae: string | null;
  ano_de_nascimento: number | null;
}

interface Pedido {
  etapa: Etapa;
  preferencias: readonly Exigencia[];
  /** O nome procurado: a linha de tamanho mais perto vem antes, por ter menos palavras a mais ou a menos. */
  nome: string;
  /** Iniciais procuradas ("J."): as palavras começadas por elas contam. */
  iniciais: readonly string[];
  filtro: RawBuilder<SqlBool>;
}

/** Linhas que uma etapa olha, no máximo, e as que devolve para comparar por extenso. */
const OLHADAS = 4000;
const DEVOLVIDAS = 150;

/** O filtro vale antes de qualquer corte: quem não o atende não ocupa lugar de ninguém. */
export async function trazerCandidatos(
  banco: Banco | Transacao,
  { etapa, preferencias, nome, iniciais, filtro }: Pedido,
): Promise<Candidato[]> {
  const cruzamentos = etapa.cruzamentos.map((c) => sql`(${sql.join(c.map(atende), sql` and `)})`);
  const acertos = [
    ...preferencias.map((e) => sql`(${atende(e)})::integer`),
    ...iniciais.map((inicial) => sql`(nome ~* ${`\\m${inicial}`})::integer`),
  ];
  const ordem = [
    ...(acertos.length > 0 ? [sql`${sql.join(acertos, sql` + `)} desc`] : []),
    sql`abs(length(nome) - ${nome.length})`,
    sql`pessoa_id`,
  ];
  // Sem "materialized", o planejador vê o "limit" e troca o índice pela leitura da tabela inteira.
  const { rows } = await sql<Candidato>`
    with atendem as materialized (
      select n.* from pessoas.nome_de_busca n where (${sql.join(cruzamentos, sql` or `)}) and ${filtro}
    )
    select pessoa_id, especie, nome, mae, ano_de_nascimento from (select * from atendem limit ${OLHADAS}) n
    order by ${sql.join(ordem)}
    limit ${DEVOLVIDAS}`.execute(banco);
  return rows;
}

const atende = ({ chaves }: Exigencia): RawBuilder<SqlBool> => sql<SqlBool>`n.chaves && ${chaves}::integer[]`;
