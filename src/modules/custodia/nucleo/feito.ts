import { MOVIMENTOS } from '../movimentos/pages/movimentos.ts';

/** O que dizer na aba da custódia depois de cada ato, por `?feito=`. */
export const FEITO_NA_CUSTODIA: Readonly<Record<string, string>> = {
  prisao: 'Prisão registrada.',
  entrada: 'Entrada registrada.',
  soltura: 'Soltura registrada.',
  prejudicada: 'Soltura prejudicada: outra ordem subsiste, e a pessoa continua presa. Avise o juízo que mandou soltar.',
  ...Object.fromEntries(Object.entries(MOVIMENTOS).map(([nome, m]) => [nome, m.feito])),
};
