/** Percorre os pares que os blocos juntam, cada par uma vez, em ordem que não depende de quem percorre. */
import type { Tabela } from '../tabela.ts';
import type { BlocosDaPassada } from './blocos.ts';

/** Um trecho de trabalho: blocos `de` até `ate` (exclusive) de uma passada. */
export interface Trecho {
  passada: number;
  de: number;
  ate: number;
}

/** Por trecho: o bastante para não pesar a partilha, e pouco para que ninguém fique esperando o último. */
const REGISTROS_POR_TRECHO = 20_000;

export function trechosDe(passadas: readonly BlocosDaPassada[]): Trecho[] {
  return passadas.flatMap(({ inicios }, passada) => {
    const trechos: Trecho[] = [];
    let de = 0;
    for (let b = 1; b < inicios.length; b++) {
      if (inicios[b]! - inicios[de]! < REGISTROS_POR_TRECHO && b < inicios.length - 1) continue;
      trechos.push({ passada, de, ate: b });
      de = b;
    }
    return trechos;
  });
}

/** Com dois arquivos, só os pares entre um e outro: `a` do primeiro, `b` do segundo. Sempre `a` menor que `b`. */
export function percorrer(
  passadas: readonly BlocosDaPassada[],
  { passada, de, ate }: Trecho,
  { quantos, doPrimeiro }: Tabela,
  visitar: (a: number, b: number) => void,
): void {
  const umArquivo = doPrimeiro === quantos;
  const { registros, inicios } = passadas[passada]!;
  const anteriores = passadas.slice(0, passada).map((p) => p.bloco);
  for (let bloco = de; bloco < ate; bloco++) {
    const fim = inicios[bloco + 1]!;
    for (let i = inicios[bloco]!; i < fim; i++) {
      const a = registros[i]!;
      for (let j = i + 1; j < fim; j++) {
        const b = registros[j]!;
        if ((umArquivo || (a < doPrimeiro && b >= doPrimeiro)) && !jaVisto(anteriores, a, b)) visitar(a, b);
      }
    }
  }
}

function jaVisto(anteriores: readonly Uint32Array[], a: number, b: number): boolean {
  for (const bloco of anteriores) {
    const deA = bloco[a]!;
    if (deA !== 0 && deA === bloco[b]) return true;
  }
  return false;
}

/** Quantos pares os blocos juntam, contando de novo os que mais de uma passada junta. */
export function paresNosBlocos(passadas: readonly BlocosDaPassada[]): number {
  let pares = 0;
  for (const { inicios } of passadas)
    for (let b = 1; b < inicios.length; b++)
      pares += ((inicios[b]! - inicios[b - 1]!) * (inicios[b]! - inicios[b - 1]! - 1)) / 2;
  return pares;
}
