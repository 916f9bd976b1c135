/** A preventiva se revê a cada 90 dias, e a internação a cada exame: avisa-se dez dias antes. */
import { DO_PRAZO_CURTO, SOBE_O_PRAZO_CURTO } from '../antecedencias.ts';
import { datasDaExecucao } from '../da-execucao.ts';
import { especieDeAviso } from '../especie.ts';
import { BASE } from './comum.ts';

export const REAVALIACAO_DA_PRISAO = especieDeAviso({
  id: 'reavaliacao-da-prisao',
  nome: 'Reavaliação da prisão provisória ou da internação',
  base: `${BASE}; CPP, art. 316, parágrafo único; CP, art. 97, § 2º`,
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa'],
  antecedencias: [10, ...DO_PRAZO_CURTO],
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Reavaliação de prisão provisória ou de internação',
  oQueFazer: 'Reexaminar, em decisão motivada, se a prisão ou a internação ainda é necessária, e registrar a revisão.',
  alvos: datasDaExecucao(['revisao-da-preventiva', 'exame-de-cessacao'], 'presa'),
});
