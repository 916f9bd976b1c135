/** Um nome como texto: maiúsculas de A a Z separadas por um espaço. É nesta forma que os nomes se comparam. */

// U+0300 a U+036F: os acentos que o NFD separa da letra.
const ACENTOS = /[\u0300-\u036f]/g;
// "D'Ávila", "D’Ávila" e "D´Ávila" são a mesma palavra: o apóstrofo some sem separar.
const APOSTROFOS = /['’‘`´ʼ]/g;
const NAO_LETRAS = /[^A-Z]+/g;
const JA_NORMAL = /^[A-Z]+(?: [A-Z]+)*$/;
/** "Mª", "Fº", "Antº": o ordinal diz que a palavra foi abreviada; o NFD o apagaria. */
const ABREVIADAS_COM_ORDINAL: readonly [RegExp, string][] = [
  [/\bM\.?ª(?=[\s.-]|$)/giu, 'MARIA'],
  [/\bF\.?º(?=[\s.-]|$)/giu, 'FILHO'],
  [/\bAnt\.?º(?=[\s.-]|$)/giu, 'ANTONIO'],
];

/** Maiúsculas sem acento, só letras, palavras separadas por um espaço; hífen separa, apóstrofo junta. */
export function normalizar(texto: string): string {
  if (JA_NORMAL.test(texto)) return texto;
  let t = texto;
  if (/[ªº]/.test(t)) for (const [de, para] of ABREVIADAS_COM_ORDINAL) t = t.replace(de, para);
  return t.replace(APOSTROFOS, '').normalize('NFD').replace(ACENTOS, '').toUpperCase().replace(NAO_LETRAS, ' ').trim();
}
