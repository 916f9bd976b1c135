/** Dois resultados, marco a marco: o que muda, em quantos dias e por quê. */
import type { Marco, Resultado } from '../../../../direito/resultado.ts';
import { diasEntre } from '../../../../ui/texto.ts';
import { porQueMudou } from './por-que-mudou.ts';

export interface LinhaComparada {
  chave: string;
  /** O marco em cada caso; ausente: não existe nele. */
  a: Marco | undefined;
  b: Marco | undefined;
  /** Dias de A até B na data oficial: negativo, chega antes. `undefined`: falta a data em um deles. */
  dias: number | undefined;
  /** Idem, na data mais cedo (a do aviso). */
  diasMaisCedo: number | undefined;
  mudou: boolean;
  porQue: readonly string[];
}

/** Um marco e a sua data: tipo, regime, decreto e condenação; repetidos levam o número da vez. */
function comChave(marcos: readonly Marco[]): Map<string, Marco> {
  const vistos = new Map<string, Marco>();
  for (const m of marcos) {
    const base = [m.tipo, m.regime, m.decreto, m.condenacao].filter((p) => p !== undefined).join('/');
    let chave = base;
    for (let vez = 2; vistos.has(chave); vez++) chave = `${base}#${vez}`;
    vistos.set(chave, m);
  }
  return vistos;
}

const diferenca = (a: string | undefined, b: string | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : diasEntre(a, b);

function comparar(chave: string, a: Marco | undefined, b: Marco | undefined): LinhaComparada {
  const dias = diferenca(a?.data, b?.data);
  const diasMaisCedo = diferenca(a?.dataMaisCedo, b?.dataMaisCedo);
  const mudou =
    a?.situacao !== b?.situacao ||
    a?.data !== b?.data ||
    a?.dataMaisCedo !== b?.dataMaisCedo ||
    JSON.stringify(a?.intervalo) !== JSON.stringify(b?.intervalo);
  return { chave, a, b, dias, diasMaisCedo, mudou, porQue: mudou && a && b ? porQueMudou(a, b) : [] };
}

/** Na ordem do caso A; os marcos que só o B tem vêm no fim. */
export function compararResultados(a: Resultado, b: Resultado): LinhaComparada[] {
  const deA = comChave(a.marcos);
  const deB = comChave(b.marcos);
  const chaves = [...new Set([...deA.keys(), ...deB.keys()])];
  return chaves.map((chave) => comparar(chave, deA.get(chave), deB.get(chave)));
}
