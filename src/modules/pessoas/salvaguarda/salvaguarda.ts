/**
 * A salvaguarda: o papel "não é esta pessoa", que o homônimo mostra a quem o confunde com alguém do cadastro. Fala só do
 * homônimo.
 */

/** Quem leva o papel: ninguém do cadastro. */
export interface Homonimo {
  nome: string;
  /** 11 algarismos. */
  cpf?: string | undefined;
  /** AAAA-MM-DD. */
  nascimento?: string | undefined;
  mae?: string | undefined;
}

export interface Salvaguarda {
  id: string;
  /** Sem separadores. */
  codigo: string;
  homonimo: Homonimo;
  motivo: string;
  emitidaEm: Date;
  /** Nome de quem emitiu. */
  emitidaPor: string;
  /** AAAA-MM-DD, inclusive. */
  valeAte: string;
  revogadaEm?: Date | undefined;
  motivoDaRevogacao?: string | undefined;
}

export type EstadoDaSalvaguarda = 'vale' | 'venceu' | 'revogada';

/** `hoje` em AAAA-MM-DD. */
export function estadoDe(
  { valeAte, revogadaEm }: Pick<Salvaguarda, 'valeAte' | 'revogadaEm'>,
  hoje: string,
): EstadoDaSalvaguarda {
  if (revogadaEm) return 'revogada';
  return hoje <= valeAte ? 'vale' : 'venceu';
}

/** Escolha do sistema. */
export const MESES_DE_VALIDADE = 12;

/** Último dia em que vale o papel emitido `hoje`: o mesmo dia, doze meses depois (29 de fevereiro cai em 28). */
export const ultimoDiaDe = (hoje: string): string =>
  Temporal.PlainDate.from(hoje).add({ months: MESES_DE_VALIDADE }).toString();
