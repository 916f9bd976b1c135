/** Um modelo por tipo de marco. */
import type { Marco, TipoDeMarco } from '../../../../direito/resultado.ts';
import { comutacao } from './comutacao.ts';
import { audienciaDeCustodia, denuncia, inquerito } from './excesso-de-prazo.ts';
import { termino, terminoTeto } from './fim-da-pena.ts';
import { prisaoCivilFim, temporariaFim } from './fim-da-prisao.ts';
import { indulto } from './indulto.ts';
import { livramento } from './livramento.ts';
import { exameDeCessacao, medidaMaximo } from './medida-de-seguranca.ts';
import type { Modelo } from './modelo.ts';
import { prescricaoExecutoria, prescricaoPunitiva } from './prescricao.ts';
import { progressao } from './progressao.ts';
import { revisaoDaPreventiva } from './revisao-da-preventiva.ts';
import { saidaTemporaria } from './saida-temporaria.ts';

export type { Modelo } from './modelo.ts';

export const MODELOS: Readonly<Record<TipoDeMarco, Modelo>> = {
  progressao,
  livramento,
  'saida-temporaria': saidaTemporaria,
  termino,
  'termino-teto': terminoTeto,
  indulto,
  comutacao,
  'prescricao-punitiva': prescricaoPunitiva,
  'prescricao-executoria': prescricaoExecutoria,
  inquerito,
  denuncia,
  'audiencia-de-custodia': audienciaDeCustodia,
  'temporaria-fim': temporariaFim,
  'revisao-da-preventiva': revisaoDaPreventiva,
  'prisao-civil-fim': prisaoCivilFim,
  'exame-de-cessacao': exameDeCessacao,
  'medida-maximo': medidaMaximo,
};

/** `a progressão ao regime semiaberto`. */
export const oQueSePede = (m: Marco): string => MODELOS[m.tipo].pede(m);
