/** O último dia da pena, inteira ou no limite máximo. */
import { DO_BENEFICIO, SOBE_O_PRAZO_CURTO } from './antecedencias.ts';
import { datasDaExecucao } from './da-execucao.ts';
import { especieDeAviso } from './especie.ts';

export const TERMINO = especieDeAviso({
  id: 'termino',
  nome: 'Fim da pena',
  base: 'CP, art. 75; Res. CNJ 417/2021, arts. 6º e 7º',
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa', 'direcao'],
  antecedencias: DO_BENEFICIO,
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Fim da pena',
  oQueFazer: 'Declarar extinta a pena e expedir o alvará no próprio dia.',
  alvos: datasDaExecucao(['termino', 'termino-teto'], 'cumpre'),
});
