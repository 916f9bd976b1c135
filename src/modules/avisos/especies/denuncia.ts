/** O prazo para a acusação de quem está preso. */
import { DO_PRAZO_CURTO, SOBE_O_PRAZO_CURTO } from './antecedencias.ts';
import { datasDaExecucao } from './da-execucao.ts';
import { especieDeAviso } from './especie.ts';

export const DENUNCIA = especieDeAviso({
  id: 'denuncia',
  nome: 'Prazo da denúncia',
  base: 'Lei 12.714/2012, art. 4º, I, b; CPP, art. 46',
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa'],
  antecedencias: DO_PRAZO_CURTO,
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Prazo da denúncia de pessoa presa',
  oQueFazer: 'Oferecer a denúncia, pedir o arquivamento ou reexaminar a prisão.',
  alvos: datasDaExecucao(['denuncia'], 'presa'),
});
