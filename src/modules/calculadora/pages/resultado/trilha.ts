/** Perguntas à memória de cálculo: que normas ela cita, e como se escrevem os requisitos. */
import type { Marco, Passo, Requisito } from '../../../../direito/resultado.ts';
import { REQUISITOS } from './requisitos.ts';

/** As normas que dão o prazo do marco: as das frações ou, sem elas, a do primeiro passo que cita uma. */
export function normasDo(m: Marco): string[] {
  const dasFracoes = new Set((m.fracoes ?? []).map((f) => f.norma));
  if (dasFracoes.size > 0) return [...dasFracoes];
  // No decreto, o primeiro passo que cita norma é o do crime impeditivo, e não o que dá o direito.
  if (m.decreto !== undefined) return [`Decreto ${m.decreto}`];
  const primeira = primeiraNorma(m.trilha);
  return primeira === undefined ? [] : [primeira];
}

function primeiraNorma(passos: readonly Passo[]): string | undefined {
  for (const p of passos) {
    const norma = p.norma ?? primeiraNorma(p.passos ?? []);
    if (norma !== undefined) return norma;
  }
  return undefined;
}

/** `floor(40% × 6272)` → `parte inteira de (40% × 6272)`: quem lê não é do ramo. */
export const contaLegivel = (conta: string): string => conta.replaceAll('floor(', 'parte inteira de (');

export function nomeDoRequisito(r: Requisito): string {
  const conhecido = REQUISITOS[r.nome];
  if (conhecido !== undefined) return conhecido;
  const legivel = r.nome.replaceAll('-', ' ');
  return legivel.charAt(0).toUpperCase() + legivel.slice(1);
}

export const ESTADO_DO_REQUISITO: Readonly<Record<Requisito['estado'], string>> = {
  cumprido: 'cumprido',
  pendente: 'pendente',
  desconhecido: 'não informado',
};
