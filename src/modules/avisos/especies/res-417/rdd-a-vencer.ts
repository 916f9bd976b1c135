/** O regime disciplinar diferenciado não acaba sozinho no sistema: o aviso fica até que se registre o fim ou a prorrogação. */
import { SOBE_O_PRAZO_CURTO } from '../antecedencias.ts';
import { especieDeAviso } from '../especie.ts';
import { BASE, pendentes } from './comum.ts';

export const RDD_A_VENCER = especieDeAviso({
  id: 'rdd-a-vencer',
  nome: 'Regime disciplinar diferenciado a vencer',
  base: `${BASE}; LEP, art. 52`,
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa', 'direcao'],
  antecedencias: [30, 0],
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Regime disciplinar diferenciado a vencer',
  oQueFazer: 'Decidir se se prorroga; sem prorrogação, tirar a pessoa do regime no dia e registrar o fim.',
  alvos: pendentes('custodia.pendencia', 'rdd'),
});
