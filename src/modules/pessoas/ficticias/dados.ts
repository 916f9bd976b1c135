/** As listas de prenomes e de sobrenomes, lidas uma vez. A origem está em `demo/dados/LEIA.md`. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export type Sexo = 'feminino' | 'masculino';

export interface Prenome {
  nome: string;
  sexo: Sexo;
  /** Quantas pessoas com ele nasceram em cada década: até 1929, de 1930 a 1939… de 2000 a 2010. */
  porDecada: readonly number[];
}

const ler = (arquivo: string): Buffer => readFileSync(new URL(`../../../../demo/dados/${arquivo}`, import.meta.url));

const linhas = (texto: string): string[] => texto.split('\n').filter((linha) => linha !== '');

function lerPrenome(linha: string): Prenome {
  const [nome = '', sexo, ...decadas] = linha.split(',');
  return { nome, sexo: sexo === 'F' ? 'feminino' : 'masculino', porDecada: decadas.map(Number) };
}

let prenomes: readonly Prenome[] | undefined;

/** Do mais ao menos comum. */
export function lerPrenomes(): readonly Prenome[] {
  prenomes ??= linhas(gunzipSync(ler('prenomes.csv.gz')).toString('utf8'))
    .slice(1)
    .map(lerPrenome);
  return prenomes;
}

let sobrenomes: readonly string[] | undefined;

/** Do mais ao menos comum, cada um com a partícula que costuma levar. */
export function lerSobrenomes(): readonly string[] {
  sobrenomes ??= linhas(ler('sobrenomes.txt').toString('utf8'));
  return sobrenomes;
}
