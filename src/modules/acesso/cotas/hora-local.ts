/** O dia e a hora em que se conta uma leitura: os do fuso do sistema, os mesmos para todos. */
const formatos = new Map<string, Intl.DateTimeFormat>();

export function diaEHoraEm(fuso: string, instante: Date): { dia: string; hora: number } {
  let formato = formatos.get(fuso);
  if (!formato) {
    formato = new Intl.DateTimeFormat('en-CA', {
      timeZone: fuso,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    formatos.set(fuso, formato);
  }
  const [dia = '', hora] = formato.format(instante).split(', ');
  return { dia, hora: Number(hora) };
}
