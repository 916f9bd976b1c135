/** Como uma palavra se escreve errado: pelo som, que é como se ouve no balcão, ou pelos dedos. */
import { sorteador, type Sorte } from '../sortear.ts';

/** Grafias que soam igual ou quase, sem acento e em minúsculas; valem nos dois sentidos. */
const MESMO_SOM: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/^f(?=[ei]l)/, 'ph'],
  [/th/, 't'],
  [/t(?=[aeiou])/, 'th'],
  [/y/, 'i'],
  [/i(?=$|[aeo])/, 'y'],
  [/^w/, 'v'],
  [/^v/, 'w'],
  [/^w(?=[aei])/, 'u'],
  [/k/, 'c'],
  [/^c(?=[aou])/, 'k'],
  [/qu(?=[ei])/, 'k'],
  [/ss/, 'ç'],
  [/ç(?=[ao])/, 'ss'],
  [/c(?=[ei])/, 's'],
  [/(?<=[nrl])s(?=[ei])/, 'c'],
  [/(?<=[aeiou])s(?=[aeiou])/, 'z'],
  [/z(?=[aeiou])/, 's'],
  [/s$/, 'z'],
  [/z$/, 's'],
  [/x/, 'ch'],
  [/ch/, 'x'],
  [/sh/, 'x'],
  [/^g(?=[ei])/, 'j'],
  [/^j(?=[ei])/, 'g'],
  [/(?<=.)g(?=[ei])/, 'j'],
  [/^h(?=[aeiou])/, ''],
  [/^(?=[eio])/, 'h'],
  [/ll/, 'l'],
  [/(?<=[aeiou])l(?=[aeiy])/, 'll'],
  [/nn/, 'n'],
  [/(?<=[aeiou])n(?=[ae])/, 'nn'],
  [/tt/, 't'],
  [/ff/, 'f'],
  [/l$/, 'u'],
  [/(?<=[aeo])l(?=[bcdfgmnpqstvz])/, 'u'],
  [/(?<=[aeo])u(?=[bcdfgmnpqstvz])/, 'l'],
  [/m$/, 'n'],
  [/n$/, 'm'],
  [/lh/, 'li'],
  [/ei/, 'e'],
  [/ou/, 'o'],
  [/e(?=[lr]i)/, 'i'],
  [/ck/, 'k'],
  [/ç(?=ã)/, 's'],
];

/** Vizinhas no teclado. */
const VIZINHAS: Readonly<Record<string, string>> = {
  a: 'sqz',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'kç',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'x',
};

/** A palavra, em minúsculas, escrita de outro modo que soa igual; a mesma, se não há como. */
export function trocarPeloSom(palavra: string, sorte: Sorte): string {
  const servem = MESMO_SOM.filter(([de]) => de.test(palavra));
  if (servem.length === 0) return palavra;
  const [de, para] = sorte.um(servem);
  return palavra.replace(de, para);
}

const sem = (palavra: string, i: number): string => palavra.slice(0, i) + palavra.slice(i + 1);
const inserir = (palavra: string, i: number, letra: string): string => palavra.slice(0, i) + letra + palavra.slice(i);
const trocar = (palavra: string, i: number, letra: string): string =>
  palavra.slice(0, i) + letra + palavra.slice(i + 1);

const teclaAoLado = (letra: string, sorte: Sorte): string => sorte.um((VIZINHAS[letra] ?? 'e').split(''));

type Deslize = (palavra: string, i: number, sorte: Sorte) => string;

const DESLIZES = sorteador<Deslize>([
  [sem, 32],
  [(p, i) => inserir(p, i, p.charAt(i)), 16],
  [(p, i) => p.slice(0, i) + p.charAt(i + 1) + p.charAt(i) + p.slice(i + 2), 18],
  [(p, i, sorte) => trocar(p, i, teclaAoLado(p.charAt(i), sorte)), 24],
  [(p, i, sorte) => inserir(p, i, teclaAoLado(p.charAt(i), sorte)), 10],
]);

/** Uma letra a menos, dobrada, trocada com a seguinte, ou a tecla ao lado. Raramente erra-se a primeira. */
export function errarLetra(palavra: string, sorte: Sorte): string {
  const desde = sorte.chance(0.08) ? 0 : 1;
  return DESLIZES(sorte)(palavra, sorte.inteiro(desde, Math.max(palavra.length - 1, desde)), sorte);
}

const ACENTOS = /\p{M}/gu;
export const semAcentos = (texto: string): string => texto.normalize('NFD').replace(ACENTOS, '');
