/** O que não entrou, e por quê. */
import { sql } from 'kysely';
import type { Banco } from '../../acesso/index.ts';

export interface ErroDeLinha {
  linha: number;
  ordem: number;
  campo?: string | undefined;
  valor?: string | undefined;
  mensagem: string;
}

const ERROS_POR_VEZ = 5_000;

/** Todos, em ordem, aos poucos. */
export async function* errosDe(banco: Banco, id: string): AsyncGenerator<ErroDeLinha> {
  let depois = { linha: 0, ordem: -1 };
  for (;;) {
    const linhas = await banco
      .selectFrom('intercambio.erro_de_linha')
      .select(['linha', 'ordem', 'campo', 'valor', 'mensagem'])
      .where('importacao_id', '=', id)
      .where(sql<boolean>`(linha, ordem) > (${depois.linha}, ${depois.ordem})`)
      .orderBy('linha')
      .orderBy('ordem')
      .limit(ERROS_POR_VEZ)
      .execute();
    for (const l of linhas) yield { ...l, campo: l.campo ?? undefined, valor: l.valor ?? undefined };
    const ultima = linhas.at(-1);
    if (!ultima || linhas.length < ERROS_POR_VEZ) return;
    depois = ultima;
  }
}

/** Os primeiros, e quantas vezes cada mensagem se repete. */
export async function resumoDosErros(
  banco: Banco,
  id: string,
): Promise<{ mensagem: string; campo?: string | undefined; vezes: number; primeira: number }[]> {
  const linhas = await banco
    .selectFrom('intercambio.erro_de_linha')
    .select(['mensagem', 'campo', sql<number>`count(*)::int`.as('vezes'), sql<number>`min(linha)`.as('primeira')])
    .where('importacao_id', '=', id)
    .groupBy(['mensagem', 'campo'])
    .orderBy('vezes', 'desc')
    .limit(20)
    .execute();
  return linhas.map((l) => ({ ...l, campo: l.campo ?? undefined }));
}
