/** Regras de aplicação que mudam de decreto a decreto: o concurso com crime impeditivo e as ressalvas comuns. */
import { fracao, INTEIRA } from '../tempo/fracao.ts';

export const doisTercos = (norma: string) => ({ fracao: fracao('2/3'), norma });
export const integral = (norma: string) => ({ fracao: INTEIRA, norma });

export const DUVIDA_DO_CONCURSO =
  'Em concurso com crime impeditivo, conta-se primeiro a parte exigida da pena dele e, depois, a fração sobre as ' +
  'demais; há quem exija só uma ou as duas ao mesmo tempo. O limite de pena mede-se na soma de todas.';
export const DUVIDA_DA_HEDIONDEZ =
  'Hediondez: oficial pela data do decreto (STJ; STF 1ª Turma, RHC 273.867 AgR); a 2ª Turma do STF olha a data do ' +
  'fato (RHC 267.297 AgR e HC 273.296 AgR).';
export const DUVIDA_DA_FACCAO =
  'Não alcança quem lidera facção ou participou de forma relevante de organização criminosa, quem está em RDD ou em ' +
  'segurança máxima: o caso não informa.';
export const DUVIDA_DA_COLABORACAO = 'Não alcança quem firmou colaboração premiada: o caso não informa.';
