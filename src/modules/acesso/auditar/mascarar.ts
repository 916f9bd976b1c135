/** Onze algarismos, com ou sem pontuação, que não façam parte de número maior. */
const CPF = /(?<![\d-])\d{3}(\.?)(\d{3})\1(\d{3})-?\d{2}(?![\d-])/g;

/** `123.456.789-09` → `***.456.789-**`: quem audita confere sem ficar sabendo o número. */
export const mascararCpf = (texto: string): string => texto.replace(CPF, '***.$2.$3-**');

/** Os argumentos do ato, em uma linha, sem CPF. */
export const dadosMascarados = (dados: Readonly<Record<string, unknown>> | undefined): string =>
  dados === undefined ? '' : mascararCpf(JSON.stringify(dados));
