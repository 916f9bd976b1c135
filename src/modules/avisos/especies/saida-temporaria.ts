/** O dia em que cabe a saída de alguns dias. */
import { DO_BENEFICIO, SOBE_O_BENEFICIO } from './antecedencias.ts';
import { datasDaExecucao } from './da-execucao.ts';
import { especieDeAviso } from './especie.ts';

export const SAIDA_TEMPORARIA = especieDeAviso({
  id: 'saida-temporaria',
  nome: 'Saída temporária',
  base: 'LEP, arts. 122 a 125',
  gravidade: 'prazo',
  destinatarios: ['juizo', 'acusacao', 'defesa', 'direcao'],
  antecedencias: DO_BENEFICIO,
  escalaApos: SOBE_O_BENEFICIO,
  frase: 'Data da saída temporária',
  oQueFazer: 'Conferir as condições e decidir a saída.',
  alvos: datasDaExecucao(['saida-temporaria'], 'presa'),
});
