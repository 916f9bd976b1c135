/**
 * Consultas que cada conexão prepara uma vez: o PostgreSQL guarda o plano, e o Kysely não remonta o texto. Só para as
 * que rodam a cada pedido, com texto e colunas fixos (um `select *` preparado falha quando a tabela ganha coluna).
 */
import { CompiledQuery, type RawBuilder } from 'kysely';
import type pg from 'pg';
import type { Banco, Transacao } from './conexao.ts';

/** Do texto ao nome com que se prepara. */
const NOMES = new Map<string, string>();

/** Os parâmetros de `consulta` são escritos à mão: `sql.raw('$1')`, na ordem em que depois se dão os valores. */
export function preparada<L>(nome: string, consulta: RawBuilder<L>) {
  let texto: string | undefined;
  return async (banco: Banco | Transacao, ...valores: unknown[]): Promise<L[]> => {
    if (texto === undefined) {
      texto = consulta.compile(banco).sql;
      NOMES.set(texto, nome);
    }
    return (await banco.executeQuery<L>(CompiledQuery.raw(texto, valores))).rows;
  };
}

/** Faz a conexão mandar pelo nome as consultas preparadas. */
export function prepararConsultas(cliente: pg.PoolClient): void {
  const enviar = cliente.query.bind(cliente) as (consulta: unknown, ...resto: unknown[]) => unknown;
  const comNome = (consulta: unknown, ...resto: unknown[]): unknown => {
    const name = typeof consulta === 'string' ? NOMES.get(consulta) : undefined;
    return enviar(name === undefined ? consulta : { name, text: consulta }, ...resto);
  };
  cliente.query = comNome as pg.PoolClient['query'];
}
