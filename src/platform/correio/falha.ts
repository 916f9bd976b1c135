/** O que o servidor de correio quis dizer: não adianta repetir, tente esta mais tarde, ou não há servidor. */
import type { Recusa } from '../recusa.ts';

/**
 * - `recusada`: o servidor recusou de vez esta mensagem (5xx no destinatário ou no conteúdo, RFC 5321 §4.2.1);
 * - `adiada`: pediu que se tentasse esta mais tarde (4xx);
 * - `fora-do-ar`: não se chegou a falar desta mensagem (sem conexão, sem senha, remetente recusado).
 */
export type FalhaDoCorreio = 'invalida' | 'recusada' | 'adiada' | 'fora-do-ar';

export interface RecusaDoCorreio extends Recusa {
  falha: FalhaDoCorreio;
  /** Só o código (`ECONNREFUSED`, `550`): a resposta do servidor repetiria o endereço da pessoa. */
  motivo: string;
}

interface ErroDoSmtp {
  code?: string;
  responseCode?: number;
  command?: string;
}

const DA_MENSAGEM = new Set(['EENVELOPE', 'EMESSAGE']);
const PERMANENTE = 500;

export function lerFalha(e: unknown): Pick<RecusaDoCorreio, 'falha' | 'motivo'> {
  const { code, responseCode, command } = Object(e) as ErroDoSmtp;
  const motivo = responseCode?.toString() ?? code ?? 'erro desconhecido';
  // Recusar o remetente é recusar todas: é defeito da configuração, que alguém conserta.
  const desta = code !== undefined && DA_MENSAGEM.has(code) && command !== 'MAIL FROM';
  if (!desta || responseCode === undefined) return { falha: 'fora-do-ar', motivo };
  return { falha: responseCode >= PERMANENTE ? 'recusada' : 'adiada', motivo };
}
