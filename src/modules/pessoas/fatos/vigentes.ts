/** O que vale agora, ou valia pelo que se sabia num instante: os fatos sem os que foram corrigidos ou anulados. */
import { emOrdem, type Fato } from './fato.ts';

/**
 * Em ordem de quando ocorreram. A correção toma o lugar do que corrige e conserva o id dele (`raiz`), para que quem se
 * referia ao primeiro continue a achá-lo. De duas correções do mesmo fato, vale a última que se soube.
 */
export function vigentes(fatos: readonly Fato[], sabidoAte?: Date): FatoVigente[] {
  const sabidos = sabidoAte ? fatos.filter((f) => f.soubeEm <= sabidoAte) : fatos;
  const porId = new Map(sabidos.map((f) => [f.id, f]));
  const ultimo = new Map<string, Fato>();
  for (const fato of sabidos.toSorted((a, b) => a.soubeEm.getTime() - b.soubeEm.getTime())) {
    ultimo.set(raizDe(fato, porId), fato);
  }
  return [...ultimo]
    .filter(([, fato]) => fato.efeito !== 'anula')
    .map(([raiz, fato]) => ({ ...fato, raiz }))
    .toSorted(emOrdem);
}

export interface FatoVigente extends Fato {
  /** O id do primeiro fato da cadeia de correções; sem correção, o próprio. */
  raiz: string;
}

/** O primeiro fato da cadeia. Cadeia que sai do que se conhece para no último conhecido. */
export function raizDe(fato: Fato, porId: ReadonlyMap<string, Fato>): string {
  let atual = fato;
  while (atual.corrigeId !== undefined) {
    const anterior = porId.get(atual.corrigeId);
    if (!anterior) return atual.corrigeId;
    atual = anterior;
  }
  return atual.id;
}

/** Os de um tipo. Quem chama diz a forma dos dados, que é a dos campos do tipo. */
export const doTipo = <D>(fatos: readonly FatoVigente[], tipo: string): FatoVigenteDe<D>[] =>
  fatos.filter((f) => f.tipo === tipo) as unknown as FatoVigenteDe<D>[];

/** O que vale por último: o de maior dia. */
export const ultimoDoTipo = <D>(fatos: readonly FatoVigente[], tipo: string): FatoVigenteDe<D> | undefined =>
  doTipo<D>(fatos, tipo).at(-1);

export type FatoVigenteDe<D> = Omit<FatoVigente, 'dados'> & { dados: D };
