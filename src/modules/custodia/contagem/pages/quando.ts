/** `22/11/2026, 07:10`, no fuso da unidade. */
export const quando = (fuso: string, instante: Date): string =>
  instante.toLocaleString('pt-BR', { timeZone: fuso, dateStyle: 'short', timeStyle: 'short' });

/** `07:10`. */
export const hora = (fuso: string, instante: Date): string =>
  instante.toLocaleTimeString('pt-BR', { timeZone: fuso, timeStyle: 'short' });
