/**
 * A resposta do cálculo, já na forma do contrato do caso: datas `AAAA-MM-DD`, durações em a/m/d.
 * É dado puro (JSON): o mesmo objeto vai para a linha de comando, a API, a página e o PDF.
 */
import type { Regime } from './caso.ts';
import type { Pena } from './tempo/pena.ts';

export const TIPOS_DE_MARCO = [
  'progressao',
  'livramento',
  'saida-temporaria',
  'termino',
  'termino-teto',
  'indulto',
  'comutacao',
  'prescricao-punitiva',
  'prescricao-executoria',
  'inquerito',
  'denuncia',
  'audiencia-de-custodia',
  'temporaria-fim',
  'revisao-da-preventiva',
  'prisao-civil-fim',
  'exame-de-cessacao',
  'medida-maximo',
] as const;

export type TipoDeMarco = (typeof TIPOS_DE_MARCO)[number];

/**
 * `alcancado`: a data chegou. `futuro`: ainda não. `vedado`: a lei não o permite.
 * `nao-alcancado`: a data de referência passou sem o requisito (decretos). `indeterminado`: falta fato (ver `faltam`).
 */
export const SITUACOES = ['alcancado', 'futuro', 'vedado', 'nao-alcancado', 'indeterminado'] as const;

export type Situacao = (typeof SITUACOES)[number];

/** Um passo da memória de cálculo. `passos` aninha o detalhe de que este passo é o resumo. */
export interface Passo {
  passo: string;
  regra?: string;
  norma?: string;
  conta?: string;
  valor?: string;
  passos?: Passo[];
}

export interface Alternativa {
  /** Nome da leitura: `diaDoInicioConta`, `aritmetica-360`, `mais-gravosa`… (ver LEITURAS em calculo/leituras.ts). */
  leitura: string;
  data: string;
}

export interface Requisito {
  nome: string;
  estado: 'cumprido' | 'pendente' | 'desconhecido';
  norma: string;
}

export interface FracaoAplicada {
  condenacao: string;
  fracao: string;
  norma: string;
}

export interface Marco {
  tipo: TipoDeMarco;
  regime?: 'semiaberto' | 'aberto';
  decreto?: string;
  condenacao?: string;
  situacao: Situacao;
  /** Data oficial, segundo os parâmetros. */
  data?: string;
  /** A menor entre as leituras defensáveis: é a que gera o aviso. */
  dataMaisCedo?: string;
  /** emData − data, se alcançado e não concedido. */
  diasDeAtraso?: number;
  /** Dia em que o juiz já concedeu este marco. */
  concedidoEm?: string;
  prazoDias?: number;
  prazo?: Pena;
  base?: string;
  fracoes?: FracaoAplicada[];
  alternativas?: Alternativa[];
  requisitos?: Requisito[];
  faltam?: string[];
  intervalo?: { de?: string; ate?: string };
  duvidas?: string[];
  /** Dias que a comutação reduz, quando cabe. */
  reducaoDias?: number;
  trilha: Passo[];
}

export interface Aviso {
  codigo: string;
  mensagem: string;
  caminho?: string;
}

export interface PeriodoDetraido {
  inicio: string;
  fim: string;
  dias: number;
  motivo: string;
}

export interface Resultado {
  versao: 1;
  regras: { conjunto: string; em: string };
  penaTotal: Pena;
  penaTotalDias: number;
  cumprimento: {
    inicio?: string;
    cumpridoDias: number;
    cumprido: Pena;
    interrupcaoDias: number;
    remanescenteDias: number;
    remanescente: Pena;
    regimeAtual?: Regime;
  };
  detracao: { dias: number; periodos: PeriodoDetraido[] };
  remicao: {
    homologadaDias: number;
    aHomologarDias: number;
    perdidaDias: number;
    trabalho: { dias: number; remidos: number; resto: number };
    estudo: { horas: number; remidos: number; resto: number; remidosComLimiteDiario: number };
    leitura: { obras: number; remidos: number };
    exame: { remidos: number };
  };
  marcos: Marco[];
  avisos: Aviso[];
}
