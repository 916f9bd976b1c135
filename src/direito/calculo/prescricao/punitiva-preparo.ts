import type { Dia } from '../../tempo/dia.ts';
import type { Contexto } from './contexto.ts';
import { idadeDe, type Idade } from './idade.ts';
import { type PenaMaxima, penaMaximaDe } from './pena-maxima.ts';
import { type Cenario, type Ponto, percorrer, pontosDe } from './percurso.ts';
import { redacoesDo109, type Redacoes } from './prazo.ts';

/** Tudo o que o cálculo da punitiva sabe antes de percorrer. */
export interface Punitiva {
  ctx: Contexto;
  pontos: Ponto[];
  idade: Idade;
  maxima: PenaMaxima;
  redacoes: Redacoes;
  oficial: Cenario;
}

export function prepararPunitiva(ctx: Contexto): Punitiva {
  const idade = idadeDe(ctx);
  const maxima = penaMaximaDe(ctx);
  const redacoes = redacoesDo109(ctx);
  const oficial: Cenario = {
    redacao: redacoes.oficial,
    metade: idade.reduz,
    executoria: false,
    maxima: maxima.pena,
    concreta: ctx.mp.transitoAcusacao === undefined ? undefined : ctx.c.pena,
    suspensoes: ctx.suspensoes,
  };
  return { ctx, pontos: pontosDe(ctx), idade, maxima, redacoes, oficial };
}

export function ultimoDiaEm(p: Punitiva, cenario: Cenario, pontos: readonly Ponto[] = p.pontos): Dia | undefined {
  return percorrer(p.ctx, pontos, cenario).at(-1)?.corrida.ultimo;
}

/** Há com que medir o prazo? */
export const temMedida = (p: Punitiva): boolean =>
  p.oficial.concreta !== undefined || p.oficial.maxima !== undefined || p.ctx.prazoProprio !== undefined;
