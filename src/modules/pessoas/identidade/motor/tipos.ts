/** O que cada coluna de um arquivo é, e em que graus dois valores dela podem concordar. */

/** O que se diz de uma coluna na configuração. */
export const TIPOS = [
  'nome',
  'prenome',
  'sobrenome',
  'mae',
  'pai',
  'data',
  'documento',
  'numero',
  'postal',
  'texto',
  'categoria',
  'sexo',
] as const;
export type TipoDeCampo = (typeof TIPOS)[number];

export interface Campo {
  /** Como aparece nas explicações ("mãe"). */
  nome: string;
  tipo: TipoDeCampo;
}

/** Como se compara. De um nome completo saem três comparações: prenome, sobrenomes e sufixo. */
export type TipoDeComparacao = 'prenome' | 'sobrenomes' | 'sufixo' | 'data' | 'codigo' | 'texto' | 'categoria';

/** Falta o valor de um dos lados: não pesa contra nem a favor. */
export const AUSENTE = -1;
export const DIFERENTE = 0;

/** Os níveis de cada comparação, do que discorda ao que é igual; o índice é o nível. */
export const NIVEIS = {
  prenome: ['diferente', 'parecido', 'abreviado', 'em outra posição', 'com uma letra trocada', 'soa igual', 'igual'],
  sobrenomes: [
    'diferentes',
    'parecidos',
    'um em comum e outro não',
    'em outra posição',
    'faltam alguns',
    'iguais com outra grafia',
    'iguais',
  ],
  sufixo: ['diferente', 'só em um', 'igual'],
  data: [
    'diferente',
    'só dia e mês, ou só o ano',
    'dois algarismos trocados, ou só o ano e 1º de janeiro',
    'um algarismo trocado',
    'dia e mês trocados',
    'igual',
  ],
  codigo: ['diferente', 'com dois algarismos trocados', 'com um algarismo trocado', 'igual'],
  texto: ['diferente', 'algo parecido', 'parecido', 'com uma letra trocada', 'igual'],
  categoria: ['diferente', 'igual'],
} as const satisfies Record<TipoDeComparacao, readonly string[]>;

export const PRENOME = {
  diferente: 0,
  parecido: 1,
  abreviado: 2,
  outraPosicao: 3,
  umErro: 4,
  soaIgual: 5,
  igual: 6,
} as const;
export const SOBRENOMES = {
  diferentes: 0,
  parecidos: 1,
  conflito: 2,
  outraPosicao: 3,
  faltam: 4,
  grafia: 5,
  iguais: 6,
} as const;
export const DATA = { diferente: 0, parcial: 1, doisErros: 2, umErro: 3, trocados: 4, igual: 5 } as const;
export const CODIGO = { diferente: 0, doisErros: 1, umErro: 2, igual: 3 } as const;
export const TEXTO = { diferente: 0, algo: 1, parecido: 2, umErro: 3, igual: 4 } as const;
