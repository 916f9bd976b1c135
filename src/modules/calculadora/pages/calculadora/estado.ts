/**
 * O caso no endereço: base64url(deflate-raw(JSON)). Nada fica guardado no servidor; quem tem o endereço tem o caso.
 * `decodificarCaso` devolve o caso como foi escrito, sem conferir: quem calcula passa antes por `lerCaso`.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CasoEscrito, ErroDeEntrada } from '../../contrato/index.ts';

/** Acima disto, em caracteres, navegadores e servidores antigos recusam o endereço: o caso vai no corpo do pedido. */
export const LIMITE_DO_ENDERECO = 6_000;
/** Limite do JSON descomprimido, em bytes: um endereço pequeno não pode virar um texto enorme (bomba de compressão). */
export const LIMITE_DESCOMPRIMIDO = 200_000;

export type EstadoLido = { ok: true; caso: CasoEscrito } | { ok: false; erros: ErroDeEntrada[] };

export function codificarCaso(caso: CasoEscrito): string {
  return deflateRawSync(Buffer.from(JSON.stringify(caso), 'utf8'), { level: 9 }).toString('base64url');
}

export function decodificarCaso(texto: string): EstadoLido {
  if (!/^[\w-]+$/.test(texto)) return recusa('endereco-ilegivel', 'O endereço está incompleto ou foi alterado.');
  let json: string;
  try {
    json = inflateRawSync(Buffer.from(texto, 'base64url'), { maxOutputLength: LIMITE_DESCOMPRIMIDO }).toString('utf8');
  } catch (e) {
    if (e instanceof RangeError) return recusa('acima-do-limite', 'O caso neste endereço é grande demais.');
    return recusa('endereco-ilegivel', 'O endereço está incompleto ou foi alterado.');
  }
  try {
    const caso: unknown = JSON.parse(json);
    if (typeof caso === 'object' && caso !== null && !Array.isArray(caso)) return { ok: true, caso };
  } catch {
    // Descomprimiu, mas não é JSON: mesma recusa de qualquer endereço estragado.
  }
  return recusa('endereco-ilegivel', 'O endereço não traz um caso.');
}

const recusa = (codigo: string, oQue: string): EstadoLido => ({
  ok: false,
  erros: [
    { caminho: '', codigo, mensagem: `${oQue} Confira se o copiou inteiro, ou abra o arquivo do caso, se o guardou.` },
  ],
});
