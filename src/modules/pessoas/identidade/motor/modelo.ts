/** O que se aprende de um arquivo (ou se guarda de outro): quanto cada nível de cada comparação pesa. */
import type { TipoDeComparacao } from './tipos.ts';

export interface PesosDaComparacao {
  campo: string;
  tipo: TipoDeComparacao;
  /** Por nível, a probabilidade de concordar assim quando é a mesma pessoa. */
  m: readonly number[];
  /** Idem, quando são pessoas diferentes. */
  u: readonly number[];
  /**
   * Por nível, a frequência a que `u` se refere: o que é mais raro pesa mais, na razão inversa. Média harmônica entre
   * pares ao acaso. 0: o nível não depende do valor.
   */
  referencia: readonly number[];
}

export interface Modelo {
  /** Probabilidade de um par ao acaso ser da mesma pessoa. */
  prior: number;
  comparacoes: readonly PesosDaComparacao[];
  /** Comparações que andam juntas em pessoas diferentes (bairro e CEP): o que descontar quando as duas são iguais. */
  juntas: readonly Dependencia[];
}

export interface Dependencia {
  a: number;
  b: number;
  /** Bits contados duas vezes. */
  bits: number;
}

/** Peso de evidência, em bits: log2 da razão entre as duas probabilidades. */
export const bitsDe = (m: number, u: number): number => Math.log2(m / u);
export const bitsDaProbabilidade = (p: number): number => Math.log2(p / (1 - p));
export const probabilidadeDe = (bits: number): number => 1 / (1 + 2 ** -bits);
