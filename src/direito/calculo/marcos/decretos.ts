/** Marcos de indulto e comutação: um de cada por decreto que possa alcançar as penas do caso. */
import type { Marco } from '../../resultado.ts';
import { desfechosNo, incertezaDe } from '../decretos/cenarios.ts';
import type { Execucao } from '../execucao.ts';
import { hediondez } from '../decretos/impedimento.ts';
import type { Contexto } from '../decretos/duvidas-do-decreto.ts';
import { marcoDaComutacao, marcoDoIndulto, marcoFuturo, marcoSemHipotese } from '../decretos/marco-do-decreto.ts';
import { naReferencia } from '../decretos/na-referencia.ts';
import { PREPARADOS, type Preparado } from '../decretos/preparado.ts';
import { PIOR, reunir } from '../decretos/reuniao.ts';
import { insumos } from '../decretos/trilha.ts';

/** Decretos de referência igual ou posterior ao fato mais antigo conhecido; sem nenhum, à primeira prisão. */
export function marcosDosDecretos(e: Execucao): Marco[] {
  const marcos: Marco[] = [];
  const desde = comeco(e);
  if (desde === undefined) return marcos;
  for (const p of PREPARADOS) if (p.decreto.referencia >= desde) marcosDoDecreto(e, p, marcos);
  return marcos;
}

function comeco(e: Execucao): number | undefined {
  let fato: number | undefined;
  for (const f of e.fichas) if (f.fato !== undefined && (fato === undefined || f.fato < fato)) fato = f.fato;
  return fato ?? e.linha.anteriores[0]?.inicio ?? e.inicio;
}

function marcosDoDecreto(e: Execucao, p: Preparado, marcos: Marco[]): void {
  const { decreto } = p;
  const comuta = decreto.comutacao.length > 0;
  if (decreto.referencia > e.linha.emData) {
    marcos.push(marcoFuturo(p, 'indulto'));
    if (comuta) marcos.push(marcoFuturo(p, 'comutacao'));
    return;
  }
  const r = naReferencia(e, decreto);
  const u = reunir(e, p, r, PIOR, 'publicacao');
  const motivo =
    u.entraram === 0 ? p.semCondenacao : decreto.soMulheres && r.mulher === false ? p.soMulheres : undefined;
  if (motivo !== undefined) {
    marcos.push(marcoSemHipotese(p, 'indulto', motivo));
    if (comuta) marcos.push(marcoSemHipotese(p, 'comutacao', motivo));
    return;
  }
  const incerteza = u.incertas === 0 ? undefined : incertezaDe(e, p, r, u.incertas);
  const c: Contexto = {
    e,
    p,
    r,
    u,
    insumos: insumos(e, p, r, u),
    hediondezMuda: false,
    vedacaoIncerta: incerteza?.vedacaoIncerta ?? false,
  };
  c.hediondezMuda = incerteza === undefined && hediondezMuda(c);
  const { marco, desfecho } = marcoDoIndulto(c, incerteza?.indulto ?? 0);
  marcos.push(marco);
  if (comuta) marcos.push(marcoDaComutacao(c, desfecho, incerteza?.comutacao ?? 0));
}

/** Só se refaz a conta quando a hediondez de alguma condenação difere entre a data do decreto e a do fato. */
function hediondezMuda({ e, p, r }: Contexto): boolean {
  if (p.decreto.impeditivos.length === 0) return false;
  if (!e.fichas.some((f) => f.fato !== undefined && hediondez(p, f, 'publicacao') !== hediondez(p, f, 'fato')))
    return false;
  const peloDecreto = desfechosNo(e, p, r, PIOR, 'publicacao');
  const peloFato = desfechosNo(e, p, r, PIOR, 'fato');
  return peloDecreto.indulto !== peloFato.indulto || peloDecreto.comutacao !== peloFato.comutacao;
}
