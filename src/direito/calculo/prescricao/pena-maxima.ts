import type { Pena } from '../../tempo/pena.ts';
import { compararPenas } from '../../tempo/pena.ts';
import { penaMaximaEm, type TipoPenal } from '../../tipos-penais/index.ts';
import type { Contexto } from './contexto.ts';

export interface PenaMaxima {
  pena: Pena | undefined;
  origem: string;
}

/** A informada prevalece; sem ela, a do catálogo no dia do fato. */
export function penaMaximaDe(ctx: Contexto): PenaMaxima {
  if (ctx.c.penaMaximaAbstrata) return { pena: ctx.c.penaMaximaAbstrata, origem: 'informada no caso' };
  if (!ctx.tipo) return { pena: undefined, origem: 'não informada' };
  const pena = ctx.fato === undefined ? emTodaAVigencia(ctx.tipo) : penaMaximaEm(ctx.tipo, ctx.fato);
  if (pena && ctx.c.caracteristicas?.tentado) {
    ctx.duvidas.push('A pena máxima é a do crime consumado; na tentativa ela é menor: informe penaMaximaAbstrata.');
  }
  return { pena, origem: ctx.tipo.dispositivo };
}

/** Sem a data do fato, só se a máxima nunca mudou. */
function emTodaAVigencia(tipo: TipoPenal): Pena | undefined {
  const primeira = tipo.molduras[0]?.maxima;
  return primeira && tipo.molduras.every((m) => compararPenas(m.maxima, primeira) === 0) ? primeira : undefined;
}
