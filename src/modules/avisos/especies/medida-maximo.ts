/** O dia depois do qual a medida de segurança não pode durar. */
import { DO_BENEFICIO, SOBE_O_PRAZO_CURTO } from './antecedencias.ts';
import { datasDaExecucao } from './da-execucao.ts';
import { especieDeAviso } from './especie.ts';

export const MEDIDA_MAXIMO = especieDeAviso({
  id: 'medida-maximo',
  nome: 'Duração máxima da medida de segurança',
  base: 'Súmula 527 do STJ',
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa', 'direcao'],
  antecedencias: DO_BENEFICIO,
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Fim da duração máxima da medida de segurança',
  oQueFazer: 'Declarar extinta a medida e expedir a ordem de desinternação.',
  alvos: datasDaExecucao(['medida-maximo'], 'cumpre'),
});
