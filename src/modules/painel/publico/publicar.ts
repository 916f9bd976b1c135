/**
 * O que de cada fotografia se pode publicar: três recortes fixos, com as contagens pequenas escondidas e as que as
 * entregariam por subtração também. Puro.
 */
import { MENOR_PUBLICADA, suprimir } from '../../intercambio/index.ts';
import { DE_LIBERDADE, LIBERDADE } from '../especies.ts';
import type { NumeroDoDia } from '../fotografia/contar.ts';
import { somarPor, somarTudo } from '../somar.ts';

export const RECORTES = ['total', 'data', 'vara', 'unidade'] as const;
export type Recorte = (typeof RECORTES)[number];

export interface CelulaPublica {
  recorte: Recorte;
  /** Espécie, vara ou unidade; nula no total, e onde não se sabe. */
  chave: string | null;
  /** Ausente: não se publica. */
  pessoas?: number | undefined;
}

type Parte = Omit<CelulaPublica, 'recorte'>;

/**
 * As partes de vara e de unidade somam o total, e as datas de liberdade o cobrem: cada recorte se esconde em conjunto. Se num
 * deles não há como esconder com o total à vista, nem o total sai, nem nada que some a ele: um recorte o entregaria ao outro.
 */
export function celulasPublicas(numeros: readonly NumeroDoDia[]): CelulaPublica[] {
  const liberdade = numeros.filter((n) => n.especie === LIBERDADE);
  const total = somarTudo(liberdade).pessoas;
  const datas = somarPor(numeros, (n) => n.especie).filter((p) => p.chave !== LIBERDADE);
  const [deLiberdade, outras] = [datas.filter(ehDeLiberdade), datas.filter((d) => !ehDeLiberdade(d))];
  const recortes = [somarPor(liberdade, (n) => n.varaId), somarPor(liberdade, (n) => n.estruturaId), deLiberdade];
  const escondidos = recortes.map(esconder);
  const sai = !pequena(total) && escondidos.every((r) => r !== undefined);
  const [varas = [], unidades = [], liberdades = []] = recortes.map((r, i) => (sai && escondidos[i]) || nada(r));
  return [
    { recorte: 'total', chave: null, pessoas: sai ? total : undefined },
    ...como('data', [...liberdades, ...outras.map(semAsPequenas)]),
    ...como('vara', varas),
    ...como('unidade', unidades),
  ];
}

const pequena = (n: number): boolean => n > 0 && n < MENOR_PUBLICADA;
const semAsPequenas = ({ chave, pessoas }: Contada): Parte => ({
  chave,
  pessoas: pequena(pessoas) ? undefined : pessoas,
});
const nada = (partes: readonly Contada[]): Parte[] => partes.map(({ chave }) => ({ chave, pessoas: undefined }));
/** As escondidas vão no fim, pela chave: na ordem das contagens, o lugar de cada uma diria se é maior ou menor que as outras. */
const como = (recorte: Recorte, partes: readonly Parte[]): CelulaPublica[] =>
  partes
    .toSorted((a, b) => (b.pessoas ?? -1) - (a.pessoas ?? -1) || (a.chave ?? '').localeCompare(b.chave ?? ''))
    .map((p) => ({ recorte, ...p }));

const DA_LIBERDADE: readonly string[] = DE_LIBERDADE;
const ehDeLiberdade = ({ chave }: Contada): boolean => DA_LIBERDADE.includes(chave ?? '');

interface Contada {
  chave: string | null;
  pessoas: number;
}

function esconder(partes: readonly Contada[]): Parte[] | undefined {
  const some = suprimir(partes.map((p) => p.pessoas));
  return some && partes.map(({ chave, pessoas }, i) => ({ chave, pessoas: some[i] ? undefined : pessoas }));
}
