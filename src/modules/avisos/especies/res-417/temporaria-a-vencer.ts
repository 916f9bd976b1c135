/** No fim do prazo solta-se no dia, sem alvará (Lei 7.960/1989, art. 2º, § 7º). */
import { DO_PRAZO_CURTO, SOBE_O_PRAZO_CURTO } from '../antecedencias.ts';
import { datasDaExecucao } from '../da-execucao.ts';
import { especieDeAviso } from '../especie.ts';
import { BASE } from './comum.ts';

export const TEMPORARIA_A_VENCER = especieDeAviso({
  id: 'temporaria-a-vencer',
  nome: 'Prisão temporária a vencer',
  base: `${BASE}; Lei 7.960/1989, art. 2º, § 7º`,
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa', 'policia', 'direcao'],
  antecedencias: DO_PRAZO_CURTO,
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Prisão temporária a vencer',
  oQueFazer: 'Soltar no dia, salvo prorrogação ou preventiva já comunicada.',
  alvos: datasDaExecucao(['temporaria-fim'], 'presa'),
});
