/** Quando se nasce: todos adultos em 2026, com mais gente moça. */
import { diaDe, diasNoMes, iso } from '../../../direito/tempo/dia.ts';
import { sorteador, type Sorte } from './sortear.ts';

export const PRIMEIRO_ANO = 1946;
export const ULTIMO_ANO = 2007;

/** Peso por ano de nascimento. Escolha da demonstração: as fontes deste projeto não publicam a idade. */
function peso(ano: number): number {
  if (ano >= 1997) return 40;
  if (ano >= 1987) return 34;
  if (ano >= 1977) return 20;
  if (ano >= 1967) return 9;
  return ano >= 1957 ? 3 : 0.8;
}

export const sortearAno = sorteador(
  Array.from({ length: ULTIMO_ANO - PRIMEIRO_ANO + 1 }, (_, i) => [PRIMEIRO_ANO + i, peso(PRIMEIRO_ANO + i)] as const),
);

/** Um dia qualquer desse ano, AAAA-MM-DD. */
export function sortearDiaDoAno(ano: number, sorte: Sorte): string {
  const mes = sorte.inteiro(1, 12);
  return iso(diaDe(ano, mes, sorte.inteiro(1, diasNoMes(ano, mes))));
}

export const anoDe = (data: string): number => Number(data.slice(0, 4));
