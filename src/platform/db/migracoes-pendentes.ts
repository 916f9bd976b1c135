/** Para a rota de prontidão: o que este código espera do banco e ele ainda não tem. */
import type { Banco } from './conexao.ts';
import { lerMigracoes } from './migracoes.ts';

/** Os nomes, em ordem; vazio quando o banco está em dia. */
export async function migracoesPendentes(db: Banco): Promise<string[]> {
  const aplicadas = await db.selectFrom('plataforma.migracao').select('nome').execute();
  const nomes = new Set(aplicadas.map((m) => m.nome));
  return lerMigracoes().flatMap((m) => (nomes.has(m.nome) ? [] : [m.nome]));
}
