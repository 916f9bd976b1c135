/** O lapso: quanto de pena é preciso cumprir, somando a fração de cada condenação sobre a sua base. */
import type { Convencao } from '../caso.ts';
import { diasCorridos, somarPena } from '../tempo/contagem.ts';
import { type Dia, maisDias } from '../tempo/dia.ts';
import { compararFracoes, type Fracao, type Parcela, pisoDaSoma, pisoDe } from '../tempo/fracao.ts';
import { deDias360, deDias365, dias360, dias365, type Pena } from '../tempo/pena.ts';
import type { Ficha } from './ficha.ts';
import type { Leitura } from './leituras.ts';

/** A pena de cada condenação na unidade de cada convenção (dias corridos; na 360, dias de mês de 30). */
export function penasNasConvencoes(
  fichas: readonly Ficha[],
  inicio: Dia | undefined,
): Readonly<Record<Convencao, readonly number[]>> {
  return {
    seeu: fichas.map((f) => f.dias),
    'aritmetica-360': fichas.map((f) => dias360(f.pena)),
    calendario: inicio === undefined ? [] : fichas.map((f) => diasCorridos(inicio, f.pena)),
  };
}

/** EP 102: a fração mais gravosa sobre toda a pena unificada que resta. */
export function lapsoMaisGravoso(unificada: number, fracoes: readonly Fracao[], cumprido: number): number {
  return pisoDe(maiorFracao(fracoes), Math.max(0, unificada - cumprido));
}

/** A soma normalizada das penas, na unidade de cada convenção. */
export function penaUnificadaNasConvencoes(total: Pena, inicio: Dia | undefined): Readonly<Record<Convencao, number>> {
  return {
    seeu: dias365(total),
    'aritmetica-360': dias360(total),
    calendario: inicio === undefined ? 0 : diasCorridos(inicio, total),
  };
}

/** Dias corridos cumpridos, na unidade da convenção. */
export function diasNaConvencao(dias: number, convencao: Convencao): number {
  return convencao === 'aritmetica-360' ? dias360(deDias365(dias)) : dias;
}

function soma(lista: readonly number[]): number {
  let total = 0;
  for (const n of lista) total += n;
  return total;
}

/**
 * Lapso exigido, na unidade da convenção: piso(Σ fᵢ × baseᵢ), um só piso.
 * `cumprido` é o que já se abate da pena (zero na primeira progressão), repartido pelo `abatimento`.
 */
export function lapso(
  fichas: readonly Ficha[],
  penas: readonly number[],
  fracoes: readonly Fracao[],
  cumprido: number,
  leitura: Pick<Leitura, 'abatimento'>,
): number {
  const total = soma(penas);
  const resta = Math.max(0, total - cumprido);
  if (cumprido === 0) return pisoDaSoma(parcelas(penas, fracoes));
  if (leitura.abatimento === 'proporcional') return pisoDaSoma(parcelas(penas, fracoes), resta, total);
  return pisoDaSoma(parcelas(abaterPeloArt76(fichas, penas, fracoes, cumprido), fracoes));
}

const parcelas = (penas: readonly number[], fracoes: readonly Fracao[]): Parcela[] =>
  penas.map((dias, i) => ({ fracao: fracoes[i]!, dias }));

export function maiorFracao(fracoes: readonly Fracao[]): Fracao {
  let maior = fracoes[0]!;
  for (const f of fracoes) if (compararFracoes(f, maior) > 0) maior = f;
  return maior;
}

const ORDEM_DA_ESPECIE = { reclusao: 0, detencao: 1, 'prisao-simples': 2 } as const;

/** CP 76: cumpre-se primeiro a mais grave — maior fração, depois reclusão, depois a ordem do arquivo (decisão 18). */
export function abaterPeloArt76(
  fichas: readonly Ficha[],
  penas: readonly number[],
  fracoes: readonly Fracao[],
  cumprido: number,
): number[] {
  if (penas.length === 1) return [Math.max(0, penas[0]! - cumprido)];
  const ordem = penas.map((_, i) => i);
  ordem.sort((a, b) => compararFracoes(fracoes[b]!, fracoes[a]!) || especie(fichas[a]!) - especie(fichas[b]!) || a - b);
  const restam = [...penas];
  let falta = cumprido;
  for (const i of ordem) {
    const abatido = Math.min(falta, restam[i]!);
    restam[i]! -= abatido;
    falta -= abatido;
  }
  return restam;
}

const especie = (f: Ficha): number => ORDEM_DA_ESPECIE[f.condenacao.especie ?? 'reclusao'];

/** Soma o lapso à data-base: dias corridos, ou a/m/d pelo calendário na convenção 360. */
export function somarLapso(dataBase: Dia, quanto: number, convencao: Convencao): Dia {
  return convencao === 'aritmetica-360' ? somarPena(dataBase, deDias360(quanto)) : maisDias(dataBase, quanto);
}
