/** CSV em fluxo: milhões de linhas sem crescer na memória. */
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { desneutralizar } from './celula.ts';
import { nomesDasColunas } from './colunas.ts';
import { decodificar } from './codificacao.ts';
import { ArquivoIlegivel, type Codificacao, type Fonte, type Linha } from './linha.ts';

/** Linha maior que isto são aspas abertas e esquecidas. */
const MAIOR_LINHA = 256 * 1024;

export interface FormaDoCsv {
  codificacao: Codificacao;
  separador: string;
}

/** @throws {ArquivoIlegivel} se as aspas não se fecham. */
export async function* lerCsv(fonte: Fonte, { codificacao, separador }: FormaDoCsv): AsyncGenerator<Linha> {
  const leitor = parse({
    delimiter: separador,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAIOR_LINHA,
  });
  const texto = Readable.from(decodificar(fonte, codificacao));
  texto.on('error', (erro) => leitor.destroy(erro));
  let colunas: readonly string[] | undefined;
  let numero = 1;
  try {
    for await (const celulas of texto.pipe(leitor) as AsyncIterable<string[]>) {
      if (!colunas) {
        colunas = nomesDasColunas(celulas);
        continue;
      }
      numero += 1;
      yield { numero, valores: valoresDe(colunas, celulas) };
    }
  } catch (erro) {
    throw erro instanceof CsvError ? new ArquivoIlegivel(comoSeDiz(erro, numero)) : erro;
  } finally {
    texto.destroy();
  }
}

function valoresDe(colunas: readonly string[], celulas: readonly string[]): Record<string, string> {
  const valores: Record<string, string> = {};
  for (let i = 0; i < celulas.length; i++) {
    const celula = celulas[i];
    if (celula) valores[colunas[i] ?? `coluna ${i + 1}`] = desneutralizar(celula);
  }
  return valores;
}

function comoSeDiz({ code }: CsvError, numero: number): string {
  const perto = `depois da linha ${numero}`;
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
    return `Há aspas abertas ${perto} que não se fecham. Feche-as ou tire-as, e envie de novo.`;
  }
  return `O CSV não se lê ${perto}: as aspas estão fora do lugar. Abra-o num programa de planilhas e salve de novo como CSV.`;
}
