/** Tokens de sessão, de link de uso único e de convite: quem tem o token entra; o banco guarda só o resumo dele. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface TokenNovo {
  /** Vai à pessoa (cookie, link) e não se guarda: 32 bytes sorteados, em base64url (43 caracteres). */
  token: string;
  /** Vai ao banco. */
  hash: string;
}

/** Sha-256 em hexadecimal. Serve a tokens sorteados, que ninguém adivinha; senha de gente pede argon2id. */
export const hashDoToken = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex');

export function novoToken(): TokenNovo {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashDoToken(token) };
}

/** Compara em tempo que não depende de onde os textos diferem (nem do tamanho deles). */
export function iguais(a: string, b: string): boolean {
  const resumo = (t: string): Buffer => createHash('sha256').update(t, 'utf8').digest();
  return timingSafeEqual(resumo(a), resumo(b));
}
