/** Tudo o que os marcos da execução precisam saber, calculado uma vez: penas, custódia, detração, remição, regime. */
import type { Caso, Convencao, Regime } from '../caso.ts';
import type { Aviso } from '../resultado.ts';
import type { Dia } from '../tempo/dia.ts';
import { dias365, type Pena, somarPenas } from '../tempo/pena.ts';
import { calcularDetracao, type Detracao } from './detracao.ts';
import { type Ficha, fichasDe } from './ficha.ts';
import { type FracaoDaCondenacao, fracaoDaProgressao } from './fracao-da-progressao.ts';
import { diasInterrompidos } from './interrupcao.ts';
import { penasNasConvencoes, penaUnificadaNasConvencoes } from './lapso.ts';
import { type Leitura, leituraOficial, type Variacao, variacoesDe } from './leituras.ts';
import { type LinhaDoTempo, linhaDoTempo, maisGraveDosRegimes, regimeAtual } from './linha-do-tempo.ts';
import { calcularRemicao, type Remicao, remidosEntre } from './remicao.ts';

export interface Execucao {
  caso: Caso;
  linha: LinhaDoTempo;
  /** Condenações com pena e não indultadas. */
  fichas: Ficha[];
  fracoes: FracaoDaCondenacao[];
  penaTotal: Pena;
  penaTotalDias: number;
  /** Última prisão desta execução; ausente: não começou. */
  inicio: Dia | undefined;
  detracao: Detracao;
  remicao: Remicao;
  regime: Regime | undefined;
  oficial: Leitura;
  /** As leituras que podem mudar alguma data deste caso. */
  variacoes: readonly Variacao[];
  avisos: Aviso[];
  comutacaoDias: number;
  /** A pena de cada condenação na unidade de cada convenção; vazio enquanto a execução não começou. */
  penas: Readonly<Record<Convencao, readonly number[]>>;
  /** A soma normalizada, na unidade de cada convenção. */
  penaUnificada: Readonly<Record<Convencao, number>>;
}

export function montarExecucao(caso: Caso): Execucao {
  const linha = linhaDoTempo(caso);
  const avisos: Aviso[] = [];
  const fichas = fichasDe(caso).filter((f) => !indultada(linha, f, avisos));
  const regimes = fichas.map((f) => f.condenacao.regimeInicial);
  const remicao = calcularRemicao(linha, maisGraveDosRegimes(regimes));
  const penaTotal = somarPenas(fichas.map((f) => f.pena));
  const oficial = leituraOficial(caso.parametros);
  return {
    caso,
    linha,
    fichas,
    fracoes: fichas.map((f) => fracaoDaProgressao(f, caso.parametros, caso.emData)),
    penaTotal,
    penaTotalDias: dias365(penaTotal),
    inicio: linha.atual?.inicio,
    detracao: calcularDetracao(caso, linha, fichas, caso.parametros.interrupcao),
    remicao,
    regime: regimeAtual(linha, regimes),
    oficial,
    variacoes: variacoesDe(oficial).filter((v) => podeMudar(v.nome, linha, remicao, fichas.length)),
    avisos,
    comutacaoDias: linha.comutacaoDias,
    penas: penasNasConvencoes(fichas, linha.atual?.inicio),
    penaUnificada: penaUnificadaNasConvencoes(penaTotal, linha.atual?.inicio),
  };
}

/** Poupa contas: a leitura sobre fugas não muda nada de quem nunca fugiu. */
function podeMudar(nome: string, l: LinhaDoTempo, r: Remicao, condenacoes: number): boolean {
  switch (nome) {
    case 'mais-gravosa':
    case 'por-condenacao':
      return condenacoes > 1;
    case 'dia-da-fuga-nao-conta':
    case 'dias-parciais-contam':
      return temInterrupcao(l);
    case 'com-remicao-a-homologar':
      return r.resumo.aHomologarDias > 0;
    default:
      return true;
  }
}

export function temInterrupcao(l: LinhaDoTempo): boolean {
  return (l.atual?.interrupcoes.length ?? 0) > 0 || l.anteriores.some((p) => p.interrupcoes.length > 0);
}

function indultada(l: LinhaDoTempo, f: Ficha, avisos: Aviso[]): boolean {
  const indulto = l.indultos.find((i) => i.condenacao === undefined || i.condenacao === f.condenacao.id);
  if (!indulto) return false;
  avisos.push({
    codigo: 'condenacao-indultada',
    mensagem:
      `A condenação ${f.condenacao.id} foi indultada e sai da conta; o tempo já cumprido fica para as demais. ` +
      'Confira como o juízo imputou esse tempo.',
  });
  return true;
}

/** Dias de prisão anteriores a `t` nos períodos detraídos (o dia da soltura conta). */
function detraidoAte(e: Execucao, t: Dia): number {
  if (e.inicio !== undefined && t >= e.inicio) return e.detracao.dias;
  let soma = 0;
  for (const p of e.detracao.presos) {
    const fim = Math.min(p.fim! + 1, t) as Dia;
    if (fim > p.inicio) soma += fim - p.inicio - diasInterrompidos(p.interrupcoes, e.oficial.interrupcao, fim);
  }
  return soma;
}

/** Dias interrompidos desta execução antes de `t`. */
export function interrompidosAte(e: Execucao, t: Dia, leitura: Leitura = e.oficial): number {
  return e.linha.atual ? diasInterrompidos(e.linha.atual.interrupcoes, leitura.interrupcao, t) : 0;
}

/** Cumprido até `t` = t − início − interrompidos + detração + remidos até t: o dia t já é do período novo (decisão 2). */
export function cumpridoAte(e: Execucao, t: Dia, leitura: Leitura = e.oficial): number {
  const remidos = remidosEntre(e.remicao, -Infinity, t, leitura.aHomologar);
  const preso = e.inicio !== undefined && t > e.inicio ? t - e.inicio - interrompidosAte(e, t, leitura) : 0;
  return Math.max(0, preso + detraidoAte(e, t) + remidos);
}
