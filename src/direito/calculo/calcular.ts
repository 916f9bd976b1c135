/** O cálculo inteiro: de um caso a todas as datas que a lei lhe dá, cada uma com a sua memória. */
import type { Caso } from '../caso.ts';
import type { Marco, Resultado } from '../resultado.ts';
import { iso } from '../tempo/dia.ts';
import { deDias365 } from '../tempo/pena.ts';
import { avisosDoCaso } from './avisos.ts';
import { marcosCautelares } from './cautelar.ts';
import { cumpridoAte, type Execucao, interrompidosAte, montarExecucao } from './execucao.ts';
import { marcoDoLivramento } from './marcos/livramento.ts';
import { marcoDaProgressao } from './marcos/progressao.ts';
import { marcoDaSaida } from './marcos/saida-temporaria.ts';
import { marcosDoTermino } from './marcos/termino.ts';
import { marcosDosDecretos } from './marcos/decretos.ts';
import { marcosDaMedida } from './medida-de-seguranca.ts';
import { marcosDaPrescricao } from './prescricao.ts';
import { situacaoPrisional } from './situacao-prisional.ts';

/** Função pura: o mesmo caso dá sempre o mesmo resultado. `conjunto` é o hash das regras, para o recibo. */
export function calcular(caso: Caso, conjunto = ''): Resultado {
  const e = montarExecucao(caso);
  return {
    versao: 1,
    regras: { conjunto, em: iso(caso.emData) },
    penaTotal: e.penaTotal,
    penaTotalDias: e.penaTotalDias,
    cumprimento: cumprimento(e),
    detracao: { dias: e.detracao.dias, periodos: e.detracao.periodos },
    remicao: e.remicao.resumo,
    marcos: marcos(caso, e),
    avisos: avisosDoCaso(caso, e),
  };
}

function marcos(caso: Caso, e: Execucao): Marco[] {
  const lista: Marco[] = [];
  if (e.fichas.length > 0) {
    const progressao = marcoDaProgressao(e);
    const saida = marcoDaSaida(e, progressao);
    if (progressao) lista.push(progressao.marco);
    if (saida) lista.push(saida);
    lista.push(marcoDoLivramento(e), ...marcosDoTermino(e), ...marcosDosDecretos(e));
  }
  if (caso.condenacoes.length > 0) lista.push(...marcosDaPrescricao(caso, situacaoPrisional(e.linha)));
  if (caso.investigacao || caso.prisaoCautelar) lista.push(...marcosCautelares(caso));
  if (caso.medidaDeSeguranca) lista.push(...marcosDaMedida(caso));
  return lista;
}

function cumprimento(e: Execucao): Resultado['cumprimento'] {
  const { emData } = e.linha;
  const cumpridoDias = cumpridoAte(e, emData);
  const remanescenteDias = Math.max(0, e.penaTotalDias - cumpridoDias - e.comutacaoDias);
  return {
    ...(e.inicio === undefined ? {} : { inicio: iso(e.inicio) }),
    cumpridoDias,
    cumprido: deDias365(cumpridoDias),
    interrupcaoDias: interrompidosAte(e, emData),
    remanescenteDias,
    remanescente: deDias365(remanescenteDias),
    ...(e.regime === undefined ? {} : { regimeAtual: e.regime }),
  };
}
