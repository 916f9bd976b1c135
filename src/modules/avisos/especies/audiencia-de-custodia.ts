/** A apresentação ao juiz em 24 horas da prisão. */
import { DO_PRAZO_CURTO, SOBE_O_PRAZO_CURTO } from './antecedencias.ts';
import { datasDaExecucao } from './da-execucao.ts';
import { especieDeAviso } from './especie.ts';

export const AUDIENCIA_DE_CUSTODIA = especieDeAviso({
  id: 'audiencia-de-custodia',
  nome: 'Audiência de custódia',
  base: 'CPP, art. 310; Res. CNJ 213/2015, art. 1º',
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa'],
  antecedencias: DO_PRAZO_CURTO,
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Audiência de custódia',
  oQueFazer: 'Fazer a audiência ou dizer por que não se fez.',
  alvos: datasDaExecucao(['audiencia-de-custodia'], 'presa'),
});
