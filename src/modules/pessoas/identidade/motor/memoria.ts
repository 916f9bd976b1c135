/** 65 mil casas de 8 bytes: cabem na memória mais próxima do processador. Uma maior se lembra mais e leva mais tempo. */
const MAXIMO_DE_BITS = 16;
/** O nível cabe em três bits, ao lado do maior dos números. */
const BITS_DO_NIVEL = 3;
const SO_O_NIVEL = 7;

/**
 * Lembra o nível de pares de valores já comparados. Tamanho fixo: o par novo toma o lugar do que estiver na mesma casa. Os
 * dois números e o nível ficam juntos, para que lembrar seja uma só ida à memória.
 */
export class Memoria {
  readonly #casas: Uint32Array;
  readonly #mascara: number;

  /** @param registros quantos se vão comparar: para dois, não se reserva memória de um milhão. */
  constructor(registros: number) {
    const n = 2 ** Math.min(MAXIMO_DE_BITS, Math.ceil(Math.log2(registros + 1)) + 3);
    this.#mascara = n - 1;
    this.#casas = new Uint32Array(2 * n);
  }

  /** O par não tem ordem; nenhum dos dois é 0 nem passa de 2²⁹. */
  lembrar(a: number, b: number, comparar: (a: number, b: number) => number): number {
    const menor = a < b ? a : b;
    const maior = a < b ? b : a;
    const mistura = Math.imul(menor, 0x9e3779b1) ^ Math.imul(maior, 0x85ebca6b);
    const casa = 2 * ((mistura ^ (mistura >>> 15)) & this.#mascara);
    const guardado = this.#casas[casa + 1]!;
    if (this.#casas[casa] === menor && guardado >>> BITS_DO_NIVEL === maior) return guardado & SO_O_NIVEL;
    const nivel = comparar(menor, maior);
    this.#casas[casa] = menor;
    this.#casas[casa + 1] = (maior << BITS_DO_NIVEL) | nivel;
    return nivel;
  }
}
