/** A morte se comunica de imediato. */
import { especieDeAviso } from '../especie.ts';
import { BASE, noticias } from './comum.ts';

export const OBITO = especieDeAviso({
  id: 'obito',
  nome: 'Óbito',
  base: `${BASE}, e art. 24`,
  gravidade: 'informacao',
  destinatarios: ['juizo', 'acusacao', 'defesa'],
  antecedencias: [0],
  frase: 'Morte de pessoa com processo ou execução',
  oQueFazer: 'Pedir a certidão de óbito e declarar extinta a punibilidade.',
  alvos: noticias('custodia.pendencia', 'obito'),
});
