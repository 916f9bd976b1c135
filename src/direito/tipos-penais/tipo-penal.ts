/** Um tipo penal do catálogo, versionado no tempo. Hediondez, violência e morte são fatos da condenação que o catálogo só sugere. */
import type { Caracteristicas, Especie } from '../caso.ts';
import type { Pena } from '../tempo/pena.ts';

export interface MolduraPenal {
  /** Primeiro e último dia do fato (AAAA-MM-DD) em que esta moldura vale; `ate` ausente: em vigor. */
  de: string;
  ate?: string;
  especie: Especie;
  minima: Pena;
  maxima: Pena;
  /** Lei que a fixou. */
  norma: string;
}

export interface PeriodoHediondo {
  de: string;
  ate?: string;
  norma: string;
  /** Só em certas condições (que o catálogo não conhece): a sentença decide. */
  condicao?: string;
}

export interface TipoPenal {
  /** Diploma e dispositivo: `cp/art-157/par-2-a/inc-i`, `lei-11343-2006/art-33/caput`. */
  id: string;
  nome: string;
  /** Como se cita: `CP art. 157, §2º-A, I`. */
  dispositivo: string;
  molduras: readonly MolduraPenal[];
  hediondo: readonly PeriodoHediondo[];
  /** Sugestões que não mudam no tempo; a sentença prevalece. Não traz `hediondo`. */
  caracteristicas: Omit<Caracteristicas, 'hediondo'>;
  /** Livramento: exige 2/3 embora não hediondo (Lei 11.343 art. 44 p.ú.). */
  livramentoDoisTercosDesde?: string;
  /** Livramento vedado pelo próprio tipo (Lei 15.358 arts. 2º e 3º). */
  vedaLivramentoDesde?: string;
  imprescritivel?: boolean;
  fonte: string;
  selo: 'verificado' | 'memoria' | 'fonte-unica';
  duvidas: readonly string[];
}
