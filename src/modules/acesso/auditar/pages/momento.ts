import { dataCurta } from '../../../../ui/texto.ts';
import { diaEm } from '../../lotacoes/calendario.ts';

/** `21/11/2026 14:05:09`, no fuso. */
export const momento = (instante: Date, fuso: string): string =>
  `${dataCurta(diaEm(fuso, instante))} ${instante.toLocaleTimeString('pt-BR', { timeZone: fuso })}`;
