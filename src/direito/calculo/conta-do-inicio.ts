/** O que livramento e saída temporária têm em comum: lapso sobre a pena total, contado do início da execução. */
import { type Dia, maisDias } from '../tempo/dia.ts';
import type { Fracao } from '../tempo/fracao.ts';
import type { Execucao } from './execucao.ts';
import { empurrar } from './interrupcao.ts';
import { diasNaConvencao, lapso, somarLapso } from './lapso.ts';
import { CONVENCOES, type Leitura } from './leituras.ts';
import { remidosEntre } from './remicao.ts';

export interface ContaDoInicio {
  data: Dia;
  /** Lapso na unidade da convenção. */
  lapso: number;
  detracao: number;
  remidos: number;
  interrompidos: number;
  /** Há interrupção sem retorno: a data anda com o tempo. */
  aberta: boolean;
}

/** Início + lapso − detração − remição + interrupções; nunca antes do início. A véspera fica com quem chama. */
export function contarDoInicio(
  e: Execucao,
  l: Leitura,
  fracoes: readonly Fracao[],
  comIncertos: boolean,
): ContaDoInicio {
  const inicio = e.inicio!;
  const comutado = diasNaConvencao(e.comutacaoDias, l.convencao);
  const exigido = lapso(e.fichas, e.penas[l.convencao], fracoes, comutado, l);
  const detracao = e.detracao.dias + (comIncertos ? e.detracao.incertos : 0);
  const remidos = remidosEntre(e.remicao, -Infinity, Infinity, l.aHomologar);
  const cheia = maisDias(somarLapso(inicio, exigido, l.convencao), -detracao - remidos);
  const p = empurrar(cheia, e.linha.atual!.interrupcoes, l.interrupcao, inicio, e.linha.emData);
  const data = Math.max(inicio, p.data) as Dia;
  return { data, lapso: exigido, detracao, remidos, interrompidos: p.dias, aberta: p.aberta };
}

/** A menor data entre as convenções, com a fuga interrompendo o mínimo e a remição a homologar já contada. */
export function maisCedoDoInicio(e: Execucao, fracoes: readonly Fracao[]): Dia {
  const favoravel: Leitura = { ...e.oficial, interrupcao: 'dias-parciais-contam', aHomologar: true };
  let menor = Infinity;
  for (const convencao of CONVENCOES) {
    menor = Math.min(menor, contarDoInicio(e, { ...favoravel, convencao }, fracoes, false).data);
  }
  return menor as Dia;
}
