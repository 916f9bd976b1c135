/** Leva os selos para fora do banco: guardados com outra pessoa, acham até o que foi refeito com selos e tudo. */
import { sql } from 'kysely';
import type { Banco } from '../../platform/db/conexao.ts';
import { escreverArquivoDeSelos } from './ler-selos.ts';
import type { Selo } from './selo.ts';
import { SELOS } from './selos-no-banco.ts';

/** O texto do arquivo, em JSON, com todos os selos; confere-se com a chave pública, sem o banco de origem. */
export async function exportarSelos(banco: Banco): Promise<{ texto: string; quantos: number }> {
  const { rows } = await sql<{ selo: Selo }>`${sql.raw(SELOS)}`.execute(banco);
  return { texto: escreverArquivoDeSelos(rows.map((r) => r.selo)), quantos: rows.length };
}
