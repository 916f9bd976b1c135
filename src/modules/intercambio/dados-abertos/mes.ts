/** Um mês, pelo primeiro dia dele (AAAA-MM-01). */
export type Mes = string;

export const mesDe = (dia: string): Mes => `${dia.slice(0, 7)}-01`;

export const mesAnterior = (mes: Mes): Mes => Temporal.PlainDate.from(mes).subtract({ months: 1 }).toString();

export const ultimoDia = (mes: Mes): string =>
  Temporal.PlainDate.from(mes).add({ months: 1 }).subtract({ days: 1 }).toString();

/** Os `quantos` meses que já acabaram, do mais antigo ao mais novo. */
export function mesesAcabados(hoje: string, quantos: number): Mes[] {
  const ultimo = mesAnterior(mesDe(hoje));
  return Array.from({ length: quantos }, (_, i) =>
    Temporal.PlainDate.from(ultimo)
      .subtract({ months: quantos - 1 - i })
      .toString(),
  );
}
