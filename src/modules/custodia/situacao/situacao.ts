/** Como a pessoa está, deduzido dos fatos: nada disto se guarda como verdade, tudo se refaz. */
import type { Transferencia } from '../transferencias/transferencia.ts';

export const ESTADOS = {
  'nunca-presa': 'Sem prisão registrada',
  presa: 'Presa',
  'em-transito': 'Em trânsito para outra unidade',
  foragida: 'Foragida',
  solta: 'Em liberdade',
  falecida: 'Falecida',
} as const;
export type EstadoDaPessoa = keyof typeof ESTADOS;

export const ESPECIES_DE_PRISAO = {
  flagrante: 'Flagrante',
  temporaria: 'Prisão temporária',
  preventiva: 'Prisão preventiva',
  condenacao: 'Condenação',
  internacao: 'Internação (medida de segurança)',
  civil: 'Prisão civil',
  internacional: 'Deportação, extradição ou expulsão',
} as const;
export type EspecieDePrisao = keyof typeof ESPECIES_DE_PRISAO;

export const REGIMES = { fechado: 'Fechado', semiaberto: 'Semiaberto', aberto: 'Aberto' } as const;
export type Regime = keyof typeof REGIMES;

/** "Por que está presa": um por processo; o mais novo do processo toma o lugar do anterior. */
export interface Titulo {
  /** O fato que o abriu: a prisão ou o título. */
  id: string;
  especie: EspecieDePrisao;
  /** 20 algarismos; ausente: ainda não há processo. */
  processo?: string | undefined;
  ordemId?: string | undefined;
  motivo?: string | undefined;
  /** AAAA-MM-DD, inclusive. */
  desde: string;
}

/** Fora da unidade por pouco tempo: continua presa. */
export interface Fora {
  id: string;
  motivo: string;
  destino?: string | undefined;
  desde: string;
  hora?: string | undefined;
  /** AAAA-MM-DD; ausente: não se sabe. */
  voltaPrevista?: string | undefined;
}

export interface Situacao {
  estado: EstadoDaPessoa;
  /** AAAA-MM-DD: desde quando está neste estado. Ausente só em quem nunca foi presa. */
  desde?: string | undefined;
  /** O estabelecimento; em trânsito, o de origem; de quem fugiu, o de onde fugiu. */
  estruturaId?: string | undefined;
  /** Cela, ala ou pavilhão. */
  lugarId?: string | undefined;
  /** Desde quando está presa, nesta prisão (a recaptura recomeça). */
  presaDesde?: string | undefined;
  /** Desde quando está neste estabelecimento. */
  aquiDesde?: string | undefined;
  fora?: Fora | undefined;
  /** Em vigor, do mais antigo ao mais novo. */
  titulos: readonly Titulo[];
  regime?: Regime | undefined;
  /** Por que saiu, de quem está solta. */
  soltura?: string | undefined;
  /** A que ainda anda. */
  transferencia?: Transferencia | undefined;
  /** Há monitoração sem fim lançado; se o prazo venceu, diz `monitoracoesDe`. */
  monitorada: boolean;
}

/** Presa no estabelecimento, fora por pouco tempo ou a caminho de outro. */
export const estaPresa = ({ estado }: Pick<Situacao, 'estado'>): boolean =>
  estado === 'presa' || estado === 'em-transito';

/** O que mais pesa vem primeiro: é o que se diz em uma linha. */
const PESO: readonly EspecieDePrisao[] = [
  'condenacao',
  'internacao',
  'preventiva',
  'temporaria',
  'flagrante',
  'internacional',
  'civil',
];

export const tituloPrincipal = (titulos: readonly Titulo[]): Titulo | undefined =>
  titulos.toSorted((a, b) => PESO.indexOf(a.especie) - PESO.indexOf(b.especie))[0];

/** A volta prevista já passou. */
export const atrasada = (fora: Fora | undefined, hoje: string): boolean =>
  fora?.voltaPrevista !== undefined && fora.voltaPrevista < hoje;
