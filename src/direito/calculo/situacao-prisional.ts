/** Quando a pessoa esteve presa (ou em livramento): enquanto isso, a prescrição executória não corre (decisão 19). */
import type { Dia } from '../tempo/dia.ts';
import type { LinhaDoTempo, PeriodoPreso } from './linha-do-tempo.ts';
import type { SituacaoPrisional } from './prescricao.ts';

export function situacaoPrisional(l: LinhaDoTempo): SituacaoPrisional {
  const periodos = l.atual ? [...l.anteriores, l.atual] : l.anteriores;
  return {
    presoEm: (d) => periodos.some((p) => contem(p, d)),
    diasPreso: (de, ate) => periodos.reduce((soma, p) => soma + diasEm(p, de, ate), 0),
  };
}

function contem(p: PeriodoPreso, d: Dia): boolean {
  if (d < p.inicio || (p.fim !== undefined && d > p.fim)) return false;
  return !p.interrupcoes.some((i) => d > i.inicio && (i.fim === undefined || d < i.fim));
}

/** Dias do período dentro de [de, ate], descontadas as interrupções. */
function diasEm(p: PeriodoPreso, de: Dia, ate: Dia): number {
  const dentro = Math.min(p.fim ?? ate, ate) - Math.max(p.inicio, de) + 1;
  if (dentro <= 0) return 0;
  let fora = 0;
  for (const i of p.interrupcoes) {
    const primeiro = Math.max(i.inicio + 1, de, p.inicio);
    const ultimo = Math.min(i.fim === undefined ? ate : i.fim - 1, ate);
    fora += Math.max(0, ultimo - primeiro + 1);
  }
  return Math.max(0, dentro - fora);
}
