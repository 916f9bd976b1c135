/** Os tipos de fato que dizem que processos há, por que crimes, com que penas e com que ordens de prisão. */
import type { QualquerTipo } from '../../pessoas/index.ts';
import { alvara, alvaraEncerrado } from './alvara.ts';
import { condenacao } from './condenacao.ts';
import { fianca, fiancaEncerrada } from './fianca.ts';
import { guia } from './guia.ts';
import { imputacao } from './imputacao.ts';
import { inquerito } from './inquerito.ts';
import { marco } from './marco.ts';
import { medidaDeSeguranca } from './medida-de-seguranca.ts';
import { ordemDePrisao } from './ordem-de-prisao.ts';
import { ordemEncerrada } from './ordem-encerrada.ts';
import { participacao } from './participacao.ts';

export * from './alvara.ts';
export { CARACTERISTICAS, NOMES_DAS_CARACTERISTICAS } from './caracteristicas.ts';
export * from './condenacao.ts';
export { crimeEscrito, nomeDoCrime } from './crime.ts';
export * from './fianca.ts';
export * from './guia.ts';
export * from './imputacao.ts';
export * from './inquerito.ts';
export * from './marco.ts';
export * from './medida-de-seguranca.ts';
export * from './ordem-de-prisao.ts';
export * from './ordem-encerrada.ts';
export * from './participacao.ts';
export { lerPena, penaEmPalavras } from './pena.ts';
export { type Polo, POLOS } from './polo.ts';

export const TIPOS_DOS_PROCESSOS: readonly QualquerTipo[] = [
  participacao,
  imputacao,
  inquerito,
  condenacao,
  marco,
  guia,
  ordemDePrisao,
  ordemEncerrada,
  alvara,
  alvaraEncerrado,
  fianca,
  fiancaEncerrada,
  medidaDeSeguranca,
];
