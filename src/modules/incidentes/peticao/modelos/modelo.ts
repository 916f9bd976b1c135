/**
 * O que muda de uma petição para outra. Nenhuma norma se escreve aqui: as que a petição cita vêm da conta, com o passo em
 * que valem.
 */
import type { Marco } from '../../../../direito/resultado.ts';

export interface Modelo {
  /** Depois de "vem pedir", com o artigo: `a progressão ao regime semiaberto`. */
  pede(m: Marco): string;
  /** O fato que funda o pedido, até onde a data começa: quando ela já chegou. */
  chegou(m: Marco): string;
  /** O mesmo, quando a data ainda não chegou. */
  vira(m: Marco): string;
  /** Cada coisa que se pede, frase inteira. */
  pedidos(m: Marco): readonly string[];
}

export const SOLTURA = 'A soltura, salvo se houver outra ordem de prisão.';
