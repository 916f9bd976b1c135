/** Código de acompanhamento: quem o tem vê o pedido. Lê-se e dita-se sem engano. */
import { createHash, randomInt } from 'node:crypto';

/** Sem I, L, O e U, que se confundem (base 32 de Crockford): 12 sinais são 60 bits. */
const SINAIS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TAMANHO = 12;

/** `7K2M-9QXA-04TZ`. */
export function novoCodigo(): string {
  const sinais = Array.from({ length: TAMANHO }, () => SINAIS.charAt(randomInt(SINAIS.length)));
  return sinais.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** Resumo do código, escrito como for: com espaços, traços, minúsculas, O por 0, I ou L por 1. */
export function hashDoCodigo(escrito: string): Buffer {
  const limpo = escrito
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return createHash('sha256').update(limpo).digest();
}
