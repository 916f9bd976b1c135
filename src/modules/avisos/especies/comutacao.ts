/** O decreto que pode reduzir a pena. */
import { DO_BENEFICIO, SOBE_O_BENEFICIO } from './antecedencias.ts';
import { datasDaExecucao } from './da-execucao.ts';
import { especieDeAviso } from './especie.ts';

export const COMUTACAO = especieDeAviso({
  id: 'comutacao',
  nome: 'Comutação',
  base: 'Lei 12.714/2012, art. 4º, I, f',
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa'],
  antecedencias: DO_BENEFICIO,
  escalaApos: SOBE_O_BENEFICIO,
  frase: 'Comutação a examinar',
  oQueFazer: 'Conferir os requisitos do decreto e decidir a comutação.',
  alvos: datasDaExecucao(['comutacao'], 'cumpre'),
});
