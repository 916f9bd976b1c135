/** O decreto que pode perdoar a pena inteira. */
import { DO_BENEFICIO, SOBE_O_BENEFICIO } from './antecedencias.ts';
import { datasDaExecucao } from './da-execucao.ts';
import { especieDeAviso } from './especie.ts';

export const INDULTO = especieDeAviso({
  id: 'indulto',
  nome: 'Indulto',
  base: 'Lei 12.714/2012, art. 4º, I, f',
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa'],
  antecedencias: DO_BENEFICIO,
  escalaApos: SOBE_O_BENEFICIO,
  frase: 'Indulto a examinar',
  oQueFazer: 'Conferir os requisitos do decreto e decidir o indulto.',
  alvos: datasDaExecucao(['indulto'], 'cumpre'),
});
