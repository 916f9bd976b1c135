/**
 * O caso, como o motor o recebe: as mesmas informações do contrato do caso, com datas em `Dia`, durações em
 * `Pena` e frações exatas. Quem lê JSON, YAML ou formulário converte na borda (modules/calculadora/contrato).
 * `undefined` quer dizer "não informado": o motor nunca presume.
 */
import type { Dia } from './tempo/dia.ts';
import type { Fracao } from './tempo/fracao.ts';
import type { Pena } from './tempo/pena.ts';

export type Convencao = 'seeu' | 'aritmetica-360' | 'calendario';
export type ConcursoDeFracoes = 'por-condenacao' | 'mais-gravosa';
export type Abatimento = 'art-76' | 'proporcional';
export type ContagemDaInterrupcao = 'dias-parciais-contam' | 'dia-da-fuga-nao-conta';

export interface Parametros {
  convencao: Convencao;
  /** true: o último dia é a véspera (CP 10); false: como o SEEU imprime. */
  diaDoInicioConta: boolean;
  concursoDeFracoes: ConcursoDeFracoes;
  abatimento: Abatimento;
  interrupcao: ContagemDaInterrupcao;
  lei15402: 'aplicavel' | 'afastada';
}

export const PARAMETROS_PADRAO: Parametros = Object.freeze({
  convencao: 'seeu',
  diaDoInicioConta: false,
  concursoDeFracoes: 'por-condenacao',
  abatimento: 'art-76',
  interrupcao: 'dias-parciais-contam',
  lei15402: 'aplicavel',
});

export interface Pessoa {
  nome?: string | undefined;
  nascimento?: Dia | undefined;
  sexo?: 'feminino' | 'masculino' | undefined;
  gestante?: boolean | undefined;
  responsavelPorCriancaOuPessoaComDeficiencia?: boolean | undefined;
  integrouOrganizacaoCriminosa?: boolean | undefined;
}

export type Especie = 'reclusao' | 'detencao' | 'prisao-simples';
export type Regime = 'fechado' | 'semiaberto' | 'aberto';
export type Reincidencia = 'primario' | 'reincidente' | 'reincidente-especifico';

/** Fatos da condenação que a lei usa para graduar benefícios. `undefined`: a sentença não foi informada nesse ponto. */
export interface Caracteristicas {
  hediondo?: boolean | undefined;
  violenciaOuGraveAmeaca?: boolean | undefined;
  resultadoMorte?: boolean | undefined;
  feminicidio?: boolean | undefined;
  tentado?: boolean | undefined;
  comandoDeOrganizacaoCriminosa?: boolean | undefined;
  organizacaoUltraviolenta?: boolean | undefined;
  milicia?: boolean | undefined;
  tituloXII?: boolean | undefined;
  trafico?: boolean | undefined;
  traficoPrivilegiado?: boolean | undefined;
  contraAdministracaoPublica?: boolean | undefined;
  contraDignidadeSexual?: boolean | undefined;
  violenciaContraMulher?: boolean | undefined;
  contraFilhoOuDependente?: boolean | undefined;
  doloso?: boolean | undefined;
}

export interface Periodo {
  inicio: Dia;
  fim: Dia;
}

export interface InterrupcaoDaPrescricao {
  data: Dia;
  causa: 'fuga' | 'reincidencia' | 'livramento-revogado' | 'ultimo-comparecimento' | 'outra';
  /** Pena que resta, quando o prazo corre pelo restante (CP 113). */
  resta?: Pena | undefined;
}

export interface MarcosProcessuais {
  denunciaRecebida?: Dia | undefined;
  pronuncia?: Dia | undefined;
  sentenca?: Dia | undefined;
  acordao?: Dia | undefined;
  transitoAcusacao?: Dia | undefined;
  transitoDefesa?: Dia | undefined;
  suspensoes?: Periodo[] | undefined;
  inicioDoCumprimento?: Dia | undefined;
  interrupcoes?: InterrupcaoDaPrescricao[] | undefined;
}

