/** O que a verificação acha, dito a quem audita. */
export type TipoDeProblema =
  /** O conteúdo não confere com o próprio hash. */
  | 'alterado'
  /** Falta registro no meio ou no fim. */
  | 'removido'
  /** Há registro repetido ou além da cabeça. */
  | 'inserido'
  /** O registro não aponta para o que está antes dele: trocado, reordenado, ou refeito com hash novo. */
  | 'elo-rompido'
  /** A cabeça da corrente sumiu ou não é a do último registro. */
  | 'cabeca'
  /** A corrente não é mais a que foi selada. */
  | 'selado'
  /** O próprio selo está errado, ou não é o que se exportou. */
  | 'selo';

export interface Problema {
  tipo: TipoDeProblema;
  corrente?: number;
  numero?: number;
  selo?: number;
  mensagem: string;
}

/** Por trecho: uma adulteração grande (a tabela inteira) não precisa de um milhão de linhas para ser contada. */
export const MAIS_PROBLEMAS = 200;
