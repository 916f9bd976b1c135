/** O número único do processo (Res. CNJ 65/2008), guardado só com os 20 algarismos. */
import { validarCnj } from '../../direito/identificadores/index.ts';

/** `NNNNNNN-DD.AAAA.J.TR.OOOO`. */
export const numeroEscrito = (numero: string): string => validarCnj(numero).normalizado;

/** Os 20 algarismos, de um número com ou sem pontuação; `undefined`: não são 20. */
export function lerNumero(texto: string): string | undefined {
  const algarismos = texto.replace(/[.\-\s]/g, '');
  return /^\d{20}$/.test(algarismos) ? algarismos : undefined;
}

/** O que está errado no número, ou `undefined`. Avisa-se e não se recusa: há números errados na origem. */
export function avisoDoNumero(numero: string): string | undefined {
  const v = validarCnj(numero);
  return v.valido ? undefined : `${v.motivo ?? 'Não confere.'} Confira no processo: foi guardado como está.`;
}

/** Número de peça do BNMP ou de guia, como se procura: só letras maiúsculas e algarismos. */
export const pecaSimples = (peca: string): string => peca.toUpperCase().replace(/[^0-9A-Z]/g, '');
