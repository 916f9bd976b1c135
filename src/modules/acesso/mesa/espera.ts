/** O que espera por uma pessoa agora: cada bloco conta, diz quanto está atrasado e leva à lista. */
import { numero } from '../../../ui/texto.ts';

export interface Contagem {
  quantos: number;
  /** Destes, os que passaram do prazo; ausente quando não há prazo. */
  vencidos?: number | undefined;
}

export interface Espera extends Contagem {
  id: string;
  /** No singular e no plural, depois do número: "papel a autorizar", "papéis a autorizar". */
  um: string;
  muitos: string;
  href: string;
}

/** Os atrasados no alto; depois os mais numerosos. O que não tem nada some. */
export const emOrdem = (esperas: readonly Espera[]): Espera[] =>
  esperas
    .filter((e) => e.quantos > 0)
    .toSorted((a, b) => (b.vencidos ?? 0) - (a.vencidos ?? 0) || b.quantos - a.quantos);

/** A resposta da página, em uma frase. */
export function fraseDaMesa(esperas: readonly Contagem[]): string {
  const quantos = soma(esperas.map((e) => e.quantos));
  const vencidos = soma(esperas.map((e) => e.vencidos ?? 0));
  if (quantos === 0) return 'Nada espera por você agora.';
  const total = quantos === 1 ? 'Uma coisa espera por você' : `${numero(quantos)} coisas esperam por você`;
  if (esperas.every((e) => e.vencidos === undefined)) return `${total}.`;
  if (vencidos === 0) return `${total}, dentro do prazo.`;
  if (quantos === 1) return `${total}, e passou do prazo.`;
  return `${total}; ${vencidos === 1 ? 'uma passou' : `${numero(vencidos)} passaram`} do prazo.`;
}

const soma = (ns: readonly number[]): number => ns.reduce((a, n) => a + n, 0);
