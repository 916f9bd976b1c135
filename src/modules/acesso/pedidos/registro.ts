/** O pedido como está guardado: quem pede o quê, a quem, e cada passo com data, autor e prazo. */
import type { IdDoPapel } from '../permissao/papeis.ts';
import type { Vigencia } from '../acordos/acordo.ts';
import { type Estado, estadoDe, type Passo } from './pedido.ts';

export interface Lugar {
  id: string;
  nome: string;
  sigla: string;
  caminho: string;
}

export interface Andamento {
  /** A partir de 1. */
  ordem: number;
  passo: Passo;
  texto?: string | undefined;
  autorId?: string | undefined;
  /** Nome e órgão, como eram. */
  autorNome: string;
  feitoEm: Date;
  /** Até quando se espera o passo seguinte; AAAA-MM-DD, inclusive. */
  prazo?: string | undefined;
  /** Órgão de quem se espera; ausente: a própria pessoa, ou ninguém. */
  esperaDeId?: string | undefined;
}

export interface AcordoDoPedido extends Vigencia {
  id: string;
  numero: string;
  diasPorPasso: number;
}

/** Os campos do memorando da DPMG, e só eles. */
export interface DadosDaPessoa {
  nome: string;
  /** MASP, MADEP ou a matrícula do órgão. */
  matricula: string;
  /** AAAA-MM-DD. */
  nascimento: string;
  rg: string;
  /** Onze algarismos. */
  cpf: string;
  cargo: string;
  email: string;
  telefone: string;
}

/** Quem já entra por um provedor federado. */
export interface Federado {
  provedor: string;
  sub: string;
}

export interface Pedido {
  id: string;
  numero: string;
  pessoa: DadosDaPessoa;
  categoria: string;
  papel: IdDoPapel;
  orgao: Lugar;
  lotacao: Lugar & { inativa: boolean };
  dono: Lugar;
  /** Ausente: a base é a lei. */
  acordo?: AcordoDoPedido | undefined;
  federado?: Federado | undefined;
  termoId: string;
  /** Depois do cadastro. */
  usuarioId?: string | undefined;
  criadoEm: Date;
  encerradoEm?: Date | undefined;
  /** Na ordem em que foram dados. */
  andamentos: readonly Andamento[];
}

export const estadoDoPedido = (p: Pedido): Estado => estadoDe(p.andamentos.map((a) => a.passo));

/** O último passo que mudou o estado: reiterar não muda nada, nem o prazo. */
export function ultimoAndamento(p: Pedido): Andamento {
  const ultimo = p.andamentos.findLast((a) => a.passo !== 'reiteracao');
  if (!ultimo) throw new Error('pedido sem passos');
  return ultimo;
}

/** O último de um certo passo. */
export const andamentoDe = (p: Pedido, passo: Passo): Andamento | undefined =>
  p.andamentos.findLast((a) => a.passo === passo);
