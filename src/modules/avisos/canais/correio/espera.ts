/** Quanto se espera antes de tentar de novo, e quando se desiste. */

const MINUTO_MS = 60_000;
const HORA_MS = 60 * MINUTO_MS;

/** Escolha do sistema: com o servidor fora, uma tentativa em 1, 2, 4… minutos, até uma a cada meia hora. */
const MAIOR_ESPERA_DO_SERVIDOR_MS = 30 * MINUTO_MS;

/** Milissegundos, depois de `falhas` seguidas (1 na primeira) em que o servidor de correio não respondeu. */
export const esperaDoServidor = (falhas: number): number =>
  Math.min(MINUTO_MS * 2 ** (falhas - 1), MAIOR_ESPERA_DO_SERVIDOR_MS);

/** O RFC 5321, §4.5.4.1, manda esperar ao menos 30 minutos entre tentativas, e desistir só depois de 4 ou 5 dias. */
const PRIMEIRA_ESPERA_MS = 30 * MINUTO_MS;
const MAIOR_ESPERA_DA_MENSAGEM_MS = 6 * HORA_MS;
export const PRAZO_PARA_DESISTIR_MS = 5 * 24 * HORA_MS;

/** Milissegundos, depois da `tentativa` (1 na primeira) em que o servidor pediu que se tentasse esta mais tarde. */
export const esperaDaMensagem = (tentativa: number): number =>
  Math.min(PRIMEIRA_ESPERA_MS * 2 ** (tentativa - 1), MAIOR_ESPERA_DA_MENSAGEM_MS);
