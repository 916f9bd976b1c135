/** Quanto um lançamento passou do prazo, em palavras. Pura. */
import { contar } from '../../../ui/texto.ts';

const HORA_EM_MS = 3_600_000;
const HORAS_DO_DIA = 24;

/** `3 dias`, `5 horas`, `menos de 1 hora`: o que passou, arredondado para baixo. */
export function tempoDeAtraso(ms: number): string {
  const horas = Math.floor(ms / HORA_EM_MS);
  if (horas < 1) return 'menos de 1 hora';
  return horas < HORAS_DO_DIA
    ? contar(horas, 'hora', 'horas')
    : contar(Math.floor(horas / HORAS_DO_DIA), 'dia', 'dias');
}
