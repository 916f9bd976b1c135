/** O que se achou de uma pessoa, com a conta resumida. */
import type { Procura } from './procura.ts';

/**
 * No decreto: cabe (`sim`), ou pode caber se a pessoa provar o que o sistema não sabe (`talvez`). Na mudança de lei: a data
 * fica melhor (`sim`) ou pior (`pior`), ou muda um prazo que não é da pessoa (`outro`).
 */
export type Grupo = 'sim' | 'talvez' | 'pior' | 'outro';

export interface Item {
  /** `Indulto`, `Regime semiaberto (progressão)`. */
  titulo: string;
  /** `art. 9º, VII: parte inteira de (1/6 × 1945) = 324; cumprido 920`. */
  conta: string;
}

export interface Achado {
  grupo: Grupo;
  itens: readonly Item[];
  /** Quanto muda, para pôr o maior ganho no alto. */
  peso: number;
}

const NO_DECRETO = { sim: 'Cabe', talvez: 'Pode caber' } as const;
const NA_LEI = { sim: 'Data melhor', pior: 'Data pior', outro: 'Outra mudança' } as const;

/** Os grupos que a procura pode dar, com o nome de cada um, na ordem em que se mostram. */
export const gruposDa = (procura: Procura): Partial<Record<Grupo, string>> =>
  'decreto' in procura ? NO_DECRETO : NA_LEI;
