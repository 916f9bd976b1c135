/** Nomes como as pessoas os escrevem: acento, maiúscula e espaço a mais não fazem diferença; o resto faz. */
export const nomeSimples = (nome: string): string =>
  nome.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

export interface OQueSeSabe {
  /** AAAA-MM-DD. */
  nascimento: string;
  mae: string;
}

/** O nascimento e o nome da mãe que deram são os da pessoa? Mãe que o cadastro não conhece não se confere; nascimento, sempre. */
export const confere = (dito: OQueSeSabe, titular: { nascimento: string | null; mae: string | null }): boolean =>
  dito.nascimento === titular.nascimento &&
  (titular.mae === null || nomeSimples(dito.mae) === nomeSimples(titular.mae));
