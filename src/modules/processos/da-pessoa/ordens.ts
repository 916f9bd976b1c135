/** As ordens de prisão de uma pessoa. Vencida é o que a data diz, nunca o que se gravou. Puro. */
import { doTipo, type FatoVigente, type FatoVigenteDe } from '../../pessoas/index.ts';
import type { DadosDaBaixa } from '../fatos/ordem-encerrada.ts';
import type { DadosDaOrdem } from '../fatos/ordem-de-prisao.ts';

export interface Ordem {
  /** A raiz do fato. */
  id: string;
  fato: FatoVigenteDe<DadosDaOrdem>;
  /** 20 algarismos. */
  processo?: string | undefined;
  /** AAAA-MM-DD. */
  expedidaEm: string;
  /** Último dia em que vale, inclusive. */
  validade?: string | undefined;
  baixa?: FatoVigenteDe<DadosDaBaixa> | undefined;
}

export type SituacaoDaOrdem = 'em-aberto' | 'a-vencer' | 'vencida' | DadosDaBaixa['motivo'];

export const NOME_DA_SITUACAO: Readonly<Record<SituacaoDaOrdem, string>> = {
  'em-aberto': 'Em aberto',
  'a-vencer': 'Em aberto',
  vencida: 'Vencida',
  cumprida: 'Cumprida',
  revogada: 'Revogada',
  prejudicada: 'Prejudicada',
};

/** Da mais antiga à mais nova. */
export function ordensDe(vigentes: readonly FatoVigente[]): Ordem[] {
  const baixas = doTipo<DadosDaBaixa>(vigentes, 'processos.ordem-encerrada');
  return doTipo<DadosDaOrdem>(vigentes, 'processos.ordem-de-prisao').map((fato) => ({
    id: fato.raiz,
    fato,
    processo: fato.dados.processo,
    expedidaEm: fato.dia,
    validade: fato.dados.validade,
    baixa: baixas.find((b) => b.dados.ordemId === fato.raiz),
  }));
}

/** `hoje`: AAAA-MM-DD. No último dia da validade ainda vale. */
export function situacaoDaOrdem({ baixa, validade }: Ordem, hoje: string): SituacaoDaOrdem {
  if (baixa) return baixa.dados.motivo;
  if (validade === undefined) return 'em-aberto';
  return validade < hoje ? 'vencida' : 'a-vencer';
}

export const estaEmAberto = (ordem: Ordem, hoje: string): boolean =>
  ['em-aberto', 'a-vencer'].includes(situacaoDaOrdem(ordem, hoje));

/** As que ainda mandam prender (Lei 12.714/2012, art. 4º, III): sem baixa e não vencidas. */
export const ordensEmAberto = (vigentes: readonly FatoVigente[], hoje: string): Ordem[] =>
  ordensDe(vigentes).filter((o) => estaEmAberto(o, hoje));
