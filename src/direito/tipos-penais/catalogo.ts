/** O catálogo inteiro, na ordem em que os diplomas o trazem, e a busca exata por id. */
import { ADMINISTRACAO_DA_JUSTICA } from './administracao-da-justica.ts';
import { ADMINISTRACAO_PUBLICA } from './administracao-publica.ts';
import { ARMAS } from './armas.ts';
import { COMBUSTIVEIS } from './combustiveis.ts';
import { CRIANCA_E_ADOLESCENTE } from './crianca-e-adolescente.ts';
import { CRIME_ORGANIZADO } from './crime-organizado.ts';
import { DIGNIDADE_SEXUAL_VULNERAVEIS } from './dignidade-sexual-vulneraveis.ts';
import { DIGNIDADE_SEXUAL } from './dignidade-sexual.ts';
import { DROGAS } from './drogas.ts';
import { ESTADO_DEMOCRATICO } from './estado-democratico.ts';
import { FE_PUBLICA } from './fe-publica.ts';
import { FEMINICIDIO_E_SUICIDIO } from './feminicidio-e-suicidio.ts';
import { INCOLUMIDADE_PUBLICA } from './incolumidade-publica.ts';
import { INTEGRIDADE_FISICA } from './integridade-fisica.ts';
import { LEIS_ESPECIAIS } from './leis-especiais.ts';
import { LIBERDADE } from './liberdade.ts';
import { EXTORSAO_E_SEQUESTRO } from './patrimonio-extorsao.ts';
import { FURTO } from './patrimonio-furto.ts';
import { OUTROS_PATRIMONIAIS } from './patrimonio-outros.ts';
import { ROUBO_SIMPLES_E_QUALIFICADO } from './patrimonio-roubo.ts';
import { PAZ_PUBLICA } from './paz-publica.ts';
import { RACISMO } from './racismo.ts';
import { ROUBO_MAJORADO } from './roubo-majorado.ts';
import type { TipoPenal } from './tipo-penal.ts';
import { TORTURA_E_TERRORISMO } from './tortura-e-terrorismo.ts';
import { TRANSITO } from './transito.ts';
import { VIDA } from './vida.ts';

/** Todos os tipos do catálogo. */
export const TIPOS_PENAIS: readonly TipoPenal[] = Object.freeze([
  ...VIDA,
  ...FEMINICIDIO_E_SUICIDIO,
  ...INTEGRIDADE_FISICA,
  ...LIBERDADE,
  ...FURTO,
  ...ROUBO_SIMPLES_E_QUALIFICADO,
  ...ROUBO_MAJORADO,
  ...EXTORSAO_E_SEQUESTRO,
  ...OUTROS_PATRIMONIAIS,
  ...COMBUSTIVEIS,
  ...DIGNIDADE_SEXUAL,
  ...DIGNIDADE_SEXUAL_VULNERAVEIS,
  ...INCOLUMIDADE_PUBLICA,
  ...PAZ_PUBLICA,
  ...FE_PUBLICA,
  ...ADMINISTRACAO_PUBLICA,
  ...ADMINISTRACAO_DA_JUSTICA,
  ...ESTADO_DEMOCRATICO,
  ...DROGAS,
  ...ARMAS,
  ...CRIME_ORGANIZADO,
  ...TORTURA_E_TERRORISMO,
  ...RACISMO,
  ...LEIS_ESPECIAIS,
  ...TRANSITO,
  ...CRIANCA_E_ADOLESCENTE,
]);

export const POR_ID: ReadonlyMap<string, TipoPenal> = new Map(TIPOS_PENAIS.map((t) => [t.id, t]));
