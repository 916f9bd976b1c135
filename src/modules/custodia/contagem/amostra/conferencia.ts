/** O que se confere de cada sorteada, e com que resposta. */

export const ITENS = {
  foto: 'A foto é desta pessoa',
  nome: 'O nome é este',
  lugar: 'Está nesta cela',
  titulo: 'Está presa por isto',
} as const;
export type Item = keyof typeof ITENS;

export const RESPOSTAS = {
  confere: 'Confere',
  'nao-confere': 'Não confere',
  'nao-se-viu': 'Não deu para ver',
} as const;
export type Resposta = keyof typeof RESPOSTAS;

export type Conferencia = Readonly<Record<Item, Resposta>> & { nota?: string | undefined };

export const itens = Object.keys(ITENS) as [Item, ...Item[]];
export const respostas = Object.keys(RESPOSTAS) as [Resposta, ...Resposta[]];

/** Os itens em que o registro está errado. */
export const errados = (c: Conferencia): Item[] => itens.filter((i) => c[i] === 'nao-confere');

/** Uma sorteada, como se mostra a quem confere. */
export interface Sorteada {
  id: string;
  nome: string;
  foto?: string | undefined;
  lugarId?: string | undefined;
  titulo?: string | undefined;
  /** Ausente: falta conferir. */
  conferencia?: (Conferencia & { por: string }) | undefined;
}
