/** O que alguém escolheria sem este motor: uma regra fixa, e a média das semelhanças com um limiar. */
import { codigoFonetico, normalizar } from '../../src/modules/pessoas/nomes/index.ts';
import { jaroWinkler } from '../../src/modules/pessoas/identidade/motor/distancia.ts';
import type { Campo } from '../../src/modules/pessoas/identidade/motor/tipos.ts';
import type { Linha } from './conjunto.ts';

/** Registros numerados; com dois arquivos, os do segundo começam em `doPrimeiro`. */
export interface Entrada {
  campos: readonly Campo[];
  linhas: readonly Linha[];
  doPrimeiro: number;
}

type Par = { a: number; b: number };

/** Mesmo documento, ou mesmo som do nome inteiro e mesmo nascimento. */
export function regraFixa(entrada: Entrada): Par[] {
  const nome = (valores: readonly string[]): string =>
    entrada.campos
      .map(({ tipo }, i) => (tipo === 'nome' || tipo === 'prenome' || tipo === 'sobrenome' ? (valores[i] ?? '') : ''))
      .join(' ');
  const sons = (texto: string): string => normalizar(texto).split(' ').map(codigoFonetico).join(' ').trim();
  return paresDe(entrada, [
    (v) => doTipo(entrada, v, 'documento'),
    (v) => juntar(sons(nome(v)), doTipo(entrada, v, 'data')),
  ]);
}

const PASSA = 0.85;

/** Média do Jaro–Winkler dos campos preenchidos, entre os que têm um campo raro igual (nascimento, documento, som do nome). */
export function mediaDeJaroWinkler(entrada: Entrada): Par[] {
  const principal = entrada.campos.findIndex(({ tipo }) => tipo === 'nome' || tipo === 'sobrenome');
  const candidatos = paresDe(entrada, [
    (v) => doTipo(entrada, v, 'documento'),
    (v) => doTipo(entrada, v, 'data'),
    (v) =>
      normalizar(v[principal] ?? '')
        .split(' ')
        .map(codigoFonetico)
        .join(' '),
  ]);
  const textos = entrada.linhas.map((l) => l.valores.map((v) => Buffer.from(normalizar(v) || v, 'latin1')));
  return candidatos.filter(({ a, b }) => media(textos[a]!, textos[b]!) >= PASSA);
}

function media(a: readonly Buffer[], b: readonly Buffer[]): number {
  let soma = 0;
  let preenchidos = 0;
  a.forEach((x, i) => {
    const y = b[i]!;
    if (x.length === 0 || y.length === 0) return;
    soma += jaroWinkler(x, 0, x.length, y, 0, y.length);
    preenchidos++;
  });
  return preenchidos < 3 ? 0 : soma / preenchidos;
}

const doTipo = ({ campos }: Entrada, valores: readonly string[], tipo: Campo['tipo']): string =>
  valores[campos.findIndex((c) => c.tipo === tipo)] ?? '';

const juntar = (x: string, y: string): string => (x === '' || y === '' ? '' : `${x}|${y}`);

/** Os pares que têm alguma das chaves igual, uma vez cada. */
function paresDe({ linhas, doPrimeiro }: Entrada, chaves: readonly ((valores: readonly string[]) => string)[]): Par[] {
  const umArquivo = doPrimeiro === linhas.length;
  const achados = new Map<number, Par>();
  for (const chave of chaves) {
    for (const bloco of blocosDe(linhas, chave)) {
      for (const par of paresDoBloco(bloco)) {
        if (umArquivo || (par.a < doPrimeiro && par.b >= doPrimeiro)) achados.set(par.a * linhas.length + par.b, par);
      }
    }
  }
  return [...achados.values()];
}

function blocosDe(linhas: readonly Linha[], chave: (valores: readonly string[]) => string): Iterable<number[]> {
  const blocos = new Map<string, number[]>();
  linhas.forEach(({ valores }, i) => {
    const c = chave(valores);
    if (c !== '') blocos.getOrInsertComputed(c, () => []).push(i);
  });
  return blocos.values();
}

const paresDoBloco = (bloco: readonly number[]): Par[] =>
  bloco.flatMap((a, i) => bloco.slice(i + 1).map((b) => ({ a, b })));
