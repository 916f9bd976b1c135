/** Trabalhos que se repetem no relógio do fuso configurado. */
import { type ParsedCronItem, parseCronItem } from 'graphile-worker';
import type { ContextoDoTrabalho, Trabalho } from './tipo.ts';

export interface Horario {
  /** De 0 a 23; na falta, toda hora. */
  hora?: number;
  /** De 0 a 59. */
  minuto: number;
}

export interface Periodico extends Trabalho {
  horario: Horario;
}

export const registrarPeriodico = (
  nome: string,
  horario: Horario,
  executar: (contexto: ContextoDoTrabalho) => Promise<void>,
): Periodico => ({ nome, horario, executar: (_dados, contexto) => executar(contexto) });

const HORA_MS = 60 * 60 * 1000;

/** A última vez que se perdeu com o sistema parado é feita na partida. */
const recuperaMs = ({ hora }: Horario): number => (hora === undefined ? 1 : 24) * HORA_MS;

/** A fila pergunta a cada minuto, em UTC e sem o ano, se é hora; entre N processos, um só enfileira. */
export function comoCron({ nome, horario }: Periodico, fuso: string, agora: () => Date): ParsedCronItem {
  const local = new Intl.DateTimeFormat('en-GB', {
    timeZone: fuso,
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  const eHora = (instante: Date): boolean => {
    const [hora, minuto] = local.format(instante).split(':').map(Number);
    return minuto === horario.minuto && (horario.hora === undefined || hora === horario.hora);
  };
  return parseCronItem({
    task: nome,
    identifier: nome,
    match: ({ min, hour, date, month }) =>
      eHora(new Date(Date.UTC(agora().getUTCFullYear(), month - 1, date, hour, min))),
    options: { backfillPeriod: recuperaMs(horario), jobKey: nome },
  });
}
