/** Quanto se espera depois de errar, e como se diz. Puro. */

export interface Limite {
  /** Falhas seguidas que não custam espera. */
  livres: number;
  primeiraEsperaMs: number;
  maiorEsperaMs: number;
}

const SEGUNDO_MS = 1000;
const MINUTO_MS = 60 * SEGUNDO_MS;
const HORA_MS = 60 * MINUTO_MS;

/** Depois de um dia sem errar, a conta recomeça (escolha do sistema). */
export const ESQUECE_MS = 24 * HORA_MS;

/** Escolhas do sistema. */
export const LIMITES = {
  /** A mesma conta, do mesmo endereço: quem erra aqui não tranca a pessoa que entra de outro lugar. */
  contaNoEndereco: { livres: 5, primeiraEsperaMs: 30 * SEGUNDO_MS, maiorEsperaMs: HORA_MS },
  /** Qualquer conta, do mesmo endereço: um órgão inteiro pode sair por um endereço só. */
  endereco: { livres: 50, primeiraEsperaMs: 30 * SEGUNDO_MS, maiorEsperaMs: HORA_MS },
  /** A mesma conta, de muitos endereços: freia o ataque espalhado sem fechar a porta à pessoa por muito tempo. */
  conta: { livres: 100, primeiraEsperaMs: 30 * SEGUNDO_MS, maiorEsperaMs: 5 * MINUTO_MS },
} as const satisfies Record<string, Limite>;

/** Em milissegundos; dobra a cada falha além das livres, até o teto. */
export function esperaDepoisDe(falhas: number, { livres, primeiraEsperaMs, maiorEsperaMs }: Limite): number {
  if (falhas < livres) return 0;
  return Math.min(maiorEsperaMs, primeiraEsperaMs * 2 ** (falhas - livres));
}

/** `30 segundos`, `2 minutos`, `1 hora`: arredondado para cima, para que esperar o que se disse sempre baste. */
export function esperaPorExtenso(ms: number): string {
  const segundos = Math.max(1, Math.ceil(ms / SEGUNDO_MS));
  if (segundos < 60) return segundos === 1 ? '1 segundo' : `${segundos} segundos`;
  const minutos = Math.ceil(segundos / 60);
  if (minutos < 60) return minutos === 1 ? '1 minuto' : `${minutos} minutos`;
  return '1 hora';
}
