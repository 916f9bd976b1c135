/** Os módulos que transformam datas em atos, ligados: incidentes, avisos, conciliador, mesas e painel. */
import type { Ouvinte } from './platform/eventos/index.ts';
import type { Aplicacao } from './platform/http/aplicacao.ts';
import type { Periodico, Trabalho } from './platform/trabalhos/index.ts';
import type { FilaDeCima, Servicos } from './modules/acesso/index.ts';
import {
  contarAvisos,
  OUVINTES_DOS_AVISOS,
  periodicosDosAvisos,
  registrarAvisos,
  trabalhosDosAvisos,
} from './modules/avisos/index.ts';
import {
  FILA_DAS_CONTRADICOES,
  OUVINTES_DO_CONCILIADOR,
  periodicosDoConciliador,
  registrarConciliador,
  trabalhosDoConciliador,
} from './modules/conciliador/index.ts';
import { registrarIncidentes } from './modules/incidentes/index.ts';
import { FILAS_DAS_MESAS, registrarMesas } from './modules/mesas/index.ts';
import { periodicosDoPainel, registrarPainel } from './modules/painel/index.ts';

export function registrarAvisosEMesas(app: Aplicacao): void {
  registrarIncidentes(app);
  registrarAvisos(app);
  registrarConciliador(app);
  registrarMesas(app);
  registrarPainel(app);
}

export const OUVINTES_DOS_AVISOS_E_MESAS: readonly Ouvinte[] = [...OUVINTES_DOS_AVISOS, ...OUVINTES_DO_CONCILIADOR];

export const trabalhosDosAvisosEMesas = (
  servicos: Servicos,
  meios: Parameters<typeof trabalhosDosAvisos>[1],
): Trabalho[] => [...trabalhosDosAvisos(servicos, meios), ...trabalhosDoConciliador(servicos)];

export const periodicosDosAvisosEMesas = (servicos: Servicos): Periodico[] => [
  ...periodicosDosAvisos(servicos),
  ...periodicosDoConciliador(servicos),
  ...periodicosDoPainel(servicos),
];

/** Os avisos de que ninguém do órgão tomou ciência. */
const FILA_DOS_AVISOS: FilaDeCima = {
  id: 'avisos',
  permissoes: ['avisos.aviso.receber'],
  um: 'aviso que ninguém leu',
  muitos: 'avisos que ninguém leu',
  href: '/avisos?semCiencia=sim',
  contar: async ({ banco }, { ator }, hoje) => {
    const { total, vencidos } = await contarAvisos(banco, ator, hoje, { semCiencia: 'sim' });
    return { quantos: total, vencidos };
  },
};

/** O que espera por quem entra, na página inicial. */
export const FILAS_DA_PAGINA_INICIAL: readonly FilaDeCima[] = [
  ...FILAS_DAS_MESAS,
  FILA_DOS_AVISOS,
  FILA_DAS_CONTRADICOES,
];
