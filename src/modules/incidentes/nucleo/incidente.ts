/** O incidente: um benefício em exame, do aviso ou do pedido até a decisão (Lei 12.714/2012, art. 4º, § 2º). */
import type { TipoDeMarco } from '../../../direito/resultado.ts';
import type { Sigilo } from '../../acesso/index.ts';

export const ESTADOS = {
  aberto: 'À espera do juízo',
  verificado: 'Condições verificadas',
  'com-vista': 'Com vista',
  respondido: 'Vista respondida',
  decidido: 'Decidido',
} as const;
export type Estado = keyof typeof ESTADOS;

export const RESULTADOS = { concedido: 'Concedido', negado: 'Negado', prejudicado: 'Prejudicado' } as const;
export type ResultadoDoIncidente = keyof typeof RESULTADOS;

export const POSICOES = { favoravel: 'Favorável', contraria: 'Contrária', diligencia: 'Pede diligência' } as const;
export type Posicao = keyof typeof POSICOES;

export const CONFERIDOS = { cumprido: 'Cumprido', nao: 'Não cumprido', diligencia: 'Pede diligência' } as const;
export type Conferido = keyof typeof CONFERIDOS;

/** A quem se dá vista. */
export const OUVIDOS = { 'ministerio-publico': 'Ministério Público', defesa: 'Defesa' } as const;
export type Ouvido = keyof typeof OUVIDOS;

export interface ItemConferido {
  id: string;
  nome: string;
  /** O que o sistema sabia quando se conferiu. */
  sabido: string;
  estado: Conferido;
  observacao?: string | undefined;
}

export interface Efeito {
  /** O tipo do fato lançado. */
  tipo: string;
  fatoId: string;
}

/** O que cada andamento diz. */
export interface DadosDoAndamento {
  pedido: { texto: string; reciboId?: string | undefined };
  verificacao: { itens: readonly ItemConferido[]; reciboId?: string | undefined };
  minuta: { resultado: ResultadoDoIncidente; texto: string };
  /** `prazo`: AAAA-MM-DD, último dia, inclusive. */
  vista: { a: Ouvido; estruturaId: string; termoDias: number; prazo: string };
  resposta: { posicao: Posicao; texto: string };
  decisao: {
    resultado: ResultadoDoIncidente;
    motivo: string;
    /** AAAA-MM-DD: a da decisão. */
    dia: string;
    /** AAAA-MM-DD: a da conta e a que o juízo adotou. Ausentes: não havia data. */
    dataCalculada?: string | undefined;
    dataDecidida?: string | undefined;
    /** Por que a adotada difere da calculada. */
    razaoDaData?: string | undefined;
    /** Quem não se ouviu, e por quê. */
    semOuvir: readonly Ouvido[];
    dispensa?: string | undefined;
    /** Os fatos que dela saíram. */
    efeitos: readonly Efeito[];
    reciboId?: string | undefined;
  };
}
export type EspecieDeAndamento = keyof DadosDoAndamento;

interface Comum {
  id: string;
  em: Date;
  porId: string;
  /** Nome de quem fez. */
  por: string;
  /** Nome da unidade por que agiu. */
  unidade?: string | undefined;
  /** A vista a que se responde; a minuta que se assinou. */
  respondeA?: string | undefined;
}

export type Andamento = {
  [E in EspecieDeAndamento]: Comum & { especie: E; dados: DadosDoAndamento[E] };
}[EspecieDeAndamento];
export type AndamentoDe<E extends EspecieDeAndamento> = Extract<Andamento, { especie: E }>;

export interface Vista {
  /** O mesmo do andamento que a abriu. */
  id: string;
  a: Ouvido;
  estruturaId: string;
  orgao: string;
  /** Do órgão, da raiz até ele. */
  caminho: string;
  abertaEm: Date;
  /** AAAA-MM-DD: último dia para responder, inclusive. */
  prazo: string;
  /** Quando se fechou, por resposta ou pela decisão. */
  respondidaEm?: Date | undefined;
}

export interface Incidente {
  pessoaId: string;
  id: string;
  /** Ver `chaveDoMarco`. */
  marco: string;
  tipo: TipoDeMarco;
  origem: 'pedido' | 'oficio';
  abertoEm: Date;
  sigilo: Sigilo;
  encerradoEm?: Date | undefined;
  resultado?: ResultadoDoIncidente | undefined;
  /** Do primeiro ao último. */
  andamentos: readonly Andamento[];
  vistas: readonly Vista[];
  /** A minuta que espera assinatura. */
  minutaPendente?: string | undefined;
}

export const andamentosDe = <E extends EspecieDeAndamento>(
  { andamentos }: Pick<Incidente, 'andamentos'>,
  especie: E,
): AndamentoDe<E>[] => andamentos.filter((a): a is AndamentoDe<E> => a.especie === especie);

export const ultimoDe = <E extends EspecieDeAndamento>(
  incidente: Pick<Incidente, 'andamentos'>,
  especie: E,
): AndamentoDe<E> | undefined => andamentosDe(incidente, especie).at(-1);

export const vistasAbertas = ({ vistas }: Pick<Incidente, 'vistas'>): Vista[] =>
  vistas.filter((v) => v.respondidaEm === undefined);

export function estadoDe(incidente: Incidente): Estado {
  if (incidente.encerradoEm) return 'decidido';
  if (vistasAbertas(incidente).length > 0) return 'com-vista';
  if (incidente.vistas.length > 0) return 'respondido';
  return ultimoDe(incidente, 'verificacao') ? 'verificado' : 'aberto';
}
