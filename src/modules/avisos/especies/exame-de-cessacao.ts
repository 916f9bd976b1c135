/** O exame de quem cumpre medida de segurança: no fim do mínimo, e depois a cada ano. */
import { DO_EXAME, SOBE_O_BENEFICIO } from './antecedencias.ts';
import { datasDaExecucao } from './da-execucao.ts';
import { especieDeAviso } from './especie.ts';

export const EXAME_DE_CESSACAO = especieDeAviso({
  id: 'exame-de-cessacao',
  nome: 'Exame de cessação de periculosidade',
  base: 'Lei 12.714/2012, art. 4º, I, e; CP, art. 97, § 2º; LEP, art. 175',
  gravidade: 'liberdade',
  destinatarios: ['juizo', 'acusacao', 'defesa', 'direcao'],
  antecedencias: DO_EXAME,
  escalaApos: SOBE_O_BENEFICIO,
  frase: 'Data do exame de cessação de periculosidade',
  oQueFazer: 'Marcar o exame e mandar o relatório ao juízo.',
  alvos: datasDaExecucao(['exame-de-cessacao'], 'cumpre'),
});
