/** Onde cada coisa fica no desenho em pé (celular). */
import type { Sinal } from './acontecimentos.ts';
import { type Escala, escala } from './escala.ts';
import { type DadosDaLinha, espacar, juntarRotulos, type Rotulo } from './disposicao.ts';

export const LARGURA_EM_PE = 340;
export const X = { eixo: 34, pena: 44, sinais: 74, rotulos: 108 } as const;
const ALTURA_DO_ROTULO = 34;
const ALTURA_MINIMA = 360;
const MARGEM = 20;
const ESPACO_ENTRE_ANOS = 22;
/** Acima disto, só o que muda a vida da pessoa ganha rótulo; o resto está na tabela. */
const ROTULOS_DEMAIS = 40;

const SEMPRE: readonly Sinal[] = ['marco', 'hoje', 'falta', 'fuga', 'regime'];
const QUASE_SEMPRE: readonly Sinal[] = [...SEMPRE, 'custodia', 'clemencia'];

export interface DesenhoVertical {
  altura: number;
  escala: Escala;
  rotulos: Rotulo[];
}

export function desenharEmPe(d: DadosDaLinha): DesenhoVertical {
  const conta = (quais: readonly Sinal[]) =>
    juntarRotulos(
      d.acontecimentos.filter((a) => quais.includes(a.sinal)),
      () => 0,
    ).length;
  const quais = conta(QUASE_SEMPRE) <= ROTULOS_DEMAIS ? QUASE_SEMPRE : SEMPRE;
  const altura = Math.max(ALTURA_MINIMA, (conta(quais) + 1) * ALTURA_DO_ROTULO + 2 * MARGEM);
  const e = escala(d.de, d.ate, MARGEM, altura - 2 * MARGEM, ESPACO_ENTRE_ANOS);
  const rotulos = juntarRotulos(
    d.acontecimentos.filter((a) => quais.includes(a.sinal)),
    e.pixel,
  );
  return {
    altura,
    escala: e,
    rotulos: espacar(rotulos, ALTURA_DO_ROTULO, MARGEM, altura - MARGEM),
  };
}
