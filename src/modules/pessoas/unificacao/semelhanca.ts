/** Dois registros que talvez sejam da mesma pessoa, e o que se decidiu deles. */
import type { Recusa } from '../../../platform/recusa.ts';
import type { CampoComparado } from '../identidade/comparar-pessoas.ts';

export type Decisao = 'mesma' | 'outra';

export const DECISOES = { mesma: 'São a mesma pessoa', outra: 'São pessoas diferentes' } as const satisfies Record<
  Decisao,
  string
>;

export interface Semelhanca {
  /** O registro mais antigo: é o que fica, se forem unificados. */
  ficaId: string;
  saiId: string;
  bits: number;
  /** De 0 a 1. */
  probabilidade: number;
  faixa: 'automatica' | 'revisar';
  campos: readonly CampoComparado[];
  achadaEm: Date;
  proposta?: { decisao: Decisao; porId: string; em: Date; motivo: string } | undefined;
  decidida?: { decisao: Decisao; em: Date } | undefined;
}

/** Uma pessoa propõe, outra decide: o que falta, ou por que não se pode mais. */
export function problemasDeProposta(s: Semelhanca): Recusa[] {
  if (s.decidida) return [JA_DECIDIDA];
  return s.proposta ? [JA_PROPOSTA] : [];
}

export function problemasDeDecisao(s: Semelhanca): Recusa[] {
  if (s.decidida) return [JA_DECIDIDA];
  return s.proposta ? [] : [SEM_PROPOSTA];
}

const JA_DECIDIDA: Recusa = {
  codigo: 'ja-decidida',
  mensagem: 'Outra pessoa já decidiu isto. Se a unificação está errada, desfaça-a na página da pessoa.',
};
const JA_PROPOSTA: Recusa = {
  codigo: 'ja-proposta',
  mensagem: 'Já há uma proposta: agora outra pessoa a confirma ou devolve.',
};
const SEM_PROPOSTA: Recusa = {
  codigo: 'sem-proposta',
  mensagem: 'Ninguém propôs ainda: a decisão é de duas pessoas, uma depois da outra.',
};
