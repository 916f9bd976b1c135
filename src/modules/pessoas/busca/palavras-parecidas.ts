/** Quanto duas palavras se parecem, e por quê. */
import { som } from './chaves.ts';
import { distancia } from './distancia.ts';

export type Motivo = 'igual' | 'mesmo-som' | 'um-erro' | 'dois-erros' | 'comeco' | 'inicial';

export interface Parecenca {
  /** De 0 (não se parecem) a 1 (iguais). Os valores são escolha do sistema: só ordenam. */
  valor: number;
  motivo: Motivo | undefined;
}

const NENHUMA: Parecenca = { valor: 0, motivo: undefined };

/** Do procurado para o achado, em palavras normalizadas. */
export function compararPalavras(procurada: string, achada: string): Parecenca {
  if (procurada === achada) return { valor: 1, motivo: 'igual' };
  if (procurada.length === 1 || achada.length === 1) {
    return procurada[0] === achada[0] ? { valor: 0.7, motivo: 'inicial' } : NENHUMA;
  }
  if (Math.abs(procurada.length - achada.length) > 3) return NENHUMA;
  const erros = distancia(procurada, achada);
  const [somDela, somDaOutra] = [som(procurada), som(achada)];
  if (somDela === somDaOutra) return { valor: 0.97 - 0.01 * Math.min(erros, 4), motivo: 'mesmo-som' };
  const tamanho = Math.max(procurada.length, achada.length);
  const errosDoSom = distancia(somDela, somDaOutra);
  const menor = Math.min(erros, errosDoSom);
  // Em palavra curta, um erro já faz outro nome (Ana e Eva a dois, Ana e Ane a um).
  if (menor > (tamanho < 4 ? 1 : tamanho < 6 ? 1.5 : 2)) return NENHUMA;
  const valor = 1 - (erros + errosDoSom) / 2 / tamanho;
  return valor < MINIMO ? NENHUMA : { valor: Math.min(valor, 0.93), motivo: menor === 1 ? 'um-erro' : 'dois-erros' };
}

const MINIMO = 0.55;

/** Menos letras que isto começam palavras demais. */
export const COMECO_MINIMO = 3;
const COMECO = 0.9;

/** O mesmo, para a palavra que talvez esteja pela metade, por ser a última que se digitou. */
export function compararComeco(procurada: string, achada: string): Parecenca {
  const parecenca = compararPalavras(procurada, achada);
  const comeca = procurada.length >= COMECO_MINIMO && achada.startsWith(procurada);
  return comeca && parecenca.valor < COMECO ? { valor: COMECO, motivo: 'comeco' } : parecenca;
}
