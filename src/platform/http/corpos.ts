/** O que se aceita receber e como se comprime o que sai. */
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { Aplicacao } from './aplicacao.ts';

/** Limite de qualquer corpo, em bytes: o de um caso (2 milhões de caracteres) com folga para acentos. */
export const LIMITE_DO_CORPO = 2 * 1024 * 1024;

export async function registrarCorpos(app: Aplicacao): Promise<void> {
  await app.register(compress, {
    // Corpo comprimido na entrada não é aceito: um arquivo pequeno poderia abrir em gigabytes.
    globalDecompression: false,
    encodings: ['br', 'gzip', 'identity'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    threshold: 1024,
  });
  await app.register(formbody, { bodyLimit: LIMITE_DO_CORPO });
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: { fileSize: LIMITE_DO_CORPO, files: 1, fields: 200, fieldSize: LIMITE_DO_CORPO, parts: 201 },
  });
}
