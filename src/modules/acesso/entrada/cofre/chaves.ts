/** Chaves derivadas da chave-mestra (HKDF, RFC 5869): uma por finalidade, para que uma não sirva no lugar da outra. */
import { hkdfSync } from 'node:crypto';

/** O que cada chave derivada protege. Entra na derivação: mudar o nome invalida o que foi cifrado ou assinado. */
export type Finalidade =
  | 'segredo-totp'
  | 'estado-de-entrada'
  | 'formulario'
  | 'link-unico'
  | 'tentativa'
  | 'codigo-do-relatorio'
  | 'segredo-do-webhook'
  | 'chave-de-notificacao';

const BYTES = 32;

/** 32 bytes, sempre os mesmos para a mesma chave-mestra e finalidade. */
export function derivar(mestra: Uint8Array, uso: 'cifra' | 'assinatura', finalidade: Finalidade): Buffer {
  if (mestra.length < BYTES) throw new Error('A chave-mestra precisa de ao menos 32 bytes.');
  return Buffer.from(hkdfSync('sha256', mestra, '', `custodia/${uso}/${finalidade}`, BYTES));
}

/** Nome curto da chave-mestra, que vai junto do que ela cifrou: diz qual chave abre, sem dizer nada dela. */
export const versaoDaChave = (mestra: Uint8Array): string =>
  Buffer.from(hkdfSync('sha256', mestra, '', 'custodia/versao', 4)).toString('hex');
