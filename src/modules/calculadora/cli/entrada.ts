/** Lê o texto de um caso, de arquivo ou da entrada padrão, sem guardar mais do que o limite. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { ErroDeEntrada } from '../contrato/erros.ts';
import { motivoDoSistema } from '../../../platform/cli/saida.ts';

/** Em bytes. O limite do contrato é em letras, e uma letra do português ocupa até dois bytes em UTF-8. */
const LIMITE_DE_BYTES = 4_000_000;

export type EntradaLida = { ok: true; texto: string } | { ok: false; erros: ErroDeEntrada[] };

const recusa = (codigo: string, mensagem: string): EntradaLida => ({
  ok: false,
  erros: [{ caminho: '', codigo, mensagem }],
});

/** `-` é a entrada padrão. */
export const abrirEntrada = (arquivo: string): Readable =>
  arquivo === '-' ? process.stdin : createReadStream(arquivo);

export async function lerEntrada(arquivo: string): Promise<EntradaLida> {
  const nome = arquivo === '-' ? 'a entrada padrão' : `"${arquivo}"`;
  const pedacos: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const pedaco of abrirEntrada(arquivo) as AsyncIterable<Uint8Array>) {
      bytes += pedaco.length;
      if (bytes > LIMITE_DE_BYTES) {
        return recusa(
          'acima-do-limite',
          `Não li ${nome}: tem mais de ${LIMITE_DE_BYTES / 1e6} MB. Envie um caso por vez.`,
        );
      }
      pedacos.push(pedaco);
    }
  } catch (e) {
    return recusa('arquivo-ilegivel', `Não consegui ler ${nome}: ${motivoDoSistema(e)}`);
  }
  try {
    return {
      ok: true,
      texto: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pedacos)),
    };
  } catch {
    return recusa('nao-e-utf8', `${nome} não está em UTF-8. Salve o arquivo de novo com a codificação UTF-8.`);
  }
}
