/** O mês em que se lança a rotina. */

export interface Mes {
  /** AAAA-MM. */
  nome: string;
  /** Primeiro e último dia, AAAA-MM-DD. */
  de: string;
  ate: string;
}

/** `undefined`: não é um mês. */
export function lerMes(texto: string): Mes | undefined {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(texto)) return undefined;
  const mes = Temporal.PlainYearMonth.from(texto);
  return {
    nome: texto,
    de: mes.toPlainDate({ day: 1 }).toString(),
    ate: mes.toPlainDate({ day: mes.daysInMonth }).toString(),
  };
}

export const mesEmCurso = ({ ate }: Mes, hoje: string): boolean => ate >= hoje;

/** O que acabou por último. */
export const mesPassado = (hoje: string): string =>
  Temporal.PlainDate.from(hoje).toPlainYearMonth().subtract({ months: 1 }).toString();
