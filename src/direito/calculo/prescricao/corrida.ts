/** O prazo correndo no calendário, com os dias em que fica parado. */
import { ultimoDia } from '../../tempo/contagem.ts';
import { type Dia, maisDias } from '../../tempo/dia.ts';
import type { Pena } from '../../tempo/pena.ts';
import type { Periodo } from '../../caso.ts';
import type { SituacaoPrisional } from '../prescricao.ts';

export interface Paradas {
  /** Em ordem e sem se sobrepor. */
  suspensoes: readonly Periodo[];
  /** Só na executória. Depois de `presoAte` ninguém sabe se estará presa. */
  prisao?: { situacao: SituacaoPrisional; presoAte: Dia } | undefined;
}

export interface Corrida {
  /** Último dia, inclusive. */
  ultimo: Dia;
  /** Dias em que o prazo ficou parado. */
  parados: number;
}

/** Dias parados em [de, ate]; os presos dentro de uma suspensão contam uma vez só. */
function paradosEntre(p: Paradas, de: Dia, ate: Dia): number {
  let parados = 0;
  let aberto: Dia = de;
  for (const s of p.suspensoes) {
    if (s.fim < de) continue;
    if (s.inicio > ate) break;
    const inicio = s.inicio > de ? s.inicio : de;
    const fim = s.fim < ate ? s.fim : ate;
    parados += presosEntre(p, aberto, maisDias(inicio, -1)) + (fim - inicio + 1);
    aberto = maisDias(fim, 1);
  }
  return parados + presosEntre(p, aberto, ate);
}

function presosEntre(p: Paradas, de: Dia, ate: Dia): number {
  if (!p.prisao) return 0;
  const fim = ate < p.prisao.presoAte ? ate : p.prisao.presoAte;
  return fim < de ? 0 : p.prisao.situacao.diasPreso(de, fim);
}

/**
 * Último dia = base + prazo − 1, mais os dias parados até lá (o primeiro dia conta, salvo se parado).
 * `paradoDesde`: primeiro dia que pode contar como parado; na fuga é o dia seguinte, porque o da fuga já corre.
 */
export function correr(base: Dia, prazo: Pena, paradas: Paradas, paradoDesde: Dia = base): Corrida {
  const semParar = ultimoDia(base, prazo);
  if (paradosEntre(paradas, paradoDesde, semParar) === 0) return { ultimo: semParar, parados: 0 };
  const limite = ultimoParado(paradas, semParar);
  let menor: number = semParar;
  let maior = semParar + paradosEntre(paradas, paradoDesde, limite);
  // O menor dia até o qual correram tantos dias quantos o prazo tem: a conta nunca desce, e a busca é binária.
  while (menor < maior) {
    const meio = (menor + maior) >> 1;
    if (meio - paradosEntre(paradas, paradoDesde, meio as Dia) >= semParar) maior = meio;
    else menor = meio + 1;
  }
  return { ultimo: menor as Dia, parados: menor - semParar };
}

function ultimoParado(p: Paradas, semParar: Dia): Dia {
  let limite = semParar;
  const ultima = p.suspensoes.at(-1);
  if (ultima && ultima.fim > limite) limite = ultima.fim;
  if (p.prisao && p.prisao.presoAte > limite) limite = p.prisao.presoAte;
  return limite;
}
