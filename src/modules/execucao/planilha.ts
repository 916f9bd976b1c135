/** CSV com ponto e vírgula e marca de UTF-8: é como os programas de planilha daqui abrem sem perguntar. */
import { stringify } from 'csv-stringify/sync';

/** O que começa por estes sinais, a planilha executaria como fórmula: leva um apóstrofo, que ela não mostra. */
const FORMULA = /^[=+\-@\t\r]/;

export function planilha(
  colunas: readonly string[],
  linhas: readonly Readonly<Record<string, string | undefined>>[],
  comCabecalho = true,
): string {
  const celulas = linhas.map((l) => colunas.map((c) => (l[c] ?? '').replace(FORMULA, (sinal) => `'${sinal}`)));
  return stringify(celulas, {
    header: comCabecalho,
    columns: [...colunas],
    delimiter: ';',
    bom: comCabecalho,
    record_delimiter: 'windows',
  });
}
