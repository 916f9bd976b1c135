/** Abre um CSV qualquer: descobre a codificação e o separador, ou usa os que foram ditos. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { ErroDeUso, motivoDoSistema } from '../../../../platform/cli/saida.ts';

export interface FormatoDoCsv {
  codificacao?: string | undefined;
  separador?: string | undefined;
}

export interface CsvAberto {
  cabecalho: readonly string[];
  /** As linhas seguintes, uma a uma, com o número da linha no arquivo. */
  linhas: AsyncIterable<{ valores: readonly string[]; linha: number }>;
}

const SEPARADORES = [',', ';', '\t', '|'];

/** @throws ErroDeUso se o arquivo não existe, está vazio, não é texto ou tem aspas que não fecham. */
export async function abrirCsv(arquivo: string, formato: FormatoDoCsv): Promise<CsvAberto> {
  const codificacao = formato.codificacao ?? (await descobrirCodificacao(arquivo));
  const separador = formato.separador ?? descobrirSeparador(await comeco(arquivo, codificacao));
  const linhas = lerLinhas(arquivo, codificacao, separador)[Symbol.asyncIterator]();
  const primeira = await linhas.next();
  if (primeira.done) throw new ErroDeUso(`"${arquivo}" está vazio: não há nem o cabeçalho com os nomes das colunas.`);
  return {
    cabecalho: primeira.value.valores.map((c) => c.trim()),
    linhas: { [Symbol.asyncIterator]: () => linhas },
  };
}

async function* lerLinhas(arquivo: string, codificacao: string, separador: string) {
  const leitor = parse({
    delimiter: separador,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    info: true,
  });
  const fonte = createReadStream(arquivo);
  const decodificador = new TextDecoder(codificacao, { fatal: true });
  fonte.on('data', (pedaco) => {
    try {
      if (!leitor.write(decodificador.decode(pedaco as Buffer, { stream: true }))) fonte.pause();
    } catch (e) {
      fonte.destroy(e as Error);
    }
  });
  leitor.on('drain', () => fonte.resume());
  fonte.on('end', () => leitor.end());
  fonte.on('error', (e) => leitor.destroy(e));
  try {
    for await (const { record, info } of leitor as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { valores: record, linha: info.lines };
    }
  } catch (e) {
    throw new ErroDeUso(`"${arquivo}": ${motivoDaLeitura(e, codificacao)}`);
  }
}

function motivoDaLeitura(erro: unknown, codificacao: string): string {
  const { code = '', lines } = erro as { code?: string; lines?: number };
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return `há bytes que não são ${codificacao}; diga a codificação certa em "codificacao".`;
  if (code.startsWith('CSV_'))
    return `a linha ${lines ?? '?'} tem aspas que não fecham ou fora do lugar; o separador está certo?`;
  return motivoDoSistema(erro);
}

/** UTF-8 se o arquivo inteiro for UTF-8 válido; senão, a dos sistemas antigos em português. */
async function descobrirCodificacao(arquivo: string): Promise<string> {
  const decodificador = new TextDecoder('utf-8', { fatal: true });
  let primeiro = true;
  try {
    for await (const pedaco of createReadStream(arquivo) as AsyncIterable<Buffer>) {
      if (primeiro && pedaco[0] === 0xff && pedaco[1] === 0xfe) return 'utf-16le';
      if (primeiro && pedaco.includes(0))
        throw new ErroDeUso(`"${arquivo}" não é um CSV: se é uma planilha, exporte-a como CSV.`);
      primeiro = false;
      decodificador.decode(pedaco, { stream: true });
    }
    return 'utf-8';
  } catch (e) {
    if (e instanceof ErroDeUso) throw e;
    if (e instanceof TypeError) return 'windows-1252';
    throw new ErroDeUso(`Não foi possível ler "${arquivo}": ${motivoDoSistema(e)}`);
  }
}

const COMECO = 64 * 1024;

async function comeco(arquivo: string, codificacao: string): Promise<string> {
  try {
    await using aberto = await open(arquivo);
    const { buffer, bytesRead } = await aberto.read(Buffer.alloc(COMECO), 0, COMECO, 0);
    return new TextDecoder(codificacao).decode(buffer.subarray(0, bytesRead));
  } catch (e) {
    throw new ErroDeUso(`Não foi possível ler "${arquivo}": ${motivoDoSistema(e)}`);
  }
}

/** O que mais aparece no cabeçalho, fora de aspas. */
function descobrirSeparador(texto: string): string {
  const cabecalho = (/^[^\r\n]*/.exec(texto.trimStart())?.[0] ?? '').replace(/"[^"]*"/g, '');
  const vezes = (s: string): number => cabecalho.split(s).length;
  return SEPARADORES.reduce((melhor, s) => (vezes(s) > vezes(melhor) ? s : melhor));
}
