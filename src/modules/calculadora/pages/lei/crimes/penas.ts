/** Molduras penais em palavras: `reclusão, de 5 a 15 anos`. */
import type { MolduraPenal, TipoPenal } from '../../../../../direito/tipos-penais/index.ts';
import { type Pena, penaPorExtenso } from '../../../../../direito/tempo/pena.ts';
import { vigeEm } from '../vigencia.ts';

const ESPECIES = { reclusao: 'reclusão', detencao: 'detenção', 'prisao-simples': 'prisão simples' };

const soAnos = (p: Pena): boolean => p.meses === 0 && p.dias === 0 && p.anos > 0;

export function faixaDaPena({ minima, maxima }: MolduraPenal): string {
  if (soAnos(minima) && soAnos(maxima)) return `de ${minima.anos} a ${penaPorExtenso(maxima)}`;
  return `de ${penaPorExtenso(minima)} a ${penaPorExtenso(maxima)}`;
}

export const moldura = (m: MolduraPenal): string => `${ESPECIES[m.especie]}, ${faixaDaPena(m)}`;

export function molduraEm(t: TipoPenal, em: string): MolduraPenal | undefined {
  return t.molduras.find((m) => vigeEm(m, em));
}

/** A pena no dia; sem ela, por quê. */
export function penaEm(t: TipoPenal, em: string): string {
  const m = molduraEm(t, em);
  if (m) return moldura(m);
  if (t.molduras.length === 0) return 'sem pena de prisão';
  return t.molduras[0]!.de > em ? 'ainda não existia' : 'revogado';
}
