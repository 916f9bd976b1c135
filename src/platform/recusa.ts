/** Recusa: um erro esperado, dito em português a quem pediu. É um valor, nunca uma exceção. */
export interface Recusa {
  /** Curto, estável, sem acento (`fora-do-alcance`). */
  codigo: string;
  /** O que houve, por quê e o que fazer. */
  mensagem: string;
  /** Norma ou regra em que se apoia. */
  base?: string;
  /** O campo do formulário ou a chave da entrada a que se refere. */
  campo?: string;
}

/** O que uma ação devolve: o valor, ou todos os problemas de uma vez. */
export type Resultado<T> = { ok: true; valor: T } | { ok: false; recusas: readonly Recusa[] };

export const feito = <T>(valor: T): Resultado<T> => ({ ok: true, valor });

export const recusar = (...recusas: Recusa[]): { ok: false; recusas: readonly Recusa[] } => ({ ok: false, recusas });
