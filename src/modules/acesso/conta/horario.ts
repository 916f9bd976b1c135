/** Instantes como a pessoa os lê, no fuso do sistema. */
const formatos = new Map<string, Intl.DateTimeFormat>();

function formatoDe(fuso: string): Intl.DateTimeFormat {
  let formato = formatos.get(fuso);
  if (!formato) {
    formato = new Intl.DateTimeFormat('pt-BR', { timeZone: fuso, dateStyle: 'short', timeStyle: 'short' });
    formatos.set(fuso, formato);
  }
  return formato;
}

/** `23/11/2026 14:30`. */
export function diaEHora(instante: Date, fuso: string): string {
  const partes = Object.fromEntries(
    formatoDe(fuso)
      .formatToParts(instante)
      .map((p) => [p.type, p.value]),
  );
  return `${partes['day']}/${partes['month']}/${partes['year']} ${partes['hour']}:${partes['minute']}`;
}
