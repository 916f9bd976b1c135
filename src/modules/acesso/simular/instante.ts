/** O instante escolhido na tela (`AAAA-MM-DDTHH:MM`), no fuso do sistema. */

/** `undefined`: não é um instante do calendário. */
export function lerInstante(escrito: string, fuso: string): Date | undefined {
  try {
    return new Date(Temporal.PlainDateTime.from(escrito).toZonedDateTime(fuso).epochMilliseconds);
  } catch (erro) {
    if (erro instanceof RangeError) return undefined;
    throw erro;
  }
}

export const escreverInstante = (instante: Date, fuso: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instante.getTime())
    .toZonedDateTimeISO(fuso)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
