/** As linhas de saída num dos formatos. CSV e JSON saem em fluxo; o XLSX, de uma vez. */
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import escreverXlsx from 'write-excel-file/node';
import { neutralizar } from './celula.ts';
import type { Formato } from './linha.ts';

/** Uma linha de saída, por nome de coluna. */
export type LinhaEscrita = Readonly<Record<string, string | undefined>>;

export const TIPO_DO_FORMATO: Readonly<Record<Formato, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

export async function escrever(
  formato: Formato,
  colunas: readonly string[],
  linhas: AsyncIterable<LinhaEscrita>,
): Promise<Readable> {
  if (formato === 'csv') return emCsv(colunas, linhas);
  return formato === 'json' ? Readable.from(emJson(colunas, linhas)) : emXlsx(colunas, linhas);
}

/** Ponto e vírgula e marca de UTF-8: é como os programas de planilha daqui abrem sem perguntar. */
export function emCsv(colunas: readonly string[], linhas: AsyncIterable<LinhaEscrita>): Readable {
  const escritor = stringify({
    header: true,
    columns: [...colunas],
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
  });
  const entrada = Readable.from(celulas(colunas, linhas));
  entrada.on('error', (erro) => escritor.destroy(erro));
  return entrada.pipe(escritor);
}

async function* celulas(colunas: readonly string[], linhas: AsyncIterable<LinhaEscrita>): AsyncGenerator<string[]> {
  for await (const linha of linhas) yield colunas.map((c) => neutralizar(linha[c] ?? ''));
}

async function* emJson(colunas: readonly string[], linhas: AsyncIterable<LinhaEscrita>): AsyncGenerator<string> {
  let antes = '[\n';
  for await (const linha of linhas) {
    const presentes = colunas.flatMap((c) => (linha[c] === undefined ? [] : [[c, linha[c]]]));
    yield antes + JSON.stringify(Object.fromEntries(presentes));
    antes = ',\n';
  }
  yield antes === '[\n' ? '[]\n' : '\n]\n';
}

async function emXlsx(colunas: readonly string[], linhas: AsyncIterable<LinhaEscrita>): Promise<Readable> {
  const celula = (valor: string) => ({ value: valor, type: String });
  const dados = [colunas.map((valor) => ({ ...celula(valor), fontWeight: 'bold' as const }))];
  for await (const linha of celulas(colunas, linhas)) dados.push(linha.map(celula) as (typeof dados)[number]);
  return Readable.from(await escreverXlsx(dados).toBuffer());
}
