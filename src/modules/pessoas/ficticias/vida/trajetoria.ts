/** A vida prisional de uma pessoa fictícia, como dados: quem a grava decide por que ação cada um passa. */
import type { Regime, Reincidencia, TituloDaPrisao } from '../../../../direito/caso.ts';
import type { Pena } from '../../../../direito/tempo/pena.ts';

export const SITUACOES = [
  'provisorio',
  'fechado',
  'semiaberto',
  'aberto',
  'medida-de-seguranca',
  'domiciliar',
  'solto',
  'foragido',
  'morto',
] as const;
export type SituacaoPrisional = (typeof SITUACOES)[number];

export type EspecieDeUnidade =
  | 'cadeia-publica'
  | 'penitenciaria'
  | 'colonia'
  | 'casa-do-albergado'
  | 'hospital-de-custodia';

/** Uma unidade da espécie, numerada a partir de 0: quem grava reparte pelas que tem. */
export interface Unidade {
  especie: EspecieDeUnidade;
  numero: number;
}

export interface ProcessoFicticio {
  /** Número CNJ com pontuação, com o dígito certo, num tribunal que não existe (8.99). */
  numero: string;
  especie: 'criminal' | 'execucao';
  /** AAAA-MM-DD, como todas as datas daqui. */
  distribuidoEm: string;
  comarca: string;
}

export interface CondenacaoFicticia {
  /** "A", "B"…: único na pessoa. */
  id: string;
  /** Número do processo criminal. */
  processo: string;
  /** Id do catálogo de tipos penais. */
  tipoPenal: string;
  dataDoFato: string;
  pena: Pena;
  regimeInicial: Regime;
  reincidencia: Reincidencia;
  denunciaRecebida: string;
  sentenca: string;
  transito: string;
}

export type MotivoDaSoltura =
  | 'liberdade-provisoria'
  | 'relaxamento'
  | 'revogacao-da-preventiva'
  | 'absolvicao'
  | 'livramento'
  | 'extincao-da-pena';

/** "mantida": a prisão veio de ordem, e a audiência confere só como ela se deu. */
export type ResultadoDaAudiencia = 'preventiva' | 'mantida' | 'liberdade-provisoria' | 'relaxamento';

/** Todo acontecimento se situa em `data`; os que duram têm `fim`, último dia inclusive, ausente se ainda duram. */
export type Acontecimento =
  | { tipo: 'prisao'; data: string; hora: string; titulo: TituloDaPrisao; processo: string }
  | { tipo: 'comunicacao'; data: string; hora: string; a: 'familia' | 'defesa' }
  | { tipo: 'audiencia-de-custodia'; data: string; resultado: ResultadoDaAudiencia }
  | { tipo: 'entrada'; data: string; em: Unidade }
  | { tipo: 'transferencia'; data: string; pedidaEm: string; autorizadaEm: string; para: Unidade; motivo: string }
  | { tipo: 'hospital'; data: string; fim?: string }
  | { tipo: 'saida-temporaria'; data: string; previstaPara: string; fim?: string }
  | { tipo: 'fuga'; data: string; de: 'unidade' | 'saida-temporaria' }
  | { tipo: 'recaptura'; data: string }
  | { tipo: 'trabalho'; data: string; fim: string; dias: number }
  | { tipo: 'estudo'; data: string; fim: string; horas: number }
  | { tipo: 'leitura'; data: string; obras: number }
  | { tipo: 'remicao'; data: string; ate: string; dias: number }
  | { tipo: 'falta'; data: string; gravidade: 'leve' | 'media' | 'grave'; homologadaEm?: string; perda?: string }
  | { tipo: 'atestado-de-conduta'; data: string; conduta: 'otima' | 'boa' | 'regular' | 'ma' }
  | { tipo: 'progressao'; data: string; regime: 'semiaberto' | 'aberto' }
  | { tipo: 'livramento'; data: string }
  | { tipo: 'domiciliar'; data: string; motivo: string }
  | { tipo: 'monitoracao'; data: string; prazo: string; equipamento: string }
  | { tipo: 'violacao-da-monitoracao'; data: string; especie: 'zona' | 'bateria' | 'sinal' }
  | { tipo: 'internacao'; data: string }
  | { tipo: 'exame-de-cessacao'; data: string; cessou: boolean }
  | { tipo: 'soltura'; data: string; hora: string; motivo: MotivoDaSoltura }
  | { tipo: 'morte'; data: string };

export interface MedidaFicticia {
  processo: string;
  tipoPenal: string;
  dataDoFato: string;
  inicio: string;
  prazoMinimo: Pena;
}

export interface Trajetoria {
  /** No dia pedido. */
  situacao: SituacaoPrisional;
  monitorado: boolean;
  processos: readonly ProcessoFicticio[];
  condenacoes: readonly CondenacaoFicticia[];
  medida?: MedidaFicticia;
  /** Em ordem de data. */
  acontecimentos: readonly Acontecimento[];
}
