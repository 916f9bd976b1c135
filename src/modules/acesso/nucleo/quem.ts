/** Quem pede e de onde: vai a toda ação e consulta, e dali à auditoria. */
import { ANONIMO } from '../permissao/montar-ator.ts';
import type { Ator } from '../permissao/tipos.ts';

export interface Origem {
  ip?: string | undefined;
  /** O `user-agent`. */
  agente?: string | undefined;
  sessaoId?: string | undefined;
  /** Id do pedido HTTP. */
  pedido?: string | undefined;
}

export interface Quem {
  ator: Ator;
  origem: Origem;
  /** Número do processo ou inquérito que justifica a consulta. */
  procedimento?: string | undefined;
}

/** O próprio sistema (trabalhos periódicos, estado de demonstração). */
export const SISTEMA: Quem = { ator: { ...ANONIMO, nome: 'Sistema' }, origem: {} };
