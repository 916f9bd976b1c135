/** Pedidos de acesso fictícios, um em cada passo. */
export interface PedidoFicticio {
  nome: string;
  cargo: string;
  /** Chaves do órgão, da lotação e, se houver, do acordo. */
  orgao: string;
  lotacao: string;
  papel: 'defensor-publico' | 'conselheiro';
  acordo?: string;
  /** Há quantos dias foi feito. */
  ha: number;
  /** O que aconteceu depois, um passo por dia. */
  passos: readonly ('encaminhar' | 'complementar' | 'autorizar' | 'cadastrar' | 'recusar')[];
}

const DA_DEFENSORIA = {
  cargo: 'Defensora pública',
  orgao: 'dpe',
  lotacao: 'nucleo-serra',
  papel: 'defensor-publico',
  acordo: 'tct-dpe',
} as const;

/** O prazo de cada passo é de 5 dias: o primeiro está vencido. */
export const PEDIDOS: readonly PedidoFicticio[] = [
  { ...DA_DEFENSORIA, nome: 'Eunice Sapucaia', ha: 9, passos: [] },
  { ...DA_DEFENSORIA, nome: 'Elza Cagaita', ha: 1, passos: [] },
  { ...DA_DEFENSORIA, nome: 'Flora Baru', ha: 4, passos: ['complementar'] },
  { ...DA_DEFENSORIA, nome: 'Helena Bacupari', ha: 3, passos: ['encaminhar'] },
  { ...DA_DEFENSORIA, nome: 'Iara Mutamba', ha: 5, passos: ['encaminhar', 'autorizar'] },
  { ...DA_DEFENSORIA, nome: 'Joana Sapoti', ha: 8, passos: ['encaminhar', 'autorizar', 'cadastrar'] },
  { ...DA_DEFENSORIA, nome: 'Lia Jenipapo', ha: 6, passos: ['recusar'] },
  {
    nome: 'Ciro Guabiroba',
    cargo: 'Conselheiro',
    orgao: 'conselho-da-comunidade',
    lotacao: 'conselho-da-comunidade',
    papel: 'conselheiro',
    ha: 2,
    passos: [],
  },
];
