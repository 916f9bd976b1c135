/** Avalia um decreto com inteiros: que hipóteses se cumprem, quais dependem do que o caso não informa, e por quê. */
import { pisoDe } from '../tempo/fracao.ts';
import type { Decreto, Hipotese, Resultado } from './decreto.ts';
import { diasExigidos, type Exigencia } from './exigencia.ts';
import type { FatosDoDecreto } from './fatos.ts';

export type Desfecho = 'cumpre' | 'nao-cumpre' | 'vedado';

export interface AvaliacaoDoDecreto {
  indulto: Desfecho;
  /** Dispositivos que se cumprem. */
  pelo: string[];
  /** Dispositivos que só dependem do que o caso não informa. */
  podeCaber: string[];
  comutacao?: Desfecho;
  reducaoDias?: number;
}

/** O período em liberdade que o inciso V de 2024 e 2025 tolera: 2 anos. */
const LIBERDADE_TOLERADA = 730;
/** A idade do art. 4º do Decreto 11.302/2022, que tem vedações a menos. */
export const IDOSO = 70;

export const exigenciaDe = (h: Hipotese, f: FatosDoDecreto): Exigencia | undefined =>
  f.reincidente ? h.reincidente : h.naoReincidente;

/** As vedações a menos só valem para a hipótese do maior de 70 anos. */
export const impeditivaDe = (h: Hipotese, f: FatosDoDecreto): number =>
  h.idadeMinima === IDOSO && f.impeditivaDoIdosoDias < f.impeditivaDias ? f.impeditivaDoIdosoDias : f.impeditivaDias;

/** Parte da pena impeditiva a cumprir antes (2/3 ou toda), medida só nela. */
export function doConcurso(d: Decreto, h: Hipotese, f: FatosDoDecreto): number {
  if (!d.concurso || h.dispensaConcurso) return 0;
  return pisoDe(d.concurso.fracao, impeditivaDe(h, f));
}

/** Pela idade ou pela gestação, que o caso informa; os outros grupos ficam em dúvida. */
export const temMetadeCerta = (h: Hipotese, f: FatosDoDecreto): boolean =>
  (f.idade !== undefined && f.idade >= h.idadeDaMetade) || (h.temMetade && f.gestante);

/** De quantos dias é a fração: das penas não impeditivas ou do período do livramento. */
export function baseDaFracao(h: Hipotese, f: FatosDoDecreto): number {
  if (exigenciaDe(h, f)!.medida === 'periodo-do-livramento') return f.periodoDoLivramentoDias;
  return f.penaDias - impeditivaDe(h, f);
}

/** Dias exigidos ao todo: a parte do impeditivo mais a fração sobre as demais penas, ou o tempo fixo. */
export function exigidoDe(d: Decreto, h: Hipotese, f: FatosDoDecreto, metade: boolean): number {
  const e = exigenciaDe(h, f)!;
  const lapso = diasExigidos(e, baseDaFracao(h, f), metade);
  if (h.comutacaoAnteriorDispensaTempo && f.comutadoDias > 0) return doConcurso(d, h, f);
  const separadas = e.dias > 0 || e.medida !== 'cumprido';
  return separadas ? Math.max(lapso, doConcurso(d, h, f)) : lapso + doConcurso(d, h, f);
}

/** Quanto já cumpriu, na medida que a exigência pede. */
export function medidoPor(e: Exigencia, f: FatosDoDecreto): number {
  switch (e.medida) {
    case 'cumprido':
      return f.cumpridoDias;
    case 'ininterrupto':
      return f.ininterruptoDias;
    case 'semiaberto':
      return f.semiabertoDias;
    case 'periodo-do-livramento':
      return f.noLivramentoDias;
  }
}

function atendeAoTempo(d: Decreto, h: Hipotese, f: FatosDoDecreto, metade: boolean): boolean {
  const e = exigenciaDe(h, f)!;
  if (e.medida === 'cumprido') return f.cumpridoDias >= exigidoDe(d, h, f, metade);
  // O tempo sem interrupção (ou em livramento) e a parte do impeditivo são exigências distintas.
  return f.cumpridoDias >= doConcurso(d, h, f) && medidoPor(e, f) >= diasExigidos(e, baseDaFracao(h, f), metade);
}

const remanescenteDe = (f: FatosDoDecreto): number => Math.max(0, f.penaDias - f.cumpridoDias - f.comutadoDias);

function cabeNaPena(h: Hipotese, f: FatosDoDecreto): boolean {
  if (!h.pena) return true;
  const dias = h.pena.medida === 'somada' ? f.penaDias : remanescenteDe(f);
  return dias > h.pena.acimaDe && dias <= (f.reincidente ? h.pena.ateReincidente : h.pena.ate);
}

type Tres = 'sim' | 'nao' | 'depende';

function daPessoa(h: Hipotese, f: FatosDoDecreto): Tres {
  if (h.soMulheres && f.mulher === false) return 'nao';
  const faltaSexo = h.soMulheres && f.mulher === undefined;
  if (h.idadeMinima === 0) return faltaSexo ? 'depende' : 'sim';
  if (f.idade === undefined) return 'depende';
  if (f.idade < h.idadeMinima && f.idade >= h.ouMenorDe) return 'nao';
  return faltaSexo ? 'depende' : 'sim';
}

function doLugar(h: Hipotese, f: FatosDoDecreto): Tres {
  if (!h.lugares) return 'sim';
  if (f.lugar === undefined) return 'depende';
  return f.lugar !== 'fechado' && h.lugares.includes(f.lugar) ? 'sim' : 'nao';
}

const tres = (b: boolean | undefined): Tres => (b === undefined ? 'depende' : b ? 'sim' : 'nao');

