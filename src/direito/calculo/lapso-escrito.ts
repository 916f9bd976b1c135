/** Como o lapso e a data se escrevem na trilha: as parcelas que de fato se somaram, para que a conta feche a quem confere. */
import type { Convencao } from '../caso.ts';
import { dataCurta, type Dia } from '../tempo/dia.ts';
import type { Fracao } from '../tempo/fracao.ts';
import { deDias360, penaCurta } from '../tempo/pena.ts';
import type { Execucao } from './execucao.ts';
import { abaterPeloArt76, diasNaConvencao, maiorFracao } from './lapso.ts';
import type { Leitura } from './leituras.ts';

/** `floor(40% × 2125 + 16% × 910) = 995`. `cumprido`: dias já cumpridos que saíram da base. */
export function contaDoLapso(
  e: Execucao,
  fracoes: readonly Fracao[],
  cumprido: number,
  concurso: Leitura['concurso'],
  lapso: number,
): string {
  return `floor(${parcelas(e, fracoes, cumprido, concurso)}) = ${lapso}`;
}

function parcelas(e: Execucao, fracoes: readonly Fracao[], cumprido: number, concurso: Leitura['concurso']): string {
  const { convencao, abatimento } = e.oficial;
  const penas = e.penas[convencao];
  const abatido = diasNaConvencao(cumprido + e.comutacaoDias, convencao);
  if (concurso === 'mais-gravosa' && fracoes.length > 1) {
    return `${maiorFracao(fracoes).texto} × ${Math.max(0, e.penaUnificada[convencao] - abatido)}`;
  }
  const total = penas.reduce((a, b) => a + b, 0);
  if (abatimento === 'proporcional' && abatido > 0 && fracoes.length > 1) {
    return `(${somaDeParcelas(fracoes, penas)}) × ${Math.max(0, total - abatido)}/${total}`;
  }
  return somaDeParcelas(fracoes, abatido === 0 ? penas : abaterPeloArt76(e.fichas, penas, fracoes, abatido));
}

const somaDeParcelas = (fracoes: readonly Fracao[], bases: readonly number[]): string =>
  fracoes.map((f, i) => `${f.texto} × ${bases[i]}`).join(' + ');

export function lapsoPorExtenso(lapso: number, convencao: Convencao): string {
  return convencao === 'aritmetica-360' ? `${penaCurta(deDias360(lapso))} (mês de 30 dias)` : `${lapso} dias`;
}

export interface TermosDaData {
  lapso: number;
  detracao: number;
  remidos: number;
  interrompidos: number;
}

/** ` − 86 (remição) + 30 (interrupções)`: só os termos que existem; vazio quando não há nenhum. */
export function creditosPorExtenso(t: Omit<TermosDaData, 'lapso'>, vespera: boolean): string {
  return [
    t.detracao ? ` − ${t.detracao} (detração)` : '',
    t.remidos > 0 ? ` − ${t.remidos} (remição)` : t.remidos < 0 ? ` + ${-t.remidos} (perda de remição)` : '',
    t.interrompidos ? ` + ${t.interrompidos} (interrupções)` : '',
    vespera ? ' − 1 (o dia do começo conta)' : '',
  ].join('');
}

/** `28/12/2020 + 2508 − 86 (remição)`. */
export function contaDaData(base: Dia, t: TermosDaData, convencao: Convencao, vespera: boolean): string {
  const lapso = convencao === 'aritmetica-360' ? penaCurta(deDias360(t.lapso)) : `${t.lapso}`;
  return `${dataCurta(base)} + ${lapso}${creditosPorExtenso(t, vespera)}`;
}
