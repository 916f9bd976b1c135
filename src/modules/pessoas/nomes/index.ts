/** Nomes de gente: como se comparam e como soam. */
export { codigoFonetico } from './fonetica.ts';
export { normalizar } from './normalizar.ts';
export { nomeNaoSabido, partesDoNome, type PartesDoNome, type Sufixo } from './partes.ts';
