/** Junta, das condenações que entram no decreto, os fatos que ele pergunta, em um cenário dos que se desconhecem. */
import type { FatosDoDecreto, Impeditivo } from '../../decretos/index.ts';
import { dias365, type Pena, penaCurta, somarPenas } from '../../tempo/pena.ts';
import { penaMaximaEm } from '../../tipos-penais/index.ts';
import type { Execucao } from '../execucao.ts';
import { ehReincidente, type Ficha } from '../ficha.ts';
import { type HediondezPor, impedimento } from './impedimento.ts';
import type { NaReferencia } from './na-referencia.ts';
import type { Preparado } from './preparado.ts';

/** Um bit por fato que pode ser desconhecido; ligado: o pior valor (na soma, a condenação entra). */
export const REINCIDENCIA = 1;
export const VIOLENCIA = 2;
export const IMPEDITIVO = 4;
export const SOMA = 8;
export const DETRACAO = 16;
export const MAXIMA = 32;
/** Todos os fatos desconhecidos no pior valor. */
export const PIOR = 63;

/** Pena máxima abstrata do art. 5º do Decreto 11.302/2022, em dias 365/30. */
const CINCO_ANOS = 1825;

export interface Reuniao {
  fatos: FatosDoDecreto;
  /** Bits dos fatos que não se conhecem. */
  incertas: number;
  /** Quantas condenações entraram. */
  entraram: number;
  penaCurta: string;
  mistas: { reincidencia: boolean; violencia: boolean };
  impeditivos: readonly Impeditivo[];
  semTipo: boolean;
}

interface Acumulado {
  penas: Pena[];
  impeditiva: number;
  impeditivaDoIdoso: number;
  impeditivas: number;
  impeditivasDoIdoso: number;
  incertas: number;
  reincidentes: number;
  violentas: number;
  patrimoniais: number;
  semPatrimonio: number;
  privilegiadas: number;
  culposas: number;
  dolosas: number;
  ateCinco: number;
  semTipo: boolean;
  impeditivos: Impeditivo[];
}

/** Fato posterior à referência ou sentença posterior à publicação: a condenação não entra. */
function entra(e: Execucao, p: Preparado, f: Ficha): boolean | undefined {
  const { referencia, publicacao } = p.decreto;
  const sentenca = f.condenacao.marcosProcessuais?.sentenca;
  if ((f.fato !== undefined && f.fato > referencia) || (sentenca !== undefined && sentenca > publicacao)) return false;
  if (f.fato !== undefined || sentenca !== undefined) return true;
  // Sem data do fato: se é a única, foi por ela que a prisão começou.
  return e.fichas.length === 1 && e.inicio !== undefined && e.inicio <= referencia ? true : undefined;
}

export function reunir(e: Execucao, p: Preparado, r: NaReferencia, cenario: number, por: HediondezPor): Reuniao {
  const a: Acumulado = {
    penas: [],
    impeditiva: 0,
    impeditivaDoIdoso: 0,
    impeditivas: 0,
    impeditivasDoIdoso: 0,
    incertas: e.detracao.incertos > 0 ? DETRACAO : 0,
    reincidentes: 0,
    violentas: 0,
    patrimoniais: 0,
    semPatrimonio: 0,
    privilegiadas: 0,
    culposas: 0,
    dolosas: 0,
    ateCinco: 0,
    semTipo: false,
    impeditivos: [],
  };
  for (const f of e.fichas) {
    const soma = entra(e, p, f);
    if (soma === undefined) a.incertas |= SOMA;
    if (soma ?? (cenario & SOMA) !== 0) acumular(a, p, f, cenario, por);
  }
  return concluir(e, a, r, cenario);
}

