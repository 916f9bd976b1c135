/**
 * O único lugar que soma uma duração (anos, meses, dias) a uma data.
 * CP 10: o dia do começo inclui-se e contam-se dias, meses e anos pelo calendário comum (Lei 810/49).
 */
import { type Dia, diaDe, diasNoMes, maisDias, partesDe } from './dia.ts';
import type { Pena } from './pena.ts';

/**
 * Soma meses pelo calendário. Não existindo o dia correspondente, vale o primeiro dia do mês seguinte
 * (Lei 810/49 art. 3º): 31/01 + 1 mês = 01/03 (ou 29/02 − 1 dia, quando se aplica o CP 10).
 */
export function maisMeses(inicio: Dia, meses: number): Dia {
  const p = partesDe(inicio);
  const total = p.ano * 12 + (p.mes - 1) + meses;
  const ano = Math.floor(total / 12);
  const mes = (total % 12) + 1;
  if (p.dia <= diasNoMes(ano, mes)) return diaDe(ano, mes, p.dia);
  return mes === 12 ? diaDe(ano + 1, 1, 1) : diaDe(ano, mes + 1, 1);
}

/**
 * Início + duração pelo calendário, sem −1: o primeiro dia depois do prazo cumprido.
 * Ordem fixa: anos e meses primeiro, dias depois. É como o SEEU imprime o término.
 */
export function somarPena(inicio: Dia, p: Pena): Dia {
  return maisDias(maisMeses(inicio, 12 * p.anos + p.meses), p.dias);
}

/** Último dia do prazo penal (CP 10: o do começo conta), isto é, `somarPena − 1`. */
export function ultimoDia(inicio: Dia, p: Pena): Dia {
  return maisDias(somarPena(inicio, p), -1);
}

/** Quantos dias corridos tem a pena contada a partir de `inicio`. */
export function diasCorridos(inicio: Dia, p: Pena): number {
  return somarPena(inicio, p) - inicio;
}

/** Anos completos entre o nascimento e o dia (o aniversário já conta como completo; 29/02 aniversaria em 01/03). */
export function anosCompletos(nascimento: Dia, em: Dia): number {
  const n = partesDe(nascimento);
  const e = partesDe(em);
  const anos = e.ano - n.ano;
  return maisMeses(nascimento, 12 * anos) <= em ? anos : anos - 1;
}
