/**
 * O alvará e a ordem de desinternação se cumprem em 24 horas. Conta-se por dia: o aviso sai no dia em que elas se completam,
 * ainda com tempo de cumprir.
 */
import { especieDeAviso } from '../especie.ts';
import { BASE, pendentes } from './comum.ts';

export const ALVARA_SEM_CUMPRIMENTO = especieDeAviso({
  id: 'alvara-sem-cumprimento',
  nome: 'Alvará ou desinternação sem cumprimento',
  base: `${BASE}, e art. 6º`,
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa', 'direcao'],
  antecedencias: [0],
  escalaApos: 1,
  frase: 'Alvará ou ordem de desinternação sem cumprimento em 24 horas',
  oQueFazer: 'Soltar e registrar a soltura, ou registrar por que outra ordem o impede.',
  alvos: pendentes('processos.pendencia', 'alvara', 1),
});
