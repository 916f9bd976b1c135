/** Quanto se espera antes de tentar de novo, e quando se para. Escolhas do sistema. */

/** Tentativas ao todo, antes de a mensagem ficar como morta; da primeira à última passam umas 18 horas. */
export const TENTATIVAS = 8;

const MINUTO_MS = 60_000;
const MAIOR_ESPERA_MS = 12 * 60 * MINUTO_MS;
const FATOR = 3;
/** Para que os que falharam juntos não voltem juntos. */
const VARIACAO = 0.25;

/**
 * Espera em milissegundos depois da `tentativa` (1 na primeira): 1 min, 3, 9, 27, 81, 243 e 12 h, cada uma até um quarto
 * a menos ou a mais. `sorteio`: de 0 a 1, sem o 1.
 */
export function esperaApos(tentativa: number, sorteio: number): number {
  const cheia = Math.min(MINUTO_MS * FATOR ** (tentativa - 1), MAIOR_ESPERA_MS);
  return Math.round(cheia * (1 - VARIACAO + 2 * VARIACAO * sorteio));
}
