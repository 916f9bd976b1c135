/** A passagem de um registro ao seguinte, em uma corrente. */
import type { Problema } from './problema.ts';

export interface Ponto {
  numero: number;
  hash: string;
}

export interface Elo {
  numero: number;
  hashAnterior: string;
}

export function problemaDoElo(corrente: number, antes: Ponto, depois: Elo): Problema | undefined {
  const { numero } = depois;
  const faltam = numero - antes.numero - 1;
  if (faltam > 0) return { tipo: 'removido', corrente, numero: antes.numero + 1, mensagem: dizerFalta(faltam, numero) };
  if (faltam < 0) return { tipo: 'inserido', corrente, numero, mensagem: 'há mais de um registro com este número.' };
  if (depois.hashAnterior === antes.hash) return undefined;
  const mensagem = `não se prende ao nº ${antes.numero}: um dos dois foi trocado, inserido ou refeito.`;
  return { tipo: 'elo-rompido', corrente, numero, mensagem };
}

function dizerFalta(faltam: number, seguinte: number): string {
  const quantos = faltam === 1 ? 'falta 1 registro' : `faltam ${faltam.toLocaleString('pt-BR')} registros`;
  return `${quantos} antes do nº ${seguinte}.`;
}
