/** Todas as espécies de aviso. */
import { AUDIENCIA_DE_CUSTODIA } from './audiencia-de-custodia.ts';
import { COMUTACAO } from './comutacao.ts';
import { DENUNCIA } from './denuncia.ts';
import type { EspecieDeAviso } from './especie.ts';
import { EXAME_DE_CESSACAO } from './exame-de-cessacao.ts';
import { INDULTO } from './indulto.ts';
import { INQUERITO } from './inquerito.ts';
import { LIVRAMENTO } from './livramento.ts';
import { MEDIDA_MAXIMO } from './medida-maximo.ts';
import { PRISAO_CIVIL_FIM } from './prisao-civil-fim.ts';
import { PROGRESSAO } from './progressao.ts';
import { ALERTAS_DA_RES_417 } from './res-417/index.ts';
import { SAIDA_TEMPORARIA } from './saida-temporaria.ts';
import { SEM_ACUSACAO, SEM_DEFESA, SEM_JUIZO } from './sem-quem-atue.ts';
import { TERMINO } from './termino.ts';
import { VISTA_A_DEFESA, VISTA_AO_MINISTERIO_PUBLICO } from './vista-a-vencer.ts';

export const ESPECIES: readonly EspecieDeAviso[] = [
  INQUERITO,
  DENUNCIA,
  PROGRESSAO,
  LIVRAMENTO,
  EXAME_DE_CESSACAO,
  INDULTO,
  COMUTACAO,
  TERMINO,
  MEDIDA_MAXIMO,
  PRISAO_CIVIL_FIM,
  AUDIENCIA_DE_CUSTODIA,
  SAIDA_TEMPORARIA,
  VISTA_AO_MINISTERIO_PUBLICO,
  VISTA_A_DEFESA,
  SEM_DEFESA,
  SEM_JUIZO,
  SEM_ACUSACAO,
  // A prisão temporária e a revisão da preventiva estão entre eles.
  ...ALERTAS_DA_RES_417,
];

const POR_ID = new Map(ESPECIES.map((e) => [e.id, e]));

export const acharEspecie = (id: string): EspecieDeAviso | undefined => POR_ID.get(id);

/** De aviso guardado por uma espécie que o programa já não tem. */
export const nomeDaEspecie = (id: string): string => POR_ID.get(id)?.nome ?? id;
