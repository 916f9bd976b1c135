/** Por onde cada pessoa recebe cada aviso, segundo o que ela escolheu. Pura. */
import type { Gravidade } from '../../especies/especie.ts';

export const MODOS_DO_CORREIO = ['imediato', 'resumo', 'nao'] as const;
export type ModoDoCorreio = (typeof MODOS_DO_CORREIO)[number];

export interface Preferencia {
  correio: ModoDoCorreio;
  /** De 0 a 23, no fuso da lotação. */
  horaDoResumo: number;
  push: boolean;
}

/** De quem não escolheu nada (escolha do sistema). */
export const PREFERENCIA_INICIAL: Preferencia = { correio: 'resumo', horaDoResumo: 7, push: false };

/** Passo: dias que faltam; zero é o próprio dia; abaixo dele, já passou. */
export const urgente = ({ gravidade, passo }: { gravidade: Gravidade; passo: number }): boolean =>
  gravidade === 'liberdade' && passo <= 0;

/**
 * Quem escolheu o resumo recebe na hora só o que pode significar alguém preso além da data; quem escolheu não receber
 * correio não recebe nem isso, e o vê na tela.
 */
export function modoPara(
  { correio }: Pick<Preferencia, 'correio'>,
  aviso: { gravidade: Gravidade; passo: number },
): ModoDoCorreio {
  return correio === 'resumo' && urgente(aviso) ? 'imediato' : correio;
}
