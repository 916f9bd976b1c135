/** Põe linhas no fim de uma corrente: cada registro leva o hash do anterior. */
import { type Linha, conteudoDe, hashDe } from './linha.ts';

/** Número fixo: faz parte do que o selo assina. */
export const CORRENTES = 16;

/** O `hash_anterior` do registro nº 1 de toda corrente. */
export const HASH_DA_ORIGEM = '0'.repeat(64);

/** Onde uma corrente está: o último número (0 se vazia) e o seu hash, em hexadecimal. */
export interface Cabeca {
  corrente: number;
  numero: number;
  hash: string;
}

/** A linha com o seu conteúdo canônico, prontos antes de haver uma cabeça livre: com ela presa só se faz o hash. */
export interface LinhaPronta {
  linha: Linha;
  conteudo: string;
}

export interface Registro extends Cabeca {
  hashAnterior: string;
  linha: Linha;
}

export const aprontar = (linha: Linha): LinhaPronta => ({ linha, conteudo: conteudoDe(linha) });

/** Os registros na ordem dada; o último é a cabeça nova. */
export function encadear(cabeca: Cabeca, prontas: readonly LinhaPronta[]): Registro[] {
  const { corrente } = cabeca;
  let { numero, hash } = cabeca;
  return prontas.map(({ linha, conteudo }) => {
    const hashAnterior = hash;
    numero += 1;
    hash = hashDe(hashAnterior, corrente, numero, conteudo);
    return { corrente, numero, hashAnterior, hash, linha };
  });
}
