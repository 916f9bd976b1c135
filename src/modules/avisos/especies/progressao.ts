/** O dia em que cabe o regime mais leve. */
import { DO_BENEFICIO, SOBE_O_BENEFICIO } from './antecedencias.ts';
import { datasDaExecucao } from './da-execucao.ts';
import { especieDeAviso } from './especie.ts';

export const PROGRESSAO = especieDeAviso({
  id: 'progressao',
  nome: 'Progressão de regime',
  base: 'Lei 12.714/2012, art. 4º, I, c; LEP, art. 112',
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa', 'direcao'],
  antecedencias: DO_BENEFICIO,
  escalaApos: SOBE_O_BENEFICIO,
  frase: 'Data da progressão de regime',
  oQueFazer: 'Conferir as condições e decidir a progressão.',
  alvos: datasDaExecucao(['progressao'], 'cumpre'),
});
