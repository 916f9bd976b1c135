/** Como os valores do PostgreSQL chegam ao código; `esquema.ts` declara os mesmos tipos. */
import pg from 'pg';

const { builtins } = pg.types;
const DATAS = 1182;
const INTEIROS_LONGOS = 1016;
const TEXTOS: number = 1009;

type Leitor = (texto: string) => unknown;

const lerLista = pg.types.getTypeParser(TEXTOS) as (texto: string) => (string | null)[];

/** Um `int8` além de 2^53 não cabe em `number`: melhor parar do que arredondar. */
function inteiroLongo(texto: string): number {
  const n = Number(texto);
  if (!Number.isSafeInteger(n)) throw new RangeError('Inteiro do banco grande demais para um número.');
  return n;
}

const LEITORES = new Map<number, Leitor>([
  // 'AAAA-MM-DD': uma data não tem fuso, e `Date` lhe daria um.
  [builtins.DATE, (texto) => texto],
  [DATAS, lerLista],
  [builtins.INT8, inteiroLongo],
  [INTEIROS_LONGOS, (texto) => lerLista(texto).map((n) => (n === null ? null : inteiroLongo(n)))],
]);

export const tiposDoPg: pg.CustomTypesConfig = {
  getTypeParser: (oid, formato) =>
    (formato === 'binary' ? undefined : LEITORES.get(oid)) ?? pg.types.getTypeParser(oid, formato),
};
