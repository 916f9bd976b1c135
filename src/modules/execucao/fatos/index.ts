/** Os tipos de fato da execução: o que o juiz decide e o cálculo usa. */
import type { QualquerTipo } from '../../pessoas/index.ts';
import { comutacao, indulto } from './clemencia.ts';
import { livramento, livramentoRevogado } from './livramento.ts';
import { recolhimentoNoturno } from './recolhimento-noturno.ts';
import { remicao } from './remicao.ts';

export { comutacao, indulto, livramento, livramentoRevogado, recolhimentoNoturno, remicao };

export const TIPOS_DA_EXECUCAO: readonly QualquerTipo[] = [
  livramento,
  livramentoRevogado,
  remicao,
  comutacao,
  indulto,
  recolhimentoNoturno,
];
