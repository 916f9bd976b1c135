/** Sem acento, maiúscula, pontuação nem espaço a mais: como se comparam cabeçalhos, opções e nomes. */
export const nomeSimples = (texto: string): string =>
  texto
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
