/** O que os validadores de números têm em comum: tirar a pontuação e dizer o que está errado. */

/** `motivo` diz o que está errado ou, no número aceito, o que não pôde ser conferido. */
export interface Validacao {
  valido: boolean;
  /** O número com a pontuação oficial; se não dá para pontuar, o texto como veio, sem espaços nas pontas. */
  normalizado: string;
  motivo?: string;
}

const ehDigito = (c: number): boolean => c >= 48 && c <= 57;
/** Ponto, hífen, barra e espaço. */
const ehPontuacao = (c: number): boolean => c === 46 || c === 45 || c === 47 || c === 32;

/** Só os dígitos do texto; `undefined` se houver outra coisa além de dígitos e pontuação. */
export function soDigitos(texto: string): string | undefined {
  let digitos = '';
  for (let i = 0; i < texto.length; i++) {
    const c = texto.charCodeAt(i);
    if (ehDigito(c)) digitos += texto[i];
    else if (!ehPontuacao(c)) return undefined;
  }
  return digitos;
}

export const valorDe = (digitos: string, i: number): number => digitos.charCodeAt(i) - 48;

/** Resto da divisão por 97, algarismo a algarismo: o número inteiro não cabe num `number`. */
export function mod97(digitos: string): number {
  let resto = 0;
  for (let i = 0; i < digitos.length; i++) resto = (resto * 10 + valorDe(digitos, i)) % 97;
  return resto;
}

export const doisDigitos = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

export function recusado(texto: string, motivo: string): Validacao {
  return { valido: false, normalizado: texto.trim(), motivo };
}

export function tamanhoErrado(texto: string, nome: string, esperado: number, digitos: string): Validacao {
  return recusado(texto, `${nome} tem ${esperado} dígitos; este tem ${digitos.length}.`);
}

export const CARACTERE_ESTRANHO = 'Só pode haver dígitos, pontos, hífen, barra e espaços.';

/** Compara o dígito verificador escrito com o calculado. */
export function comDigito(normalizado: string, escrito: string, calculado: string): Validacao {
  if (escrito === calculado) return { valido: true, normalizado };
  return {
    valido: false,
    normalizado,
    motivo: `O dígito verificador deveria ser ${calculado}, e está ${escrito}.`,
  };
}
