/** Quem lançou cada fato: a pessoa e a unidade por que agia. Uma consulta para todos. */
import type { Banco } from '../../acesso/index.ts';
import type { Fato } from '../../pessoas/index.ts';

export interface Autor {
  nome: string;
  unidadeId: string;
  unidade: string;
}

export interface Autores {
  /** Ausente: o sistema, ou uma importação sem autor. */
  de(fato: Pick<Fato, 'lotacaoId'>): Autor | undefined;
  /** As unidades que lançaram algo, por nome. */
  unidades: readonly { id: string; nome: string }[];
}

export async function autoresDe(banco: Banco, fatos: readonly Fato[]): Promise<Autores> {
  const ids = [...new Set(fatos.flatMap((f) => f.lotacaoId ?? []))];
  const linhas =
    ids.length === 0
      ? []
      : await banco
          .selectFrom('acesso.lotacao as l')
          .innerJoin('acesso.usuario as u', 'u.id', 'l.usuario_id')
          .innerJoin('acesso.estrutura as e', 'e.id', 'l.estrutura_id')
          .select(['l.id', 'u.nome', 'e.id as unidadeId', 'e.nome as unidade'])
          .where('l.id', 'in', ids)
          .execute();
  const porLotacao = new Map(linhas.map(({ id, ...autor }) => [id, autor]));
  const unidades = new Map(linhas.map((l) => [l.unidadeId, l.unidade]));
  return {
    de: ({ lotacaoId }) => porLotacao.get(lotacaoId ?? ''),
    unidades: [...unidades]
      .map(([id, nome]) => ({ id, nome }))
      .toSorted((a, b) => a.nome.localeCompare(b.nome, 'pt-BR')),
  };
}
