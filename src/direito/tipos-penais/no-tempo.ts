/**
 * O tipo no dia do fato: hediondez e pena máxima. As respostas são preparadas uma vez por tipo, para cada trecho de
 * tempo em que nada muda, e repetidas sem alocar: o cálculo em lote as pede milhões de vezes.
 */
import type { Caracteristicas } from '../caso.ts';
import { type Dia, dataCurta, dia } from '../tempo/dia.ts';
import { type Pena, compararPenas } from '../tempo/pena.ts';
import type { PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

export interface CaracteristicasNoTempo {
  readonly caracteristicas: Caracteristicas;
  /** Só as dúvidas da data (hediondez, vigência); as do próprio tipo estão em `tipo.duvidas`. */
  readonly duvidas: readonly string[];
}

interface Trecho extends CaracteristicasNoTempo {
  readonly inicio: number;
  readonly vigente: boolean;
  readonly maxima: Pena | undefined;
}

interface Preparado {
  readonly trechos: readonly Trecho[];
  readonly semData: CaracteristicasNoTempo;
}

interface Intervalo {
  de: number;
  ate: number;
}

const intervalo = (p: { de: string; ate?: string }): Intervalo => ({
  de: dia(p.de),
  ate: p.ate === undefined ? Infinity : dia(p.ate),
});

const contem = (i: Intervalo, em: number): boolean => i.de <= em && em <= i.ate;

const FORA_DE_VIGENCIA = 'O catálogo não tem pena para este tipo na data do fato: confira o dispositivo e a data.';
const SEM_DATA = 'A hediondez deste tipo depende da data do fato, que não foi informada.';
const porCondicao = (p: PeriodoHediondo): string =>
  `Contado como não hediondo: ${p.condicao} (${p.norma}). Se for o caso, informe na condenação.`;
const deixouDeSer = (ate: string, p: PeriodoHediondo): string =>
  `Hediondo só até ${dataCurta(dia(ate))} (${p.norma}): a lei posterior o tirou do rol e, ` +
  'mais favorável, pode retroagir (CF art. 5º, XL; CP 2º, parágrafo único).';

function resposta(tipo: TipoPenal, hediondo: boolean | undefined, duvidas: string[]): CaracteristicasNoTempo {
  return Object.freeze({
    caracteristicas: Object.freeze({ ...tipo.caracteristicas, hediondo }),
    duvidas: Object.freeze(duvidas),
  });
}

/** A menor máxima entre a do fato e as posteriores: a lei mais favorável retroage (CP 2º, parágrafo único). */
function menorMaxima(tipo: TipoPenal, em: number): Pena | undefined {
  const molduras = tipo.molduras.map((m) => ({ ...intervalo(m), maxima: m.maxima }));
  if (!molduras.some((m) => contem(m, em))) return undefined;
  const candidatas = molduras.filter((m) => m.ate >= em).map((m) => m.maxima);
  return candidatas.reduce((menor, p) => (compararPenas(p, menor) < 0 ? p : menor));
}

function prepararTrecho(tipo: TipoPenal, inicio: number): Trecho {
  const vigente = tipo.molduras.length === 0 || tipo.molduras.some((m) => contem(intervalo(m), inicio));
  const periodo = tipo.hediondo.find((p) => contem(intervalo(p), inicio));
  const duvidas: string[] = vigente ? [] : [FORA_DE_VIGENCIA];
  if (periodo?.condicao !== undefined) duvidas.push(porCondicao(periodo));
  else if (periodo?.ate !== undefined && tipo.molduras.some((m) => intervalo(m).ate > intervalo(periodo).ate)) {
    duvidas.push(deixouDeSer(periodo.ate, periodo));
  }
  const hediondo = periodo !== undefined && periodo.condicao === undefined;
  return Object.freeze({
    inicio,
    vigente,
    maxima: menorMaxima(tipo, inicio),
    ...resposta(tipo, hediondo, duvidas),
  });
}

/** Sem data do fato: decide só se em toda a vigência a resposta é a mesma. */
function prepararSemData(tipo: TipoPenal, trechos: readonly Trecho[]): CaracteristicasNoTempo {
  const vigentes = trechos.filter((t) => t.vigente);
  const primeira = vigentes[0]?.caracteristicas.hediondo ?? false;
  const varia = vigentes.some((t) => t.caracteristicas.hediondo !== primeira);
  const duvidas = vigentes.flatMap((t) => t.duvidas);
  return varia ? resposta(tipo, undefined, [SEM_DATA]) : resposta(tipo, primeira, [...new Set(duvidas)]);
}

function preparar(tipo: TipoPenal): Preparado {
  const limites = [...tipo.molduras, ...tipo.hediondo].map(intervalo).flatMap((i) => [i.de, i.ate + 1]);
  const inicios = [-Infinity, ...new Set(limites.filter(Number.isFinite))].sort((a, b) => a - b);
  const trechos = inicios.map((inicio) => prepararTrecho(tipo, inicio));
  return { trechos, semData: prepararSemData(tipo, trechos) };
}

const PREPARADOS = new WeakMap<TipoPenal, Preparado>();

function preparado(tipo: TipoPenal): Preparado {
  let p = PREPARADOS.get(tipo);
  if (p === undefined) {
    p = preparar(tipo);
    PREPARADOS.set(tipo, p);
  }
  return p;
}

function trechoEm(trechos: readonly Trecho[], fato: Dia): Trecho {
  let i = trechos.length - 1;
  while (trechos[i]!.inicio > fato) i--;
  return trechos[i]!;
}

/**
 * As características que o tipo sugere para um fato desse dia, com a hediondez.
 * Período condicional: `false`, com dúvida. Sem data, e se a hediondez mudou no tempo: `undefined`, com dúvida.
 */
export function caracteristicasEm(tipo: TipoPenal, fato: Dia | undefined): CaracteristicasNoTempo {
  const p = preparado(tipo);
  return fato === undefined ? p.semData : trechoEm(p.trechos, fato);
}

/**
 * A pena máxima abstrata para um fato desse dia, na lei mais favorável entre a do fato e as posteriores.
 * `undefined`: nessa data o catálogo não tem pena para o tipo.
 */
export function penaMaximaEm(tipo: TipoPenal, fato: Dia): Pena | undefined {
  return trechoEm(preparado(tipo).trechos, fato).maxima;
}
