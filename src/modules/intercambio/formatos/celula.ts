/**
 * Célula que começa como fórmula é executada por programas de planilha ao abrir o arquivo: na saída leva um apóstrofo, que
 * eles não mostram; na entrada ele sai.
 */
const FORMULA = /^[=+\-@\t\r]/;
const NEUTRALIZADA = /^'[=+\-@\t\r]/;

export const neutralizar = (texto: string): string => (FORMULA.test(texto) ? `'${texto}` : texto);

export const desneutralizar = (texto: string): string => (NEUTRALIZADA.test(texto) ? texto.slice(1) : texto);
