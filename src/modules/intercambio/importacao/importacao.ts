/** Uma importação: o arquivo enviado, o que se entendeu dele, e até onde já entrou. */
import type { IdDaEspecie } from '../especies/especie.ts';
import type { Mapa } from '../especies/mapa.ts';
import type { Codificacao, Forma, Formato } from '../formatos/linha.ts';

/**
 * `recebendo` → `recebida` (inteira) → `conferida` (lê-se; falta mapear e confirmar) → `correndo` ⇄ `pausada` →
 * `concluida`. Do que não se lê, `falhou`; a qualquer momento, `cancelada`: o que já entrou fica.
 */
export const ESTADOS = {
  recebendo: 'Recebendo o arquivo',
  recebida: 'Conferindo o arquivo',
  conferida: 'À espera de confirmação',
  correndo: 'Importando',
  pausada: 'Pausada',
  concluida: 'Concluída',
  falhou: 'Falhou',
  cancelada: 'Cancelada',
} as const;
export type EstadoDaImportacao = keyof typeof ESTADOS;

export interface Importacao {
  id: string;
  especie: IdDaEspecie;
  /** De que sistema veio. */
  origem: string;
  nomeDoArquivo: string;
  formato?: Formato | undefined;
  codificacao?: Codificacao | undefined;
  separador?: string | undefined;
  /** Em bytes. */
  tamanho: number;
  colunas: readonly string[];
  mapa: Mapa;
  estado: EstadoDaImportacao;
  estrutura: { id: string; nome: string; caminho: string };
  sigilo: 'publico' | 'restrito';
  enviadaPor: { id: string; nome: string };
  lotacaoId?: string | undefined;
  enviadaEm: Date;
  comecadaEm?: Date | undefined;
  terminadaEm?: Date | undefined;
  /** Linhas de dados do arquivo. */
  total?: number | undefined;
  /** As primeiras deste tanto já se gravaram, com os erros delas. */
  lidas: number;
  /** Linhas que acrescentaram algo. */
  novas: number;
  jaHavia: number;
  comErro: number;
  falha?: string | undefined;
}

/** 2 GB (escolha do sistema). */
export const MAIOR_ARQUIVO = 2 * 1024 ** 3;
/** Cada pedaço é um pedido e uma linha do banco. */
export const TAMANHO_DO_PEDACO = 4 * 1024 ** 2;
/** Quantas linhas entram em cada transação. */
export const LINHAS_POR_LOTE = 2_000;

export const formaDe = ({ formato = 'csv', codificacao, separador }: Importacao): Forma => ({
  formato,
  codificacao,
  separador,
});

const PODE: Readonly<Record<'comecar' | 'pausar' | 'retomar' | 'cancelar', readonly EstadoDaImportacao[]>> = {
  comecar: ['conferida'],
  pausar: ['correndo'],
  retomar: ['pausada'],
  cancelar: ['recebendo', 'recebida', 'conferida', 'correndo', 'pausada'],
};
export type PassoDaImportacao = keyof typeof PODE;

export const pode = ({ estado }: Pick<Importacao, 'estado'>, passo: PassoDaImportacao): boolean =>
  PODE[passo].includes(estado);

export const emAndamento = ({ estado }: Pick<Importacao, 'estado'>): boolean =>
  estado === 'recebida' || estado === 'correndo';
