/** Um instante, no fuso do sistema: `22/11/2026, 10:15`. */
export const quando = (em: Date, fuso: string): string =>
  em.toLocaleString('pt-BR', { timeZone: fuso, dateStyle: 'short', timeStyle: 'short' });
