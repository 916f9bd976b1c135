/** Gravação em massa por COPY: o caminho mais curto entre as linhas e as tabelas. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copiarDe } from 'pg-copy-streams';

export type LinhaDeTabela = Readonly<Record<string, unknown>>;

/** As colunas são as chaves da primeira linha: todas têm as mesmas. */
export async function copiar(cliente: pg.ClientBase, tabela: string, linhas: readonly LinhaDeTabela[]): Promise<void> {
  const [primeira] = linhas;
  if (!primeira) return;
  const colunas = Object.keys(primeira);
  const comando = `copy ${tabela} (${colunas.join(', ')}) from stdin`;
  await pipeline(Readable.from(blocos(colunas, linhas)), cliente.query(copiarDe(comando)));
}

/** Poucos blocos grandes: cada um é uma mensagem. */
const LINHAS_POR_BLOCO = 1_000;

function* blocos(colunas: readonly string[], linhas: readonly LinhaDeTabela[]): Generator<Buffer> {
  for (let i = 0; i < linhas.length; i += LINHAS_POR_BLOCO) {
    let texto = '';
    for (const linha of linhas.slice(i, i + LINHAS_POR_BLOCO)) {
      let separador = '';
      for (const coluna of colunas) {
        texto += separador + celula(linha[coluna]);
        separador = '\t';
      }
      texto += '\n';
    }
    yield Buffer.from(texto);
  }
}

/** No formato de texto do COPY. Listas, só de números. */
function celula(valor: unknown): string {
  if (valor === null || valor === undefined) return '\\N';
  if (typeof valor === 'string') return escapar(valor);
  if (valor instanceof Date) return valor.toISOString();
  if (Array.isArray(valor)) return `{${valor.join(',')}}`;
  return escapar(JSON.stringify(valor));
}

const A_ESCAPAR = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escapar = (texto: string): string => texto.replace(A_ESCAPAR, (c) => ESCAPES[c] ?? c);
