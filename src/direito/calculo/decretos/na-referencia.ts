/** A execução como estava na data de referência do decreto: tempo cumprido, regime, idade e faltas. */
import type { Decreto } from '../../decretos/index.ts';
import type { Lugar } from '../../decretos/decreto.ts';
import { anosCompletos } from '../../tempo/contagem.ts';
import type { Dia } from '../../tempo/dia.ts';
import { cumpridoAte, type Execucao, interrompidosAte } from '../execucao.ts';
import { maisGraveDosRegimes } from '../linha-do-tempo.ts';
import { remidosEntre } from '../remicao.ts';

export interface NaReferencia {
  cumprido: number;
  /** Parcelas do cumprido, para a memória. */
  preso: number;
  interrompidos: number;
  remidos: number;
  ininterrupto: number;
  semiaberto: number;
  liberdade: number;
  /** Dias desde o livramento em curso, e o que se tinha cumprido no dia dele; `undefined`: não está em livramento. */
  livramento: { dias: number; cumpridoAntes: number } | undefined;
  comutado: number;
  idade: number | undefined;
  mulher: boolean | undefined;
  gestante: boolean;
  lugar: Lugar | 'fechado' | undefined;
  /** Falta homologada na janela do decreto. */
  falta: Dia | undefined;
  /** Falta não homologada, ou fuga que só terminou dentro da janela. */
  faltaDuvidosa: Dia | undefined;
  algumaFalta: boolean;
}

export function naReferencia(e: Execucao, d: Decreto): NaReferencia {
  const t = d.referencia;
  const comecou = e.inicio !== undefined && t > e.inicio;
  const remidos = e.remicao.parcelas.length > 0 ? remidosEntre(e.remicao, -Infinity, t, false) : 0;
  const { nascimento, sexo, gestante } = e.caso.pessoa;
  const lugar = comecou ? lugarEm(e, t) : 'fechado';
  const r: NaReferencia = {
    cumprido: cumpridoAte(e, t),
    preso: comecou ? t - e.inicio! : 0,
    interrompidos: comecou ? interrompidosAte(e, t) : 0,
    remidos,
    ininterrupto: comecou ? desde(e, ultimoRetorno(e, t), t) : 0,
    semiaberto: lugar === 'semiaberto' ? desde(e, Math.max(entradaNoRegime(e, t), ultimoRetorno(e, t)), t) : 0,
    liberdade: liberdadeAte(e, t),
    livramento: comecou ? doLivramento(e, t) : undefined,
    comutado: e.comutacaoDias > 0 ? comutadoAte(e, t) : 0,
    idade: nascimento === undefined ? undefined : anosCompletos(nascimento, t),
    mulher: sexo === undefined ? undefined : sexo === 'feminino',
    // O caso diz como a pessoa está em `emData`: só se sabe da referência se for o mesmo dia.
    gestante: gestante === true && e.linha.emData === t,
    lugar,
    falta: undefined,
    faltaDuvidosa: undefined,
    algumaFalta: false,
  };
  if (e.linha.faltas.length > 0) anotarFaltas(r, e, d);
  return r;
}

/** Dias corridos e remidos desde `inicio`: a remição é pena cumprida (LEP 128). */
const desde = (e: Execucao, inicio: number, t: Dia): number =>
  Math.max(0, t - inicio) + (e.remicao.parcelas.length > 0 ? remidosEntre(e.remicao, inicio, t, false) : 0);

/** Último dia em que voltou ao cumprimento; se ainda estava fora, o próprio `t`. */
function ultimoRetorno(e: Execucao, t: Dia): number {
  let retorno: number = e.inicio!;
  for (const i of e.linha.atual!.interrupcoes) {
    if (i.inicio < t) retorno = Math.max(retorno, i.fim === undefined || i.fim > t ? t : i.fim);
  }
  return retorno;
}

function entradaNoRegime(e: Execucao, t: Dia): number {
  let entrada: number = e.inicio!;
  let regime: string | undefined;
  for (const m of e.linha.mudancas) {
    if (m.data > t) break;
    if (m.regime !== regime) entrada = m.data;
    regime = m.regime;
  }
  return entrada;
}

const livramentoEm = (e: Execucao, t: Dia) =>
  e.linha.livramentos.findLast((l) => l.data <= t && (l.revogadoEm === undefined || l.revogadoEm > t));

function doLivramento(e: Execucao, t: Dia): NaReferencia['livramento'] {
  const l = livramentoEm(e, t);
  return l && { dias: t - l.data, cumpridoAntes: cumpridoAte(e, l.data) };
}

function lugarEm(e: Execucao, t: Dia): Lugar | 'fechado' | undefined {
  if (livramentoEm(e, t)) return 'livramento';
  let regime: Lugar | 'fechado' | undefined;
  for (const m of e.linha.mudancas) if (m.data <= t) regime = m.regime;
  return regime ?? maisGraveDosRegimes(e.fichas.map((f) => f.condenacao.regimeInicial));
}

/** Fugas e livramento perdido, e o tempo solto entre uma prisão e a seguinte. */
function liberdadeAte(e: Execucao, t: Dia): number {
  const { anteriores, atual } = e.linha;
  let dias = interrompidosAte(e, t);
  for (let i = 0; i < anteriores.length; i++) {
    const volta = anteriores[i + 1]?.inicio ?? atual?.inicio ?? t;
    dias += Math.max(0, Math.min(volta, t) - anteriores[i]!.fim! - 1);
  }
  return dias;
}

function comutadoAte(e: Execucao, t: Dia): number {
  let dias = 0;
  for (const { evento, data } of e.linha.ordenados) if (evento.tipo === 'comutacao' && data <= t) dias += evento.dias;
  return dias;
}

function anotarFaltas(r: NaReferencia, e: Execucao, d: Decreto): void {
  for (const f of e.linha.faltas) {
    if (f.homologada && f.data <= d.referencia) r.algumaFalta = true;
    const dentro = f.data >= d.faltaDe && f.data <= d.faltaAte;
    if (dentro && f.homologada) r.falta = f.data;
    else if (dentro || acabouDentro(f.data, f.recaptura, d)) r.faltaDuvidosa = f.data;
  }
}

/** A fuga é permanente: a que começou antes da janela pode ter-se prolongado nela. */
const acabouDentro = (data: Dia, recaptura: Dia | undefined, d: Decreto): boolean =>
  recaptura !== undefined && data < d.faltaDe && recaptura >= d.faltaDe;
