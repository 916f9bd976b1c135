/** JSON: uma lista de objetos, ou um objeto por linha (NDJSON), que não tem limite de tamanho. */
import { pipeline, Readable } from 'node:stream';
import { parser } from 'stream-json';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { decodificar } from './codificacao.ts';
import { ArquivoIlegivel, type Codificacao, type Fonte, type Linha } from './linha.ts';

const MAIOR_LINHA = 256 * 1024;

/** @throws {ArquivoIlegivel} se não é uma lista de objetos simples. */
export async function* lerJson(fonte: Fonte, codificacao: Codificacao): AsyncGenerator<Linha> {
  const texto = decodificar(fonte, codificacao)[Symbol.asyncIterator]();
  const comeco = await texto.next();
  const tudo = juntar(comeco.done ? '' : comeco.value, texto);
  const ehLista = !comeco.done && comeco.value.trimStart().startsWith('[');
  let numero = 0;
  for await (const valor of ehLista ? daLista(tudo) : deCadaLinha(tudo)) {
    numero += 1;
    yield { numero, valores: simples(valor, numero) };
  }
}

async function* juntar(comeco: string, resto: AsyncIterable<string>): AsyncGenerator<string> {
  yield comeco;
  yield* resto;
}

async function* daLista(texto: AsyncGenerator<string>): AsyncGenerator {
  // O erro de qualquer parte chega a quem lê a última.
  const lida = pipeline(Readable.from(texto), parser.asStream(), streamArray.asStream(), () => {});
  try {
    for await (const { value } of lida as AsyncIterable<{ value: unknown }>) yield value;
  } catch {
    throw new ArquivoIlegivel(NAO_SE_LE);
  }
}

async function* deCadaLinha(texto: AsyncGenerator<string>): AsyncGenerator {
  let resto = '';
  for await (const pedaco of texto) {
    const linhas = (resto + pedaco).split('\n');
    resto = linhas.pop() ?? '';
    if (resto.length > MAIOR_LINHA) throw new ArquivoIlegivel(NAO_SE_LE);
    for (const linha of linhas) if (linha.trim() !== '') yield lerObjeto(linha);
  }
  if (resto.trim() !== '') yield lerObjeto(resto);
}

function lerObjeto(linha: string): unknown {
  try {
    return JSON.parse(linha);
  } catch {
    throw new ArquivoIlegivel(NAO_SE_LE);
  }
}

/** Textos, números e sim ou não; o que é vazio não conta. */
function simples(valor: unknown, numero: number): Record<string, string> {
  if (typeof valor !== 'object' || valor === null || Array.isArray(valor)) {
    throw new ArquivoIlegivel(`O item ${numero} do JSON não é um objeto com campos. ${COMO_DEVE_SER}`);
  }
  const valores: Record<string, string> = {};
  for (const [campo, v] of Object.entries(valor)) {
    if (v === null || v === '') continue;
    if (typeof v === 'object') {
      throw new ArquivoIlegivel(`No item ${numero}, "${campo}" tem valores dentro dele. ${COMO_DEVE_SER}`);
    }
    valores[campo] = typeof v === 'boolean' ? (v ? 'sim' : 'não') : String(v);
  }
  return valores;
}

const COMO_DEVE_SER = 'Escreva uma lista de objetos simples: [{"nome": "…", "cpf": "…"}].';
const NAO_SE_LE = `O JSON não se lê: falta fechar algo, ou há uma vírgula a mais. ${COMO_DEVE_SER}`;
