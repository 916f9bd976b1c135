/** Reparte uma corrente em trechos que se conferem ao mesmo tempo e depois se unem. */
import type { Cabeca } from '../encadear.ts';
import type { PontoSelado } from './conferir-trecho.ts';
import type { Trecho } from './leitura.ts';

const LINHAS_POR_TRECHO = 25_000;
/** Um número absurdo gravado por fora não pode virar um bilhão de trechos vazios. */
const MAIS_TRECHOS = 256;

export interface Corrente {
  /** Onde a conferência começa, exclusive. */
  inicio: Cabeca;
  /** O maior número que há no banco. */
  fim: number;
  selados: readonly PontoSelado[];
  /** O começo é um selo, e o que veio antes não se lê. */
  parcial: boolean;
}

/** Sem buraco entre um e outro; as pontas são abertas, para ver também o que foi posto além delas. */
export function repartir({ inicio, fim, selados, parcial }: Corrente): Trecho[] {
  const { corrente, numero } = inicio;
  const quantos = Math.min(MAIS_TRECHOS, Math.max(1, Math.ceil((fim - numero) / LINHAS_POR_TRECHO)));
  const passo = Math.ceil((fim - numero) / quantos);
  return Array.from({ length: quantos }, (_, i) => {
    const primeiro = i === 0;
    const ultimo = i === quantos - 1;
    const de = numero + i * passo;
    const ate = de + passo;
    return {
      corrente,
      ...(primeiro && !parcial ? {} : { de }),
      ...(ultimo ? {} : { ate }),
      selados: selados.filter((p) => p.numero > de && (ultimo || p.numero <= ate)),
    };
  });
}
