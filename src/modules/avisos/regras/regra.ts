/** Com quantos dias se avisa de uma espécie, e que passo cabe em cada dia. Pura. */
import type { EspecieDeAviso } from '../especies/especie.ts';
import { diasEntre } from '../../../ui/texto.ts';

export const VENCIDO = -1;
export const SUBIU = -2;

export interface Regra {
  especie: string;
  /** Dias antes da data, do maior ao menor; zero é o próprio dia. */
  antecedencias: readonly number[];
  /** Dias de vencido, sem ninguém agir, para subir à coordenação; ausente: não sobe. */
  escalaApos?: number | undefined;
  /** Desligada, não abre avisos, e os abertos se fecham. */
  ligada: boolean;
}

export const regraPadrao = ({ id, antecedencias, escalaApos }: EspecieDeAviso): Regra => ({
  especie: id,
  antecedencias,
  escalaApos,
  ligada: true,
});

/**
 * O passo mais urgente já alcançado em `hoje`: a menor antecedência que ainda cobre os dias que faltam, ou VENCIDO.
 * Ausente: ainda é cedo. Datas em AAAA-MM-DD.
 */
export function passoDevido({ antecedencias }: Pick<Regra, 'antecedencias'>, alvo: string, hoje: string) {
  const faltam = diasEntre(hoje, alvo);
  if (faltam < 0) return VENCIDO;
  const cobrem = antecedencias.filter((a) => a >= faltam);
  return cobrem.length === 0 ? undefined : Math.min(...cobrem);
}

/** `faltam 30 dias`, `no dia`, `vencido`, `subiu à coordenação`. */
export function nomeDoPasso(passo: number | null | undefined): string {
  if (passo === null || passo === undefined) return 'a mandar';
  if (passo === SUBIU) return 'subiu à coordenação';
  if (passo === VENCIDO) return 'vencido';
  if (passo === 0) return 'no dia';
  return passo === 1 ? 'falta 1 dia' : `faltam ${passo} dias`;
}
