/** A primeira planilha de um XLSX. Ele não se lê em fluxo: por isso tem limite de tamanho, fechado e aberto. */
import { readSheet } from 'read-excel-file/node';
import { desneutralizar } from './celula.ts';
import { nomesDasColunas } from './colunas.ts';
import { ArquivoIlegivel, type Fonte, type Linha } from './linha.ts';
import { abreEmAte } from './zip.ts';

const MB = 1024 * 1024;
const MAIOR_FECHADO = 32 * MB;
const MAIOR_ABERTO = 96 * MB;

/** @throws {ArquivoIlegivel} se está corrompido ou passa do limite. */
export async function* lerXlsx(fonte: Fonte): AsyncGenerator<Linha> {
  const [cabecalho, ...linhas] = await abrir(await juntar(fonte));
  const colunas = nomesDasColunas((cabecalho ?? []).map(escrita));
  for (const [i, celulas] of linhas.entries()) {
    const valores: Record<string, string> = {};
    for (const [c, celula] of celulas.entries()) {
      const texto = desneutralizar(escrita(celula));
      if (texto !== '') valores[colunas[c] ?? `coluna ${c + 1}`] = texto;
    }
    if (Object.keys(valores).length > 0) yield { numero: i + 2, valores };
  }
}

async function juntar(fonte: Fonte): Promise<Buffer> {
  const pedacos: Uint8Array[] = [];
  let tamanho = 0;
  for await (const pedaco of fonte) {
    tamanho += pedaco.length;
    if (tamanho > MAIOR_FECHADO) throw new ArquivoIlegivel(GRANDE_DEMAIS);
    pedacos.push(pedaco);
  }
  return Buffer.concat(pedacos);
}

type Celula = string | boolean | Date | null;

async function abrir(arquivo: Buffer): Promise<Celula[][]> {
  if (!abreEmAte(arquivo, MAIOR_ABERTO)) throw new ArquivoIlegivel(NAO_ABRE);
  try {
    // O número fica como está escrito: CPF e processo não cabem em ponto flutuante.
    return (await readSheet(arquivo, { parseNumber: (n: string) => n })) as unknown as Celula[][];
  } catch {
    throw new ArquivoIlegivel(NAO_ABRE);
  }
}

function escrita(celula: Celula | undefined): string {
  if (celula === null || celula === undefined) return '';
  if (celula instanceof Date) return celula.toISOString().slice(0, 10);
  if (typeof celula === 'boolean') return celula ? 'sim' : 'não';
  return celula;
}

const GRANDE_DEMAIS = `A planilha passa de ${MAIOR_FECHADO / MB} MB. Salve-a como CSV, que não tem esse limite.`;
const NAO_ABRE = `A planilha está corrompida, tem senha ou é grande demais (aberta, passa de ${MAIOR_ABERTO / MB} MB). Salve-a como CSV e envie de novo.`;
