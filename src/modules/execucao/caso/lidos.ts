/** Os fatos de que o caso sai, cada um com a forma que o módulo dele lhe dá, e as partes do caso que eles enchem. */
import type { CasoEscrito } from '../../calculadora/index.ts';
import type {
  DadosDaFalta,
  DadosDaFaltaHomologada,
  DadosDaLeitura,
  DadosDaPrisao,
  DadosDaProrrogacao,
  DadosDaRevisao,
  DadosDoEstudo,
  DadosDoExameDeCessacao,
  DadosDoExameDeEnsino,
  DadosDoRegime,
  DadosDoTrabalho,
} from '../../custodia/index.ts';
import { type DadosDaCondicao, doTipo, type FatoVigente, type FatoVigenteDe } from '../../pessoas/index.ts';
import type {
  DadosDaCondenacao,
  DadosDaImputacao,
  DadosDaMedida,
  DadosDoInquerito,
  DadosDoMarco,
} from '../../processos/index.ts';
import type { DadosDaComutacao, DadosDoIndulto } from '../fatos/clemencia.ts';
import type { DadosDaRevogacao } from '../fatos/livramento.ts';
import type { DadosDoRecolhimento } from '../fatos/recolhimento-noturno.ts';
import type { DadosDaRemicao } from '../fatos/remicao.ts';

export type CondenacaoEscrita = NonNullable<CasoEscrito['condenacoes']>[number];
export type EventoEscrito = NonNullable<CasoEscrito['eventos']>[number];
export type MarcosEscritos = NonNullable<CondenacaoEscrita['marcosProcessuais']>;
export type Investigacao = NonNullable<CasoEscrito['investigacao']>;
export type Cautelar = NonNullable<CasoEscrito['prisaoCautelar']>;
export type Medida = NonNullable<CasoEscrito['medidaDeSeguranca']>;

/** Um pedaço do caso e os fatos (raízes) de que veio. */
export interface ComFatos<T> {
  valor: T;
  fatos: readonly string[];
}

interface DadosLidos {
  'pessoas.condicao': DadosDaCondicao;
  'processos.condenacao': DadosDaCondenacao;
  'processos.imputacao': DadosDaImputacao;
  'processos.marco': DadosDoMarco;
  'processos.inquerito': DadosDoInquerito;
  'processos.medida-de-seguranca': DadosDaMedida;
  'custodia.prisao': DadosDaPrisao;
  'custodia.revisao-da-preventiva': DadosDaRevisao;
  'custodia.temporaria-prorrogada': DadosDaProrrogacao;
  'custodia.regime': DadosDoRegime;
  'custodia.falta': DadosDaFalta;
  'custodia.falta-homologada': DadosDaFaltaHomologada;
  'custodia.trabalho': DadosDoTrabalho;
  'custodia.estudo': DadosDoEstudo;
  'custodia.leitura': DadosDaLeitura;
  'custodia.exame-de-ensino': DadosDoExameDeEnsino;
  'custodia.exame-de-cessacao': DadosDoExameDeCessacao;
  'execucao.livramento-revogado': DadosDaRevogacao;
  'execucao.remicao': DadosDaRemicao;
  'execucao.comutacao': DadosDaComutacao;
  'execucao.indulto': DadosDoIndulto;
  'execucao.recolhimento-noturno': DadosDoRecolhimento;
}

export const lidos = <T extends keyof DadosLidos>(
  fatos: readonly FatoVigente[],
  tipo: T,
): FatoVigenteDe<DadosLidos[T]>[] => doTipo<DadosLidos[T]>(fatos, tipo);
