/** Códigos de recuperação: dez, de uso único, para quem perdeu o celular e a chave de acesso. */
import { Secret } from 'otpauth';
import { hashDoToken } from '../cofre/token.ts';

const QUANTOS = 10;
/** 80 bits sorteados: dezesseis letras em base32. Ninguém adivinha, então sha-256 basta para guardar. */
const BYTES = 10;

export interface CodigosDeRecuperacao {
  /** Mostrados uma só vez: `ABCD-EFGH-IJKL-MNOP`. */
  codigos: string[];
  /** Para guardar, na mesma ordem. */
  hashes: string[];
}

export function gerarCodigosDeRecuperacao(): CodigosDeRecuperacao {
  const puros = Array.from({ length: QUANTOS }, () => new Secret({ size: BYTES }).base32);
  return { codigos: puros.map((c) => c.replace(/(.{4})(?=.)/g, '$1-')), hashes: puros.map(hashDoToken) };
}

/** A base32 não tem 0, 1 nem 8: quem os digitou leu mal um O, um I ou um B. */
const MAL_LIDOS: Record<string, string> = { 0: 'O', 1: 'I', 8: 'B' };

/** O resumo a procurar entre os guardados; `undefined` se o que foi digitado não tem a forma de um código. */
export function hashDoCodigoDeRecuperacao(digitado: string): string | undefined {
  const puro = digitado
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[018]/g, (c) => MAL_LIDOS[c] ?? c);
  return /^[A-Z2-7]{16}$/.test(puro) ? hashDoToken(puro) : undefined;
}
