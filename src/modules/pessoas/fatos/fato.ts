/**
 * O fato: algo que se soube de uma pessoa. Tem quando ocorreu e quando se soube, quem disse e de onde. Não se muda nem se
 * apaga: corrigir ou anular é outro fato, que aponta para ele e diz por quê.
 */
import type { Sigilo } from '../../acesso/index.ts';

export type Efeito = 'registra' | 'corrige' | 'anula';

export interface Fato<D = Readonly<Record<string, unknown>>> {
  /** De quem é; depois de uma unificação, pode ser o registro que foi unificado. */
  pessoaId: string;
  id: string;
  tipo: string;
  dados: D;
  /** AAAA-MM-DD: quando ocorreu, ou desde quando vale (inclusive). */
  dia: string;
  /** HH:MM, do lugar. */
  hora?: string | undefined;
  /** AAAA-MM-DD: último dia em que vale (inclusive). */
  ate?: string | undefined;
  /** Quando o sistema soube. */
  soubeEm: Date;
  /** Até quando devia ter sido lançado. */
  prazoEm?: Date | undefined;
  fonte: string;
  autorId?: string | undefined;
  lotacaoId?: string | undefined;
  efeito: Efeito;
  corrigeId?: string | undefined;
  /** Da correção ou da anulação. */
  motivo?: string | undefined;
  sigilo: Sigilo;
  chave?: string | undefined;
}

/** Quanto tempo depois do prazo o sistema soube, em milissegundos; zero: em dia, ou sem prazo. */
export const atrasoDe = ({ soubeEm, prazoEm }: Pick<Fato, 'soubeEm' | 'prazoEm'>): number =>
  prazoEm ? Math.max(0, soubeEm.getTime() - prazoEm.getTime()) : 0;

/** Em ordem de quando ocorreram; no mesmo dia, com hora antes da sem hora só se for mais cedo; por fim, de quando se soube. */
export function emOrdem(a: Fato, b: Fato): number {
  return (
    comparar(a.dia, b.dia) ||
    comparar(a.hora ?? '24', b.hora ?? '24') ||
    a.soubeEm.getTime() - b.soubeEm.getTime() ||
    comparar(a.id, b.id)
  );
}

const comparar = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