function doCrime(h: Hipotese, f: FatosDoDecreto): Tres {
  switch (h.crime) {
    case undefined:
      return 'sim';
    case 'patrimonio':
      return tres(f.patrimonio);
    case 'trafico-privilegiado':
      return tres(f.traficoPrivilegiado);
    case 'culposo':
      return tres(f.culposo);
    case 'maxima-ate-5-anos':
      return tres(f.maximaAteCinco);
  }
}

function impedeAFalta(h: Hipotese, f: FatosDoDecreto): boolean {
  return (h.falta !== 'nenhuma' && f.faltaNaJanela) || (h.falta === 'qualquer' && f.algumaFalta);
}

export function avaliarHipotese(d: Decreto, h: Hipotese, f: FatosDoDecreto): Resultado {
  if (f.penaDias > 0 && impeditivaDe(h, f) >= f.penaDias) return 'impeditivo';
  if (exigenciaDe(h, f) === undefined) return 'reincidencia';
  if (h.violencia !== 'qualquer' && (h.violencia === 'com') !== f.violencia) return 'violencia';
  if (impedeAFalta(h, f)) return 'falta';
  if (!cabeNaPena(h, f)) return 'pena';
  const pessoa = daPessoa(h, f);
  if (pessoa === 'nao') return 'pessoa';
  const lugar = doLugar(h, f);
  if (lugar === 'nao') return 'lugar';
  const crime = doCrime(h, f);
  if (crime === 'nao') return 'crime';
  if (h.toleraLiberdade && f.liberdadeDias > LIBERDADE_TOLERADA) return 'liberdade';
  const certo = !h.condicional && pessoa === 'sim' && lugar === 'sim' && crime === 'sim';
  if (atendeAoTempo(d, h, f, temMetadeCerta(h, f))) return certo ? 'cumpre' : 'depende';
  return h.temMetade && atendeAoTempo(d, h, f, true) ? 'metade' : 'tempo';
}

/** Redução da comutação em dias: piso(fração × base); em concurso, só sobre as penas não impeditivas. */
export function reducaoDe(d: Decreto, h: Hipotese, f: FatosDoDecreto): { base: number; dias: number } {
  const reducao = f.reincidente ? h.reducaoReincidente : h.reducaoNaoReincidente;
  const comutaveis = f.penaDias - f.impeditivaDias;
  const resta = Math.min(remanescenteDe(f), comutaveis);
  const cumprido = Math.min(Math.max(0, f.cumpridoDias - f.comutadoDias - f.impeditivaDias), comutaveis);
  const base = d.baseDaComutacao === 'maior' ? Math.max(resta, cumprido) : resta;
  return { base, dias: reducao ? Math.min(pisoDe(reducao, base), resta) : 0 };
}

/** Pena inteira cumprida antes da referência: não há o que perdoar. */
export const penaJaCumprida = (f: FatosDoDecreto): boolean =>
  f.penaDias > 0 && f.cumpridoDias + f.comutadoDias >= f.penaDias;

/** O desfecho de um grupo de hipóteses: basta uma que se cumpra sem condição desconhecida. */
export function desfechoDe(d: Decreto, hipoteses: readonly Hipotese[], f: FatosDoDecreto): Desfecho {
  if (penaJaCumprida(f)) return 'nao-cumpre';
  return desfechoDosResultados(hipoteses.map((h) => avaliarHipotese(d, h, f)));
}

/** Vedado: em todas as hipóteses, todas as penas são de crime impeditivo. */
export function desfechoDosResultados(resultados: readonly Resultado[]): Desfecho {
  let vedadas = 0;
  for (const r of resultados) {
    if (r === 'cumpre') return 'cumpre';
    if (r === 'impeditivo') vedadas++;
  }
  return vedadas > 0 && vedadas === resultados.length ? 'vedado' : 'nao-cumpre';
}

/** A hipótese cumprida que mais reduz a pena. */
export function melhorComutacao(d: Decreto, f: FatosDoDecreto): Hipotese | undefined {
  let melhor: Hipotese | undefined;
  let maior = -1;
  for (const h of d.comutacao) {
    if (avaliarHipotese(d, h, f) !== 'cumpre') continue;
    const { dias } = reducaoDe(d, h, f);
    if (dias > maior) {
      maior = dias;
      melhor = h;
    }
  }
  return melhor;
}

/** A comutação, sabido o indulto: quem tem direito a ele não comuta. */
export function desfechoDaComutacao(d: Decreto, f: FatosDoDecreto, indulto: Desfecho): Desfecho {
  const desfecho = desfechoDe(d, d.comutacao, f);
  return desfecho === 'cumpre' && indulto === 'cumpre' ? 'nao-cumpre' : desfecho;
}

/** A avaliação inteira, para a regra e os exemplos. */
export function avaliarDecreto(d: Decreto, f: FatosDoDecreto): AvaliacaoDoDecreto {
  const indulto = desfechoDe(d, d.indulto, f);
  const comQue = (...quais: Resultado[]) =>
    penaJaCumprida(f)
      ? []
      : d.indulto.filter((h) => quais.includes(avaliarHipotese(d, h, f))).map((h) => h.dispositivo);
  const avaliacao: AvaliacaoDoDecreto = { indulto, pelo: comQue('cumpre'), podeCaber: comQue('depende', 'metade') };
  if (d.comutacao.length === 0) return avaliacao;
  avaliacao.comutacao = desfechoDaComutacao(d, f, indulto);
  const melhor = avaliacao.comutacao === 'cumpre' ? melhorComutacao(d, f) : undefined;
  if (melhor) avaliacao.reducaoDias = reducaoDe(d, melhor, f).dias;
  return avaliacao;
}
