/** `18/11/2026, 12:00`, no horário de Brasília. */
const formato = new Intl.DateTimeFormat('pt-BR', {
  timeZone: 'America/Sao_Paulo',
  dateStyle: 'short',
  timeStyle: 'short',
});

export const quandoPorExtenso = (instante: Date): string => formato.format(instante);
