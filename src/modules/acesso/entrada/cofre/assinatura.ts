/** Assinatura (HMAC-SHA-256) do que sai do sistema e precisa voltar igual: estado em cookie, campo de formulário. */
import { createHmac } from 'node:crypto';
import { derivar, type Finalidade } from './chaves.ts';
import { iguais } from './token.ts';

export interface Assinador {
  /** Devolve a assinatura em base64url. A mesma entrada dá sempre a mesma saída. */
  assinar(finalidade: Finalidade, texto: string): string;
  /** Falso para texto alterado, assinatura de outra finalidade ou de outra chave. */
  conferir(finalidade: Finalidade, texto: string, assinatura: string): boolean;
}

/** A primeira chave-mestra assina; todas conferem, como no cofre. */
export function criarAssinador(mestras: readonly [Uint8Array, ...Uint8Array[]]): Assinador {
  const com = (mestra: Uint8Array, finalidade: Finalidade, texto: string): string =>
    createHmac('sha256', derivar(mestra, 'assinatura', finalidade))
      .update(texto, 'utf8')
      .digest('base64url');
  return {
    assinar: (finalidade, texto) => com(mestras[0], finalidade, texto),
    conferir: (finalidade, texto, assinatura) => mestras.some((m) => iguais(com(m, finalidade, texto), assinatura)),
  };
}
