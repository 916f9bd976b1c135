/** De que processos a pessoa é parte: os que algum fato dela cita, de qualquer módulo. */
import { SIGILOS, type Sigilo } from '../../acesso/index.ts';
import { type FatoVigente, projetarEm } from '../../pessoas/index.ts';
import type { Polo } from '../fatos/polo.ts';
import { numerosCitados } from '../da-pessoa/numeros-citados.ts';

export const PARTICIPACAO = projetarEm('processos.participacao', (pessoaId, fatos) =>
  [...porNumero(fatos)].map(([numero, citam]) => {
    const sigilo = menorSigilo(citam);
    return { pessoa_id: pessoaId, numero, polo: poloDe(citam.filter((f) => f.sigilo === sigilo)), sigilo };
  }),
);

function porNumero(fatos: readonly FatoVigente[]): Map<string, FatoVigente[]> {
  const mapa = new Map<string, FatoVigente[]>();
  for (const fato of fatos) {
    for (const numero of numerosCitados(fato)) mapa.set(numero, [...(mapa.get(numero) ?? []), fato]);
  }
  return mapa;
}

/** Basta um fato à vista para que a participação também esteja. */
const menorSigilo = (fatos: readonly FatoVigente[]): Sigilo =>
  SIGILOS.find((s) => fatos.some((f) => f.sigilo === s)) ?? 'publico';

/** O que se disse por último ou, sem que se diga, o que o fato supõe. */
export function poloDe(fatos: readonly FatoVigente[]): Polo {
  const dito = fatos.findLast((f) => f.tipo === 'processos.participacao')?.dados['polo'];
  if (dito !== undefined) return dito as Polo;
  const ha = (tipo: string) => fatos.some((f) => f.tipo === tipo);
  if (ha('processos.guia')) return 'executado';
  if (ha('processos.condenacao') || ha('processos.medida-de-seguranca') || ha('processos.ordem-de-prisao'))
    return 'reu';
  return ha('processos.imputacao') || ha('processos.inquerito') ? 'investigado' : 'outro';
}
