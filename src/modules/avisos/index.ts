/** A porta do módulo: os avisos de cada data, a quem, quando, por onde, e a prova. */
import type { Ouvinte } from '../../platform/eventos/index.ts';
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import type { Periodico, Trabalho } from '../../platform/trabalhos/index.ts';
import type { Servicos } from '../acesso/index.ts';
import { type MeiosDosCanais, periodicosDosCanais, registrarCanais, trabalhosDosCanais } from './canais/index.ts';
import { registrarCiencia } from './ciencia/pages/rotas.tsx';
import { registrarHistorico } from './historico/pages/rotas.tsx';
import { registrarLista } from './lista/pages/rotas.tsx';
import {
  OUVINTES_DA_RECONCILIACAO,
  periodicosDaReconciliacao,
  trabalhosDaReconciliacao,
} from './reconciliar/events.ts';
import { registrarRegras } from './regras/pages/rotas.tsx';

export { acharEspecie, ESPECIES, nomeDaEspecie } from './especies/index.ts';
export { contarAvisos } from './lista/store.ts';
export { reconciliarAgora } from './reconciliar/events.ts';
export { reconciliar } from './reconciliar/index.ts';

export function registrarAvisos(app: Aplicacao): void {
  registrarLista(app);
  registrarCiencia(app);
  registrarHistorico(app);
  registrarRegras(app);
  registrarCanais(app);
}

export const OUVINTES_DOS_AVISOS: readonly Ouvinte[] = [...OUVINTES_DA_RECONCILIACAO];

export const trabalhosDosAvisos = (servicos: Servicos, meios: MeiosDosCanais): Trabalho[] => [
  ...trabalhosDaReconciliacao(servicos),
  ...trabalhosDosCanais(servicos, meios),
];

export const periodicosDosAvisos = (servicos: Servicos): Periodico[] => [
  ...periodicosDaReconciliacao(servicos),
  ...periodicosDosCanais(servicos),
];
