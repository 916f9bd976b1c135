/** O canal do correio: os trabalhos que o mandam. */
import {
  type Periodico,
  registrarPeriodico,
  registrarTrabalho,
  type Trabalho,
} from '../../../../platform/trabalhos/index.ts';
import type { Servicos } from '../../../acesso/index.ts';
import { agendarCorreio, MANDAR_CORREIO } from './agendar.ts';
import { mandarCorreio, type MeiosDoCorreio } from './mandar.ts';

export type { MeiosDoCorreio };

export const trabalhosDoCorreio = (meios: MeiosDoCorreio): Trabalho[] => [
  registrarTrabalho(MANDAR_CORREIO, ({ falhas }, { sinal }) => mandarCorreio(meios, { falhas, sinal })),
];

/** Na hora cheia saem os resumos, e o que um agendamento perdido tenha deixado. */
export const periodicosDoCorreio = ({ banco }: Pick<Servicos, 'banco'>): Periodico[] => [
  registrarPeriodico('avisos.resumos-do-correio', { minuto: 0 }, ({ agora }) =>
    banco.transaction().execute((tx) => agendarCorreio(tx, agora)),
  ),
];
