/** Alcance e sigilo como a pessoa lê. */
import type { Alcance, Sigilo } from '../permissao/tipos.ts';

export const ALCANCE_EM_PALAVRAS: Record<Alcance, string> = {
  'propria-unidade': 'na própria unidade',
  subarvore: 'na unidade e nas que estão abaixo dela',
  orgao: 'no órgão inteiro',
  jurisdicao: 'na comarca, região ou circunscrição',
  estado: 'em todas as comarcas do estado',
  atuacao: 'nos casos em que o órgão atua',
  titular: 'só nos próprios dados',
  tudo: 'em todos os órgãos',
};

export const SIGILO_EM_PALAVRAS: Record<Sigilo, string> = {
  publico: 'público',
  restrito: 'até o restrito',
  sigiloso: 'até o sigiloso, com credencial',
};
