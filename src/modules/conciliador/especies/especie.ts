/** Uma espécie de contradição: o que dois registros dizem e não pode ser verdade ao mesmo tempo. Um arquivo para cada uma. */
import type { RawBuilder } from 'kysely';

/** `liberdade`: alguém pode estar preso sem que a lei mande. `grave`: pode ser preso, ou estar solto, por engano. */
export const GRAVIDADES = {
  liberdade: 'Liberdade de alguém',
  grave: 'Grave',
  atencao: 'Atenção',
} as const;
export type Gravidade = keyof typeof GRAVIDADES;

/** Quem responde por ela: o órgão de cada pessoa a este título. */
export type Responsavel = 'juizo' | 'direcao' | 'policia' | 'acusacao';

/** Dias para responder, contados do dia em que se achou. Escolha do sistema. */
export const DIAS_PARA_RESPONDER: Record<Gravidade, number> = { liberdade: 1, grave: 5, atencao: 15 };

/** De quem se procura: de todos, ou só destas pessoas. */
export interface Recorte {
  pessoaIds?: readonly string[] | undefined;
  /** AAAA-MM-DD. */
  hoje: string;
}

/** Um dos lados: que registro diz, o quê, e desde quando ou até quando. */
export interface Lado {
  registro: 'Ordem' | 'Custódia' | 'Execução' | 'Inquérito';
  diz: string;
}

/** O que se viu, como está em `detalhes`: datas em AAAA-MM-DD. */
export type Detalhes = Readonly<Record<string, string | null>>;

export interface EspecieDeContradicao {
  /** Fica gravado: não mude. */
  id: string;
  nome: string;
  /** Norma com artigo. */
  base: string;
  gravidade: Gravidade;
  responsavel: Responsavel;
  /** O que se espera de quem responde. */
  oQueFazer: string;
  /** Onde se resolve, na página da pessoa: '/lancar', '/processos', '/custodia'. */
  onde: string;
  /**
   * Consulta com `pessoa_id uuid, referencia text, sigilo text, detalhes jsonb`: as que há agora. O que sai dela sumiu. Uma
   * linha por pessoa e referência.
   */
  achar(recorte: Recorte): RawBuilder<unknown>;
  /** Os lados, em palavras, sem dado que identifique a pessoa. */
  lados(detalhes: Detalhes): readonly Lado[];
}

export const especieDeContradicao = (e: EspecieDeContradicao): EspecieDeContradicao => e;
