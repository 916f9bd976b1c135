/** Três dias depois da volta prevista da saída temporária, sem volta nem fuga registrada. */
import { SOBE_O_PRAZO_CURTO } from '../antecedencias.ts';
import { especieDeAviso } from '../especie.ts';
import { BASE, pendentes } from './comum.ts';

const DIAS_DE_TOLERANCIA = 3;

export const NAO_RETORNO_DE_SAIDA = especieDeAviso({
  id: 'nao-retorno-de-saida',
  nome: 'Não retorno de saída temporária',
  base: BASE,
  gravidade: 'prazo',
  destinatarios: ['juizo', 'acusacao', 'defesa', 'direcao'],
  antecedencias: [0],
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Saída temporária sem volta registrada',
  oQueFazer: 'Registrar a volta ou a fuga; ouvir a defesa antes de decidir.',
  alvos: pendentes('custodia.pendencia', 'saida-temporaria', DIAS_DE_TOLERANCIA),
});
