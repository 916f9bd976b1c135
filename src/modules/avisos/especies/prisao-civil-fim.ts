/** O último dia da prisão por dívida de alimentos. */
import { DO_PRAZO_CURTO, SOBE_O_PRAZO_CURTO } from './antecedencias.ts';
import { datasDaExecucao } from './da-execucao.ts';
import { especieDeAviso } from './especie.ts';

export const PRISAO_CIVIL_FIM = especieDeAviso({
  id: 'prisao-civil-fim',
  nome: 'Fim da prisão civil',
  base: 'CPC, art. 528, §§ 3º a 7º',
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa', 'direcao'],
  antecedencias: DO_PRAZO_CURTO,
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Fim da prisão civil por alimentos',
  oQueFazer: 'Soltar no dia, salvo outra ordem de prisão.',
  alvos: datasDaExecucao(['prisao-civil-fim'], 'presa'),
});
