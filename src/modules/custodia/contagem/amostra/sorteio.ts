/** O censo contínuo: todo dia se confere pessoalmente o registro de algumas pessoas, tiradas à sorte. Puro. */
import { createHash } from 'node:crypto';
import { diasEntre } from '../../../../ui/texto.ts';

/**
 * De quantos em quantos dias todas deviam ser conferidas: um semestre, como no censo semestral de Minas Gerais (2019), que
 * achou 1.490 registros errados.
 */
export const CICLO_EM_DIAS = 180;
/** Por dia, no mínimo (escolha do sistema). */
const MENOR_AMOSTRA = 5;

export const tamanhoDaAmostra = (pessoas: number): number =>
  Math.min(pessoas, Math.max(MENOR_AMOSTRA, Math.ceil(pessoas / CICLO_EM_DIAS)));

export interface Sorteavel {
  id: string;
  /** AAAA-MM-DD: quando se conferiu por último, antes do dia do sorteio; ausente: nunca. */
  conferidaEm?: string | undefined;
}

/**
 * Quem se confere neste dia. Vem primeiro quem não foi conferida no ciclo; a ordem sai do resumo (SHA-256) da unidade, do
 * dia e da pessoa: qualquer um refaz o sorteio, e ninguém escolhe quem entra.
 */
export function sortear<P extends Sorteavel>(
  todas: readonly P[],
  { estruturaId, dia }: { estruturaId: string; dia: string },
): P[] {
  const bilhete = ({ id }: P) => createHash('sha256').update(`${estruturaId} ${dia} ${id}`).digest('hex');
  const jaNoCiclo = ({ conferidaEm }: P) => conferidaEm !== undefined && diasEntre(conferidaEm, dia) < CICLO_EM_DIAS;
  return todas
    .map((p) => ({ p, ordem: `${jaNoCiclo(p) ? 1 : 0} ${bilhete(p)}` }))
    .toSorted((a, b) => (a.ordem < b.ordem ? -1 : 1))
    .slice(0, tamanhoDaAmostra(todas.length))
    .map(({ p }) => p);
}
