/** Com o que se decide: quem pede, o que pede, sobre o quê. Valores puros, sem banco e sem relógio. */
import type { EspecieDeLotacao } from '../lotacoes/lotacao.ts';
import type { IdDaPermissao } from './catalogo.ts';

export const SIGILOS = ['publico', 'restrito', 'sigiloso'] as const;
export type Sigilo = (typeof SIGILOS)[number];

/**
 * Até onde vale uma permissão.
 * - `propria-unidade`: só a estrutura da lotação; `subarvore`: ela e tudo abaixo; `orgao`: o órgão inteiro da lotação;
 * - `jurisdicao`: alvos da comarca da lotação ou, no plantão, da região ou circunscrição dela;
 * - `estado`: alvos de qualquer comarca da unidade da federação da lotação;
 * - `atuacao`: casos em que o órgão da lotação atua;
 * - `titular`: só o que é da própria pessoa; `tudo`: sem limite de lugar.
 */
export const ALCANCES = [
  'propria-unidade',
  'subarvore',
  'orgao',
  'jurisdicao',
  'estado',
  'atuacao',
  'titular',
  'tudo',
] as const;
export type Alcance = (typeof ALCANCES)[number];

export const FINALIDADES = {
  'assistencia-juridica': 'Assistência jurídica da pessoa presa',
  'execucao-penal': 'Acompanhamento da execução penal',
  'processo-judicial': 'Atuação em processo judicial',
  investigacao: 'Investigação ou inquérito',
  custodia: 'Custódia e rotina da unidade',
  inspecao: 'Inspeção de unidade (conselhos e corregedorias)',
  auditoria: 'Auditoria e controle de acesso',
} as const;
export type Finalidade = keyof typeof FINALIDADES;

export interface LocalDaLotacao {
  lotacaoId: string;
  estruturaId: string;
  especie: EspecieDeLotacao;
  /** Ids da raiz até a estrutura: `/raiz/…/id/`. */
  caminho: string;
  uf?: string | undefined;
  comarca?: string | undefined;
  regiao?: string | undefined;
  circunscricao?: string | undefined;
}

/** Uma permissão que a pessoa tem agora, e de onde veio. */
export interface Concessao {
  permissao: IdDaPermissao;
  alcance: Alcance;
  sigiloMaximo: Sigilo;
  /** Lugar a que o alcance se refere: o da própria lotação ou, na delegação, o de quem delegou. */
  local?: LocalDaLotacao | undefined;
  /** Frase curta para a tela: "papel Defensor(a), até 31/12/2026" ou "delegação de Fulana". */
  origem: string;
}

/** Concessão que a pessoa teve e não vale mais, para explicar a recusa. */
export interface ConcessaoPerdida {
  permissao: IdDaPermissao;
  /** Frase completa: "O papel Defensor(a) acabou em 01/03/2026, com o acordo TCT 3/2020." */
  porque: string;
}

export interface Ator {
  usuarioId?: string | undefined;
  /** Pessoa presa (ou família) que entrou por código: só vê o que é seu. */
  titularId?: string | undefined;
  nome: string;
  lotacao?: (LocalDaLotacao & { nome: string; cargo: string }) | undefined;
  concessoes: readonly Concessao[];
  perdidas: readonly ConcessaoPerdida[];
  /** Até quando vale a confirmação de identidade para atos sensíveis; ausente: não confirmada. */
  elevadaAte?: Date | undefined;
  finalidade?: Finalidade | undefined;
  /** Uso anormal sem resposta: não lê dado pessoal até que outra pessoa confirme. */
  leituraParada?: boolean | undefined;
}

/** Aquilo sobre o que se quer agir. Campo ausente: não se aplica. */
export interface Alvo {
  /** Caminho da estrutura dona do alvo. */
  caminho?: string | undefined;
  uf?: string | undefined;
  comarca?: string | undefined;
  regiao?: string | undefined;
  circunscricao?: string | undefined;
  /** Caminhos das estruturas que atuam no caso. */
  atuam?: readonly string[] | undefined;
  titularId?: string | undefined;
  /** Na falta, público. */
  sigilo?: Sigilo | undefined;
  /** No sigiloso, quem tem credencial (ids de usuário). */
  credenciados?: readonly string[] | undefined;
  /** Quem não pode decidir sobre este alvo: o beneficiário e quem propôs. */
  interessados?: readonly string[] | undefined;
}

/** Nome da regra que recusou: aparece em "por que não posso?" e na auditoria. */
export type RegraDeRecusa =
  | 'sem-entrada'
  | 'sem-lotacao'
  | 'sem-permissao'
  | 'fora-do-alcance'
  | 'acima-do-sigilo'
  | 'sem-credencial'
  | 'interessado'
  | 'sem-finalidade'
  | 'leitura-parada'
  | 'confirmar-identidade';

export interface Motivo {
  regra: RegraDeRecusa;
  mensagem: string;
  base?: string;
}

export type Decisao = { pode: true; concessao: Concessao } | { pode: false; motivos: readonly [Motivo, ...Motivo[]] };
