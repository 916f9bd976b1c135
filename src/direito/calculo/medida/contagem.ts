import { type Dia, maisDias } from '../../tempo/dia.ts';
import type { Leitura } from '../marco-datado.ts';

export interface Contado {
  data: Dia;
  outraContagem: Leitura;
}

/** Nenhuma data é anterior à base (decisão 10). O dia seguinte ao prazo (como o SEEU imprime) ou a véspera (CP 10), e a outra contagem como alternativa. */
export function contado(semMenosUm: Dia, diaDoInicioConta: boolean, base: Dia): Contado {
  const vespera = semMenosUm > base ? maisDias(semMenosUm, -1) : base;
  return diaDoInicioConta
    ? { data: vespera, outraContagem: { leitura: 'diaDoInicioNaoConta', data: semMenosUm } }
    : { data: semMenosUm, outraContagem: { leitura: 'diaDoInicioConta', data: vespera } };
}

export const menosUm = (diaDoInicioConta: boolean): string => (diaDoInicioConta ? ' − 1 dia' : '');
