/** O vínculo: um papel dado a uma lotação. Um propõe, outro autoriza; nada se apaga. */
import { diaEm } from '../lotacoes/calendario.ts';
import { porQueNaoVale } from '../permissao/concessoes.ts';
import type { VinculoDeFato } from '../permissao/fatos.ts';
import { ehPapel, papelDe } from '../permissao/papeis.ts';

export interface Vinculo extends VinculoDeFato {
  id: string;
  pessoa: { id: string; nome: string };
  cargo: string;
  estrutura: { id: string; nome: string; caminho: string; fuso: string };
  acordoId?: string | undefined;
  /** Ato ou razão da proposta. */
  motivo: string;
  /** Ausente: veio do pedido de acesso ou do diretório do órgão. */
  propostoPor?: Quem | undefined;
  propostoEm: Date;
  autorizadoPor?: Quem | undefined;
  recusadoPor?: Quem | undefined;
  recusadoEm?: Date | undefined;
  motivoDaRecusa?: string | undefined;
}

interface Quem {
  id: string;
  nome: string;
}

export type SituacaoDoVinculo = 'proposto' | 'recusado' | 'retirado' | 'em-vigor' | 'encerrado' | 'sem-efeito';

/** A situação agora; `sem-efeito` é o autorizado que uma data fez acabar, ou ainda não fez começar. */
export function situacaoDoVinculo(v: Vinculo, agora: Date): SituacaoDoVinculo {
  if (v.recusadoEm) return 'recusado';
  if (!v.autorizadoEm) return v.encerradoEm ? 'retirado' : 'proposto';
  if (v.encerradoEm) return 'encerrado';
  return porQueAcabou(v, agora) === undefined ? 'em-vigor' : 'sem-efeito';
}

/** Por que não vale agora, em uma frase; `undefined` se vale. */
export const porQueAcabou = (v: Vinculo, agora: Date): string | undefined =>
  porQueNaoVale(v, diaEm(v.estrutura.fuso, agora));

export const nomeDoPapel = (papel: string): string => (ehPapel(papel) ? papelDe(papel).nome : papel);

/** Quem não pode decidir sobre ele: quem ganha o papel e quem o propôs. */
export const interessadosEm = (v: Pick<Vinculo, 'pessoa' | 'propostoPor'>): string[] =>
  v.propostoPor ? [v.pessoa.id, v.propostoPor.id] : [v.pessoa.id];
