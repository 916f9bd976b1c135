/** A menor e a maior fração entre as possíveis, quando falta algum fato. */
import { compararFracoes, type Fracao } from '../tempo/fracao.ts';

export interface Possibilidades<T extends { fracao: Fracao }> {
  /** Ausente quando as possibilidades divergem: aí o marco é indeterminado. */
  escolhida?: T;
  menor: Fracao;
  maior: Fracao;
}

export function unica<T extends { fracao: Fracao }>(escolhida: T): Possibilidades<T> {
  return { escolhida, menor: escolhida.fracao, maior: escolhida.fracao };
}

/** Se todas dão a mesma fração, o fato que falta não importa, e a resposta é certa. */
export function extremosDe<T extends { fracao: Fracao }>(possiveis: readonly T[]): Possibilidades<T> {
  let menor = possiveis[0]!;
  let maior = possiveis[0]!;
  for (const p of possiveis) {
    if (compararFracoes(p.fracao, menor.fracao) < 0) menor = p;
    if (compararFracoes(p.fracao, maior.fracao) > 0) maior = p;
  }
  const iguais = compararFracoes(menor.fracao, maior.fracao) === 0;
  return { ...(iguais ? { escolhida: menor } : {}), menor: menor.fracao, maior: maior.fracao };
}
