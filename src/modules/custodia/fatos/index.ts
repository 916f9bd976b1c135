/** Os tipos de fato da custódia. */
import type { QualquerTipo } from '../../pessoas/index.ts';
import { atestado } from './atestado.ts';
import { alojamento, entrada } from './entrada.ts';
import { exameCriminologico, exameDeCessacao } from './exames.ts';
import { falta, faltaEtapa, faltaHomologada } from './falta.ts';
import { fuga, obito, recaptura } from './fuga.ts';
import {
  monitoracao,
  monitoracaoEncerrada,
  monitoracaoInstalada,
  monitoracaoViolacao,
  monitoracaoZona,
} from './monitoracao.ts';
import { audienciaDeCustodia, comunicacao, prisao } from './prisao.ts';
import { rdd, rddEncerrado } from './rdd.ts';
import { regime } from './regime.ts';
import { revisaoDaPreventiva, temporariaProrrogada } from './revisao.ts';
import { estudo, exameDeEnsino, leitura, trabalho } from './rotina.ts';
import { retorno, saidaBreve } from './saida-breve.ts';
import { soltura } from './soltura.ts';
import { titulo, tituloEncerrado } from './titulo.ts';
import { TIPO_DO_PASSO, transferenciaPedida } from './transferencia.ts';

export const TIPOS_DA_CUSTODIA: readonly QualquerTipo[] = [
  prisao,
  comunicacao,
  audienciaDeCustodia,
  revisaoDaPreventiva,
  temporariaProrrogada,
  titulo,
  tituloEncerrado,
  entrada,
  alojamento,
  transferenciaPedida,
  ...Object.values(TIPO_DO_PASSO),
  saidaBreve,
  retorno,
  fuga,
  recaptura,
  soltura,
  obito,
  regime,
  monitoracao,
  monitoracaoInstalada,
  monitoracaoZona,
  monitoracaoViolacao,
  monitoracaoEncerrada,
  trabalho,
  estudo,
  leitura,
  exameDeEnsino,
  atestado,
  falta,
  faltaEtapa,
  faltaHomologada,
  rdd,
  rddEncerrado,
  exameDeCessacao,
  exameCriminologico,
];

export * from './atestado.ts';
export * from './entrada.ts';
export * from './exames.ts';
export * from './falta.ts';
export * from './fuga.ts';
export * from './monitoracao.ts';
export * from './prisao.ts';
export * from './rdd.ts';
export * from './regime.ts';
export * from './revisao.ts';
export * from './rotina.ts';
export * from './saida-breve.ts';
export * from './soltura.ts';
export * from './titulo.ts';
export * from './transferencia.ts';
