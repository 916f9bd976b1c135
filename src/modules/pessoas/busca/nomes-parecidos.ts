/** Quanto um nome achado se parece com o procurado: cada palavra pesa pelo que distingue. */
import { partesDoNome } from '../nomes/index.ts';
import { compararComeco, compararPalavras, type Parecenca } from './palavras-parecidas.ts';

export interface PalavraProcurada {
  palavra: string;
  /** Quanto distingue: "Wanderlei" mais que "Silva". */
  peso: number;
}

export interface ParDePalavras extends Parecenca {
  procurada: string;
  achada: string | undefined;
}

export interface NomeComparado {
  /** De 0 a 1; 1 só para o mesmo nome. */
  valor: number;
  pares: readonly ParDePalavras[];
}

/** Palavra do achado que não se procurou: cada uma tira pouco, porque quem busca raramente escreve o nome todo. */
const SOBRA = 0.025;
const PRENOME_QUE_SOBRA = 0.05;
const FORA_DE_ORDEM = 0.02;
const SUFIXO_DIFERENTE = 0.02;

/** Sem o peso de uma palavra (a inicial), pesa como uma das mais comuns. */
const PESO_MINIMO = 0.3;
const SOBRAM_NO_MAXIMO = 4;

/**
 * Compara muitos achados com a mesma busca: a parecença de cada par de palavras se calcula uma vez.
 * A última palavra procurada pode estar pela metade.
 */
export function comparadorDeNomes(
  buscado: string,
  pesos: ReadonlyMap<string, number>,
): (achado: string) => NomeComparado {
  const { palavras, sufixo } = partesDoNome(buscado);
  if (palavras.length === 0) return () => ({ valor: 1, pares: [] });
  const procuradas = palavras.map((palavra) => ({ palavra, peso: pesos.get(palavra) ?? PESO_MINIMO }));
  const total = procuradas.reduce((soma, { peso }) => soma + peso, 0);
  const comparar = comMemoria(palavras.at(-1));
  return (achado) => {
    const partes = partesDoNome(achado);
    const { pares, usadas } = emparelhar(procuradas, partes.palavras, comparar);
    const parecidas = procuradas.reduce((soma, { peso }, i) => soma + peso * (pares[i]?.valor ?? 0), 0);
    const sobram = partes.palavras.length - usadas.filter((u) => u !== undefined).length;
    const valor =
      parecidas / total -
      SOBRA * Math.min(sobram, SOBRAM_NO_MAXIMO) -
      (usadas.includes(0) ? 0 : PRENOME_QUE_SOBRA) -
      (emOrdem(usadas) ? 0 : FORA_DE_ORDEM) -
      (partes.sufixo === sufixo ? 0 : SUFIXO_DIFERENTE);
    return { valor: Math.max(0, valor), pares };
  };
}

type Comparar = (procurada: string, achada: string) => Parecenca;

function comMemoria(metade: string | undefined): Comparar {
  const lembradas = new Map<string, Parecenca>();
  return (procurada, achada) => {
    const par = `${procurada} ${achada}`;
    const lembrada = lembradas.get(par);
    if (lembrada) return lembrada;
    const nova = procurada === metade ? compararComeco(procurada, achada) : compararPalavras(procurada, achada);
    lembradas.set(par, nova);
    return nova;
  };
}

/** Cada palavra procurada com uma do achado, das mais às menos parecidas. */
function emparelhar(
  procuradas: readonly PalavraProcurada[],
  achadas: readonly string[],
  comparar: Comparar,
): { pares: ParDePalavras[]; usadas: (number | undefined)[] } {
  const possiveis = procuradas
    .flatMap(({ palavra }, i) => achadas.map((achada, j) => ({ i, j, ...comparar(palavra, achada) })))
    .filter(({ valor }) => valor > 0)
    .sort((a, b) => b.valor - a.valor || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  const usadas: (number | undefined)[] = procuradas.map(() => undefined);
  const pares: ParDePalavras[] = procuradas.map(({ palavra }) => ({
    procurada: palavra,
    achada: undefined,
    valor: 0,
    motivo: undefined,
  }));
  for (const { i, j, valor, motivo } of possiveis) {
    if (usadas[i] !== undefined || usadas.includes(j)) continue;
    usadas[i] = j;
    pares[i] = { procurada: procuradas[i]?.palavra ?? '', achada: achadas[j], valor, motivo };
  }
  return { pares, usadas };
}

function emOrdem(posicoes: readonly (number | undefined)[]): boolean {
  const ditas = posicoes.filter((p) => p !== undefined);
  return ditas.every((p, i) => i === 0 || p > (ditas[i - 1] ?? -1));
}
