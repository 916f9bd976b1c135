/** Conta em quantos pares aparece cada combinação de níveis: é tudo de que a aprendizagem precisa. */
import type { Comparador } from './comparador.ts';
import type { Padroes } from './em.ts';

/** Oito estados por comparação: ausente e até sete níveis. */
const ESTADOS = 8;
/** Um número de dupla precisão guarda exatamente 53 bits: três por comparação. */
export const MAXIMO_DE_COMPARACOES = 17;

export class ContadorDePadroes {
  readonly #vezes = new Map<number, number>();
  readonly #comparador: Comparador;
  readonly #colunas: number;

  constructor(comparador: Comparador, colunas: number) {
    this.#comparador = comparador;
    this.#colunas = colunas;
  }

  contar(a: number, b: number): void {
    let padrao = 0;
    for (let c = 0; c < this.#colunas; c++) padrao = padrao * ESTADOS + this.#comparador.nivel(c, a, b) + 1;
    this.#vezes.set(padrao, (this.#vezes.get(padrao) ?? 0) + 1);
  }

  get vezes(): ReadonlyMap<number, number> {
    return this.#vezes;
  }
}

/** @param cadaUm um par em quantos foi contado. */
export function reunirPadroes(
  contagens: readonly ReadonlyMap<number, number>[],
  colunas: number,
  cadaUm: number,
): Padroes {
  const total = new Map<number, number>();
  for (const contagem of contagens) for (const [p, n] of contagem) total.set(p, (total.get(p) ?? 0) + n);
  // Em ordem: a soma de frações não pode depender de qual trabalhador acabou antes.
  const emOrdem = [...total].sort(([a], [b]) => a - b);
  return { niveis: emOrdem.map(([p]) => decifrar(p, colunas)), pares: emOrdem.map(([, n]) => n * cadaUm) };
}

function decifrar(padrao: number, colunas: number): Int8Array {
  const niveis = new Int8Array(colunas);
  let resto = padrao;
  for (let c = colunas - 1; c >= 0; c--) {
    niveis[c] = (resto % ESTADOS) - 1;
    resto = Math.floor(resto / ESTADOS);
  }
  return niveis;
}
