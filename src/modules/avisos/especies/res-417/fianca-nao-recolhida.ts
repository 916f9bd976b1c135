/** Presa só porque não pagou: cinco dias depois de arbitrada, a fiança volta ao juiz. */
import { SOBE_O_PRAZO_CURTO } from '../antecedencias.ts';
import { especieDeAviso } from '../especie.ts';
import { BASE, pendentes } from './comum.ts';

const DIAS_PARA_RECOLHER = 5;

export const FIANCA_NAO_RECOLHIDA = especieDeAviso({
  id: 'fianca-nao-recolhida',
  nome: 'Fiança não recolhida',
  base: BASE,
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa'],
  antecedencias: [0],
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Fiança arbitrada e não recolhida',
  oQueFazer: 'Ver se a pessoa pode pagar: reduzir, dispensar ou registrar o recolhimento.',
  alvos: pendentes('processos.pendencia', 'fianca', DIAS_PARA_RECOLHER),
});