export interface Condenacao {
  id: string;
  processo?: string | undefined;
  /** Id do catálogo (`lei-11343-2006/art-33/caput`). */
  tipoPenal?: string | undefined;
  dataDoFato?: Dia | undefined;
  /** Sem pena: só prescrição punitiva e prazos. */
  pena?: Pena | undefined;
  especie?: Especie | undefined;
  fracaoFixada?: { progressao?: Fracao | undefined; livramento?: Fracao | undefined } | undefined;
  regimeInicial?: Regime | undefined;
  reincidencia?: Reincidencia | undefined;
  mausAntecedentes?: boolean | undefined;
  condenacaoAnteriorComViolencia?: boolean | undefined;
  caracteristicas?: Caracteristicas | undefined;
  marcosProcessuais?: MarcosProcessuais | undefined;
  penaMaximaAbstrata?: Pena | undefined;
  prazoPrescricional?: Pena | undefined;
}

export type TituloDaPrisao = 'flagrante' | 'temporaria' | 'preventiva' | 'condenacao' | 'civil';

export type Evento =
  | { tipo: 'prisao'; data: Dia; titulo?: TituloDaPrisao | undefined }
  | { tipo: 'soltura'; data: Dia }
  | { tipo: 'fuga'; data: Dia }
  | { tipo: 'recaptura'; data: Dia }
  | { tipo: 'progressao'; data: Dia; regime: 'semiaberto' | 'aberto'; requisitoEm?: Dia | undefined }
  | { tipo: 'regressao'; data: Dia; regime: Regime; definitiva?: boolean | undefined }
  | {
      tipo: 'falta-grave';
      data: Dia;
      homologada?: boolean | undefined;
      perda?: { dias?: number | undefined; fracao?: Fracao | undefined } | undefined;
    }
  | { tipo: 'trabalho'; inicio: Dia; fim: Dia; dias: number }
  | { tipo: 'estudo'; inicio: Dia; fim: Dia; horas: number }
  | { tipo: 'leitura'; data: Dia; obras: number }
  | {
      tipo: 'exame';
      data: Dia;
      nivel: 'fundamental' | 'medio';
      areas: number;
      certificado?: boolean | undefined;
      diasJaRemidosNoNivel?: number | undefined;
    }
  | { tipo: 'remicao'; data: Dia; ate?: Dia | undefined; dias: number }
  | { tipo: 'recolhimento-noturno'; inicio: Dia; fim: Dia; horas: number }
  | { tipo: 'livramento'; data: Dia }
  | { tipo: 'livramento-revogado'; data: Dia; causa: 'crime-durante' | 'crime-anterior' | 'outra' }
  | { tipo: 'comutacao'; data: Dia; dias: number }
  | { tipo: 'indulto'; data: Dia; condenacao?: string | undefined }
  | { tipo: 'monitoracao'; inicio: Dia; fim?: Dia | undefined };

export type TipoDeEvento = Evento['tipo'];
export type EventoDe<T extends TipoDeEvento> = Extract<Evento, { tipo: T }>;

export type RitoDoInquerito = 'comum' | 'federal' | 'drogas' | 'economia-popular' | 'militar' | 'faccao';

export interface Investigacao {
  rito: RitoDoInquerito;
  preso: boolean;
  prisao?: Dia | undefined;
  instauracao?: Dia | undefined;
  inqueritoRecebidoPeloMP?: Dia | undefined;
  /** Quantas prorrogações o juiz deferiu. */
  prorrogacoes: number;
}

export interface PrisaoCautelar {
  especie: 'temporaria' | 'preventiva' | 'civil' | 'flagrante';
  inicio: Dia;
  hediondo?: boolean | undefined;
  prorrogada?: boolean | undefined;
  prazo?: Pena | undefined;
  ultimaRevisao?: Dia | undefined;
}

export interface MedidaDeSeguranca {
  especie: 'internacao' | 'tratamento-ambulatorial';
  inicio: Dia;
  prazoMinimo?: Pena | undefined;
  penaMaximaAbstrata?: Pena | undefined;
  dataDoFato?: Dia | undefined;
  detracaoDias: number;
  exames: { data: Dia; cessou: boolean }[];
}

export interface Caso {
  versao: 1;
  titulo?: string | undefined;
  fonte?: string | undefined;
  /** Data de referência: o "hoje" do cálculo. O motor não lê o relógio. */
  emData: Dia;
  pessoa: Pessoa;
  parametros: Parametros;
  condenacoes: Condenacao[];
  eventos: Evento[];
  investigacao?: Investigacao | undefined;
  prisaoCautelar?: PrisaoCautelar | undefined;
  medidaDeSeguranca?: MedidaDeSeguranca | undefined;
}
