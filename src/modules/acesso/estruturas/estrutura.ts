/** Órgão → unidade → setor: a árvore em que as pessoas são lotadas. */

export const NIVEIS = ['orgao', 'unidade', 'setor'] as const;
export type Nivel = (typeof NIVEIS)[number];

export const NOME_DO_NIVEL = { orgao: 'órgão', unidade: 'unidade', setor: 'setor' } as const satisfies Record<
  Nivel,
  string
>;

export const ESPECIES = {
  defensoria: 'Defensoria Pública',
  tribunal: 'Tribunal',
  vara: 'Vara',
  'ministerio-publico': 'Ministério Público',
  'administracao-prisional': 'Administração prisional',
  estabelecimento: 'Estabelecimento prisional',
  policia: 'Polícia',
  'conselho-penitenciario': 'Conselho penitenciário',
  'conselho-da-comunidade': 'Conselho da comunidade',
  oab: 'Ordem dos Advogados do Brasil',
  senappen: 'Senappen',
  setor: 'Setor',
} as const;
export type EspecieDeEstrutura = keyof typeof ESPECIES;

export interface Estrutura {
  id: string;
  /** Ausente no órgão. */
  paiId?: string | undefined;
  nivel: Nivel;
  especie: EspecieDeEstrutura;
  nome: string;
  sigla: string;
  uf?: string | undefined;
  municipio?: string | undefined;
  comarca?: string | undefined;
  regiao?: string | undefined;
  circunscricao?: string | undefined;
  /** Fuso da IANA em que se contam os dias das lotações. */
  fuso: string;
  /** Ids da raiz até aqui: `/raiz/…/id/`. */
  caminho: string;
  inativadaEm?: Date | undefined;
  motivoDaInativacao?: string | undefined;
}

/** Dentro de que espécies cada uma pode ficar; `raiz`: pode ser órgão. */
const ONDE_CABE: Record<EspecieDeEstrutura, readonly (EspecieDeEstrutura | 'raiz')[]> = {
  defensoria: ['raiz', 'defensoria'],
  tribunal: ['raiz', 'tribunal'],
  vara: ['tribunal'],
  'ministerio-publico': ['raiz', 'ministerio-publico'],
  'administracao-prisional': ['raiz', 'administracao-prisional'],
  estabelecimento: ['administracao-prisional', 'senappen'],
  policia: ['raiz', 'policia'],
  'conselho-penitenciario': ['raiz'],
  'conselho-da-comunidade': ['raiz'],
  oab: ['raiz', 'oab'],
  senappen: ['raiz'],
  setor: Object.keys(ESPECIES) as EspecieDeEstrutura[],
};

/** As espécies que cabem dentro de `pai`; sem pai, as que podem ser órgão. */
export const especiesDentroDe = (pai?: Pick<Estrutura, 'especie'>): EspecieDeEstrutura[] =>
  (Object.keys(ONDE_CABE) as EspecieDeEstrutura[]).filter((e) => ONDE_CABE[e].includes(pai?.especie ?? 'raiz'));

/** O nível decorre do lugar e da espécie; ninguém o escolhe. */
export function nivelDe(especie: EspecieDeEstrutura, temPai: boolean): Nivel {
  if (!temPai) return 'orgao';
  return especie === 'setor' ? 'setor' : 'unidade';
}

/** Níveis da raiz à folha, no máximo (escolha do sistema). */
export const MAIOR_PROFUNDIDADE = 8;

/** O órgão está na profundidade 1. */
export const profundidade = ({ caminho }: Pick<Estrutura, 'caminho'>): number => idsDoCaminho(caminho).length;

/** `/a/b/c/` → `['a', 'b', 'c']`. */
export const idsDoCaminho = (caminho: string): string[] => caminho.split('/').filter((id) => id !== '');

/** `Belo Horizonte/MG`, `MG` ou vazio. */
export const lugarPorExtenso = ({ municipio, uf }: Pick<Estrutura, 'municipio' | 'uf'>): string =>
  [municipio, uf].filter(Boolean).join('/');
