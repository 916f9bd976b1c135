/** O que de cada registro pode levá-lo a um bloco: o som do nome, o ano em que nasceu, o documento. */
import { u32 } from '../compartilhado.ts';
import { palavraDa } from '../listas.ts';
import type { Coluna, Tabela } from '../tabela.ts';

export interface Caracteristica {
  coluna: number;
  /** Por registro; 0 se não há. */
  valores: Uint32Array;
}

type Extrator = (coluna: Coluna, valor: number, sons: Uint32Array) => number;

const EXTRATORES: Record<Coluna['tipo'], readonly Extrator[]> = {
  prenome: [(_, v, sons) => sons[v]!],
  sobrenomes: [
    (c, v, sons) => sons[palavraDa(c, v, -1)]!,
    // Quem casa, ou abrevia, perde o último e guarda o primeiro.
    (c, v, sons) => sons[palavraDa(c, v, -2)]!,
  ],
  sufixo: [],
  data: [(_, v) => v, (c, v) => trecho(c, v, 0, 4), (c, v) => trecho(c, v, 4, 8)],
  codigo: [(_, v) => v],
  texto: [(_, v) => v, (c, v) => trecho(c, v, 0, 4)],
  categoria: [(_, v) => v],
};

/** Uma máscara de 32 bits guarda em quais delas dois registros concordam. */
const MAXIMO = 31;

export function caracteristicasDe(tabela: Tabela): Caracteristica[] {
  const todas = tabela.colunas.flatMap((c, coluna) =>
    EXTRATORES[c.tipo].map((extrair) => {
      const porValor = new Map<number, number>();
      const valores = u32(tabela.quantos);
      for (let r = 0; r < tabela.quantos; r++) {
        const v = c.valores[r]!;
        if (v !== 0) valores[r] = porValor.getOrInsertComputed(v, () => extrair(c, v, tabela.palavras.sons));
      }
      return { coluna, valores };
    }),
  );
  return todas.slice(0, MAXIMO);
}

/** Um número para os bytes de um trecho do texto (FNV-1a); nunca 0. */
function trecho({ textos: { bytes, inicios } }: Coluna, valor: number, de: number, ate: number): number {
  const inicio = inicios[valor]!;
  const fim = Math.min(inicio + ate, inicios[valor + 1]!);
  let h = 0x811c9dc5;
  for (let i = inicio + de; i < fim; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193);
  return h >>> 0 || 1;
}
