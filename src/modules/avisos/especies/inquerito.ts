/** O prazo para concluir o inquérito de quem está preso. */
import { DO_PRAZO_CURTO, SOBE_O_PRAZO_CURTO } from './antecedencias.ts';
import { datasDaExecucao } from './da-execucao.ts';
import { especieDeAviso } from './especie.ts';

export const INQUERITO = especieDeAviso({
  id: 'inquerito',
  nome: 'Prazo do inquérito',
  base: 'Lei 12.714/2012, art. 4º, I, a; CPP, art. 10',
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa', 'policia'],
  antecedencias: DO_PRAZO_CURTO,
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Prazo do inquérito de pessoa presa',
  oQueFazer: 'Concluir o inquérito, pedir a prorrogação ou reexaminar a prisão.',
  alvos: datasDaExecucao(['inquerito'], 'presa'),
});
