export interface Leitura {
  /** Nome de gente para a leitura: `Conta o dia do começo`. */
  titulo: string;
  /** Como entra no meio de uma frase: `contando o dia do começo`. */
  curta: string;
  /** Tribunal, órgão ou prática que a segue. */
  quem: string;
  oQueDiz: string;
  norma: string;
}
