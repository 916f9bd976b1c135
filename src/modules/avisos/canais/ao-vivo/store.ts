import type { Banco } from '../../../acesso/index.ts';

export async function caminhosDe(banco: Banco, estruturaIds: readonly string[]): Promise<string[]> {
  if (estruturaIds.length === 0) return [];
  const linhas = await banco.selectFrom('acesso.estrutura').select('caminho').where('id', 'in', estruturaIds).execute();
  return linhas.map((l) => l.caminho);
}
