/** As somas do painel. Puro. */
import type { NumeroDoDia } from './fotografia/contar.ts';

export interface Soma {
  pessoas: number;
  dias: number;
}

export const somarTudo = (numeros: readonly NumeroDoDia[]): Soma => ({
  pessoas: numeros.reduce((n, x) => n + x.pessoas, 0),
  dias: numeros.reduce((n, x) => n + x.dias, 0),
});

export interface Parte extends Soma {
  /** Espécie, vara ou unidade; nula: não se sabe. */
  chave: string | null;
}

/** Da parte com mais pessoas à com menos. */
export function somarPor(numeros: readonly NumeroDoDia[], chave: (n: NumeroDoDia) => string | null): Parte[] {
  const grupos = Map.groupBy(numeros, chave);
  return [...grupos]
    .map(([k, dela]) => ({ chave: k, ...somarTudo(dela) }))
    .toSorted((a, b) => b.pessoas - a.pessoas || (a.chave ?? '').localeCompare(b.chave ?? ''));
}

/** Dias por pessoa, arredondado. */
export const mediaDe = ({ pessoas, dias }: Soma): number => (pessoas === 0 ? 0 : Math.round(dias / pessoas));
