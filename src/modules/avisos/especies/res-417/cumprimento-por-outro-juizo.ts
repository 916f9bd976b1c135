/** Outro juízo certificou o cumprimento: o que expediu a ordem tem de saber que há alguém preso por ela. */
import { especieDeAviso } from '../especie.ts';
import { BASE, noticias } from './comum.ts';

export const CUMPRIMENTO_POR_OUTRO_JUIZO = especieDeAviso({
  id: 'cumprimento-por-outro-juizo',
  nome: 'Cumprimento certificado por outro juízo',
  base: BASE,
  gravidade: 'informacao',
  destinatarios: ['juizo', 'defesa'],
  antecedencias: [0],
  frase: 'Cumprimento de ordem certificado por outro juízo',
  oQueFazer: 'Conferir o cumprimento e marcar a audiência de custódia, se ainda não houve.',
  alvos: noticias('processos.pendencia', 'cumprida-por-outro'),
});
