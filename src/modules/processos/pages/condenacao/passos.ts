/** O assistente da condenação: que campos em cada passo. Juntos, são os do tipo de fato, cada um uma vez. */
import type { CARACTERISTICAS } from '../../fatos/caracteristicas.ts';
import { NOMES_DAS_CARACTERISTICAS } from '../../fatos/caracteristicas.ts';
import type { DadosDaCondenacao } from '../../fatos/condenacao.ts';

export type CampoDaCondenacao = keyof DadosDaCondenacao;

export interface Passo {
  id: string;
  /** A pergunta, no alto da página. */
  titulo: string;
  rotulo: string;
  campos: readonly CampoDaCondenacao[];
  /** Só quando a sentença foge do comum: fechados. */
  raros?: readonly CampoDaCondenacao[];
}

/** O que o juiz mais vê: o resto o catálogo já sabe. */
const COMUNS: readonly (keyof typeof CARACTERISTICAS)[] = ['tentado', 'traficoPrivilegiado'];

export const PASSOS = [
  {
    id: 'crime',
    titulo: 'Por que crime, em que processo?',
    rotulo: 'Crime',
    campos: ['processo', 'tipoPenal', 'dataDoFato'],
  },
  {
    id: 'pena',
    titulo: 'A que pena?',
    rotulo: 'Pena',
    campos: ['pena', 'especie', 'regimeInicial'],
    raros: ['penaMaximaAbstrata', 'prazoPrescricional', 'fracaoFixadaProgressao', 'fracaoFixadaLivramento'],
  },
  {
    id: 'sentenca',
    titulo: 'O que mais a sentença disse?',
    rotulo: 'Sentença',
    campos: ['reincidencia', ...COMUNS],
    raros: [
      'condenacaoAnteriorComViolencia',
      'mausAntecedentes',
      ...NOMES_DAS_CARACTERISTICAS.filter((n) => !COMUNS.includes(n)),
    ],
  },
  { id: 'conferir', titulo: 'Confira antes de lançar', rotulo: 'Conferir', campos: [] },
] as const satisfies readonly Passo[];

export type IdDoPasso = (typeof PASSOS)[number]['id'];

export const passoDe = (id: IdDoPasso): Passo => PASSOS.find((p) => p.id === id) ?? PASSOS[0];

export const camposDoPasso = ({ campos, raros = [] }: Passo): readonly CampoDaCondenacao[] => [...campos, ...raros];

/** O vizinho; nas pontas, o próprio. */
export function vizinho(id: IdDoPasso, para: 'avancar' | 'voltar'): IdDoPasso {
  const i = PASSOS.findIndex((p) => p.id === id) + (para === 'avancar' ? 1 : -1);
  return PASSOS[i]?.id ?? id;
}

/** O passo em que se corrige um problema: o do campo ou, do que não é do crime nem da pena, o último. */
export const passoDoCampo = (campo: string | undefined): IdDoPasso =>
  PASSOS.find((p) => (camposDoPasso(p) as readonly string[]).includes(campo ?? ''))?.id ?? 'conferir';
