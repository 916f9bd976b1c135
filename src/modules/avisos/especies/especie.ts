/** Uma espécie de aviso: que data, de que norma, a quem e com quantos dias. Um arquivo para cada uma. */
import type { RawBuilder } from 'kysely';

/** A que título um órgão recebe o aviso. */
export const PAPEIS_DO_AVISO = {
  juizo: 'Juízo',
  acusacao: 'Ministério Público',
  defesa: 'Defesa',
  policia: 'Polícia',
  direcao: 'Direção da unidade',
  coordenacao: 'Coordenação',
} as const;
export type PapelDoAviso = keyof typeof PAPEIS_DO_AVISO;

/** `liberdade`: passada a data, alguém pode estar preso além do que a lei manda. */
export const GRAVIDADES = ['liberdade', 'prazo', 'informacao'] as const;
export type Gravidade = (typeof GRAVIDADES)[number];

/** De quem se procuram os alvos: de todos, ou só destas pessoas. */
export interface Recorte {
  pessoaIds?: readonly string[] | undefined;
  /** O que a frase em que a espécie entra já traz pronto, para que mil ids e as datas deles se leiam uma vez só. */
  prontas?: { pessoas: RawBuilder<unknown>; datas: RawBuilder<unknown> } | undefined;
  /** AAAA-MM-DD. */
  hoje: string;
  agora: Date;
}

export interface EspecieDeAviso {
  /** Fica gravado no aviso: não mude. */
  id: string;
  nome: string;
  /** Norma com artigo. */
  base: string;
  gravidade: Gravidade;
  /** Além da coordenação, que recebe o que ninguém atende. */
  destinatarios: readonly Exclude<PapelDoAviso, 'coordenacao'>[];
  /** Dias antes da data, do maior ao menor; zero é o próprio dia. Muda-se por configuração. */
  antecedencias: readonly number[];
  /** Dias depois da data, sem ninguém agir, para subir à coordenação; ausente: não sobe. Escolha do sistema. */
  escalaApos?: number;
  /** O que dizer a quem recebe, sem dado da pessoa: "Prazo do inquérito de pessoa presa". */
  frase: string;
  /** O que se espera de quem recebe. */
  oQueFazer: string;
  /**
   * Consulta com as colunas `pessoa_id uuid, referencia text, alvo date, sigilo text`: as datas de que se tem de avisar
   * agora, inclusive as futuras. O que sai da consulta fecha o aviso. Uma linha por pessoa e referência.
   */
  alvos(recorte: Recorte): RawBuilder<unknown>;
}

export const especieDeAviso = <E extends EspecieDeAviso>(e: E): E => e;
