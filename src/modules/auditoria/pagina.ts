/** Páginas por cursor: continuam de onde a anterior parou, ainda que cheguem registros novos. Do mais novo ao mais velho. */
import { type Expression, type SqlBool, sql } from 'kysely';

export interface Cursor {
  quando: Date;
  corrente: number;
  numero: number;
}

export interface Paginacao {
  /** O `proximo` da página anterior; um texto que não seja um deles recomeça do mais novo. */
  depoisDe?: string | undefined;
  /** Linhas por página; 50, e nunca mais de 500. */
  limite?: number | undefined;
}

export interface Pagina<T> {
  itens: T[];
  /** Ausente na última página. */
  proximo?: string | undefined;
}

const PADRAO = 50;
const MAIOR = 500;

export const limiteDe = ({ limite = PADRAO }: Paginacao): number => Math.min(MAIOR, Math.max(1, Math.trunc(limite)));

/** Recebe uma linha a mais do que o limite, se houver: é ela que diz que há outra página. */
export function paginar<L extends Cursor, T>(linhas: readonly L[], limite: number, apresentar: (l: L) => T): Pagina<T> {
  const ultima = linhas.length > limite ? linhas[limite - 1] : undefined;
  return { itens: linhas.slice(0, limite).map(apresentar), proximo: ultima && escreverCursor(ultima) };
}

const escreverCursor = ({ quando, corrente, numero }: Cursor): string => `${quando.getTime()}-${corrente}-${numero}`;

function lerCursor(texto: string): Cursor | undefined {
  const [, milissegundos, corrente, numero] = /^(\d{1,14})-(\d{1,2})-(\d{1,15})$/.exec(texto) ?? [];
  if (milissegundos === undefined) return undefined;
  return { quando: new Date(Number(milissegundos)), corrente: Number(corrente), numero: Number(numero) };
}

/** A condição SQL de continuar; ausente na primeira página. */
export function depoisDoCursor({ depoisDe = '' }: Paginacao): Expression<SqlBool> | undefined {
  const c = lerCursor(depoisDe);
  return c && sql<SqlBool>`(quando, corrente, numero) < (${c.quando}, ${c.corrente}, ${c.numero})`;
}
