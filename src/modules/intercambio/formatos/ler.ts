/** De que formato é o arquivo, e as linhas dele. Decide pelo conteúdo: o nome pode mentir. */
import { codificacaoPeloComeco, decodificar, detectarCodificacao } from './codificacao.ts';
import { lerCsv } from './csv.ts';
import { lerJson } from './json.ts';
import { ArquivoIlegivel, type Codificacao, type Fonte, type Forma, type Linha } from './linha.ts';
import { detectarSeparador } from './separador.ts';
import { lerXlsx } from './xlsx.ts';

const COMECO = 64 * 1024;
const ZIP = [0x50, 0x4b];
/** O começo do XLS antigo, do PDF e dos comprimidos que não são planilha: cada um se diz pelo nome. */
const OUTROS: readonly (readonly [string, readonly number[]])[] = [
  ['uma planilha XLS antiga', [0xd0, 0xcf, 0x11, 0xe0]],
  ['um PDF', [0x25, 0x50, 0x44, 0x46]],
  ['um arquivo comprimido (gzip)', [0x1f, 0x8b]],
  ['um arquivo comprimido (7z)', [0x37, 0x7a, 0xbc, 0xaf]],
  ['um arquivo comprimido (RAR)', [0x52, 0x61, 0x72, 0x21]],
];

/**
 * Lê o arquivo inteiro uma vez: só assim se sabe a codificação. `abrir` dá os pedaços desde o primeiro, a cada chamada.
 * @throws {ArquivoIlegivel} com o que o arquivo é e o que fazer.
 */
export async function reconhecer(abrir: () => Fonte): Promise<Forma> {
  const comeco = await lerComeco(abrir());
  if (comeco.length === 0) throw new ArquivoIlegivel('O arquivo está vazio. Confira se é este mesmo.');
  const comecaCom = (bytes: readonly number[]) => bytes.every((b, i) => comeco[i] === b);
  const outro = OUTROS.find(([, bytes]) => comecaCom(bytes));
  if (outro) throw new ArquivoIlegivel(`O arquivo é ${outro[0]}. Salve os dados como CSV, XLSX ou JSON e envie.`);
  if (comecaCom(ZIP)) return { formato: 'xlsx' };
  const codificacao = codificacaoPeloComeco(comeco) ?? (await detectarCodificacao(abrir()));
  const texto = await primeiroTexto(comeco, codificacao);
  if (/^\s*[[{]/.test(texto)) return { formato: 'json', codificacao };
  return { formato: 'csv', codificacao, separador: detectarSeparador(texto) };
}

async function lerComeco(fonte: Fonte): Promise<Buffer> {
  const pedacos: Uint8Array[] = [];
  let tamanho = 0;
  for await (const pedaco of fonte) {
    pedacos.push(pedaco);
    tamanho += pedaco.length;
    if (tamanho >= COMECO) break;
  }
  return Buffer.concat(pedacos).subarray(0, COMECO);
}

async function primeiroTexto(comeco: Buffer, codificacao: Codificacao): Promise<string> {
  async function* so(): AsyncGenerator<Uint8Array> {
    yield comeco;
  }
  let texto = '';
  for await (const parte of decodificar(so(), codificacao)) texto += parte;
  return texto;
}

/** @throws {ArquivoIlegivel} no meio, se o arquivo se estraga ali. */
export function lerLinhas(
  fonte: Fonte,
  { formato, codificacao = 'utf-8', separador = ',' }: Forma,
): AsyncGenerator<Linha> {
  if (formato === 'xlsx') return lerXlsx(fonte);
  return formato === 'json' ? lerJson(fonte, codificacao) : lerCsv(fonte, { codificacao, separador });
}