function acumular(a: Acumulado, p: Preparado, f: Ficha, cenario: number, por: HediondezPor): void {
  a.penas.push(f.pena);
  if (f.reincidencia === undefined) a.incertas |= REINCIDENCIA;
  if (f.violencia === undefined) a.incertas |= VIOLENCIA;
  const violencia = f.violencia ?? (cenario & VIOLENCIA) !== 0;
  if (f.reincidencia === undefined ? (cenario & REINCIDENCIA) !== 0 : ehReincidente(f)) a.reincidentes++;
  const crime = f.tipo?.id;
  if (crime === undefined) a.semTipo = true;
  else if (contraOPatrimonio(crime)) a.patrimoniais++;
  else a.semPatrimonio++;
  if (f.outras.traficoPrivilegiado) a.privilegiadas++;
  if (f.outras.doloso === false) a.culposas++;
  else if (f.outras.doloso) a.dolosas++;
  const impede = impedimento(p, f, violencia, por);
  if (impede === 'desconhecido') a.incertas |= IMPEDITIVO;
  if (impede === undefined || (impede === 'desconhecido' && (cenario & IMPEDITIVO) === 0)) {
    // O perdão é das penas não impeditivas: a violência que importa é a delas.
    if (violencia) a.violentas++;
    if (p.usaMaxima) contarMaxima(a, f, cenario);
    return;
  }
  a.impeditiva += f.dias;
  a.impeditivas++;
  if (impede !== 'desconhecido') a.impeditivos.push(impede);
  if (impede !== 'desconhecido' && impede.salvoIdoso) return;
  a.impeditivaDoIdoso += f.dias;
  a.impeditivasDoIdoso++;
}

/** CP 155 a 180: os crimes contra o patrimônio. */
function contraOPatrimonio(id: string): boolean {
  if (!id.startsWith('cp/art-1')) return false;
  const artigo = Number(id.slice(7, 10));
  return artigo >= 155 && artigo <= 180;
}

/** Cada infração por si; pena aplicada acima de 5 anos só pode vir de máxima maior. */
function contarMaxima(a: Acumulado, f: Ficha, cenario: number): void {
  if (f.dias > CINCO_ANOS) return;
  const doCatalogo = f.tipo && f.fato !== undefined ? penaMaximaEm(f.tipo, f.fato) : undefined;
  const maxima = f.condenacao.penaMaximaAbstrata ?? doCatalogo;
  if (maxima === undefined) a.incertas |= MAXIMA;
  if (maxima === undefined ? (cenario & MAXIMA) === 0 : dias365(maxima) <= CINCO_ANOS) a.ateCinco++;
}

function concluir(e: Execucao, a: Acumulado, r: NaReferencia, cenario: number): Reuniao {
  const n = a.penas.length;
  const total = n === e.fichas.length ? e.penaTotal : somarPenas(a.penas);
  const penaDias = dias365(total);
  const incertos = (cenario & DETRACAO) === 0 ? e.detracao.incertos : 0;
  return {
    incertas: a.incertas,
    entraram: n,
    penaCurta: penaCurta(total),
    mistas: {
      reincidencia: a.reincidentes > 0 && a.reincidentes < n,
      violencia: a.violentas > 0 && a.violentas < n - a.impeditivas,
    },
    impeditivos: a.impeditivos,
    semTipo: a.semTipo,
    fatos: {
      penaDias,
      // A soma normalizada pode diferir da soma dos dias: o impeditivo nunca passa dela, e sendo todas é ela.
      impeditivaDias: a.impeditivas === n ? penaDias : Math.min(a.impeditiva, penaDias),
      impeditivaDoIdosoDias: a.impeditivasDoIdoso === n ? penaDias : Math.min(a.impeditivaDoIdoso, penaDias),
      cumpridoDias: r.cumprido + incertos,
      ininterruptoDias: r.ininterrupto,
      semiabertoDias: r.semiaberto,
      periodoDoLivramentoDias: r.livramento
        ? Math.max(0, penaDias - r.comutado - r.livramento.cumpridoAntes - incertos)
        : 0,
      noLivramentoDias: r.livramento?.dias ?? 0,
      liberdadeDias: r.liberdade,
      comutadoDias: r.comutado,
      reincidente: a.reincidentes > 0,
      violencia: a.violentas > 0,
      idade: r.idade,
      mulher: r.mulher,
      gestante: r.gestante,
      lugar: r.lugar,
      faltaNaJanela: r.falta !== undefined,
      algumaFalta: r.algumaFalta,
      patrimonio: a.semTipo || (a.patrimoniais > 0 && a.semPatrimonio > 0) ? undefined : a.patrimoniais > 0,
      traficoPrivilegiado: n > 0 && a.privilegiadas === n,
      culposo: a.dolosas > 0 ? false : a.culposas === n && n > 0 ? true : undefined,
      maximaAteCinco: a.ateCinco > 0,
    },
  };
}
