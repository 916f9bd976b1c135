/** O dia em que cabe a saída antecipada com condições. */
import { DO_BENEFICIO, SOBE_O_BENEFICIO } from './antecedencias.ts';
import { datasDaExecucao } from './da-execucao.ts';
import { especieDeAviso } from './especie.ts';

export const LIVRAMENTO = especieDeAviso({
  id: 'livramento',
  nome: 'Livramento condicional',
  base: 'Lei 12.714/2012, art. 4º, I, d; CP, art. 83',
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa', 'direcao'],
  antecedencias: DO_BENEFICIO,
  escalaApos: SOBE_O_BENEFICIO,
  frase: 'Data do livramento condicional',
  oQueFazer: 'Conferir as condições e decidir o livramento.',
  alvos: datasDaExecucao(['livramento'], 'presa'),
});
