/** A duração como os fatos a guardam (`5a4m0d`), lida e por extenso. */
import { ehNula, type Pena, penaPorExtenso } from '../../../direito/tempo/pena.ts';

/** Quem chama já conferiu a forma (ver o campo `pena`): parte ausente vale zero. */
export function lerPena(texto: string): Pena {
  const parte = (letra: string) => Number(new RegExp(`(\\d+)${letra}`).exec(texto)?.[1] ?? 0);
  return { anos: parte('a'), meses: parte('m'), dias: parte('d') };
}

export const ehPenaNula = (texto: string): boolean => ehNula(lerPena(texto));

/** `6 anos, 10 meses e 18 dias`. */
export const penaEmPalavras = (texto: string): string => penaPorExtenso(lerPena(texto));
