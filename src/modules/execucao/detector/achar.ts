/** Procura em um caso guardado, com a conta feita agora: o decreto ou a lei novos não esperam recálculo nenhum. */
import { dia } from '../../../direito/tempo/dia.ts';
import { type CasoEscrito, lerCaso, responder } from '../../calculadora/index.ts';
import type { Achado } from './achado.ts';
import { acharNaLei } from './na-lei.ts';
import { acharNoDecreto } from './no-decreto.ts';
import type { Procura } from './procura.ts';

/** Pura. `hoje`: AAAA-MM-DD. `undefined`: nada; `'sem-conta'`: o caso não se lê, ou uma regra lança erro com ele. */
export function acharNoCaso(procura: Procura, escrito: CasoEscrito, hoje: string): Achado | undefined | 'sem-conta' {
  const leitura = lerCaso({ ...escrito, emData: hoje }, { hoje: dia(hoje) });
  if (!leitura.ok) return 'sem-conta';
  const { caso } = leitura;
  try {
    return 'decreto' in procura ? acharNoDecreto(procura.decreto, responder(caso)) : acharNaLei(procura.lei, caso);
  } catch {
    return 'sem-conta';
  }
}

/** Os processos de que o caso fala, sem repetição. */
export const processosDo = ({ condenacoes = [] }: CasoEscrito): string[] => [
  ...new Set(condenacoes.flatMap((c) => c.processo ?? [])),
];
