/** A chave de um registro em uma passada: a combinação das características dela. */

/** @returns 0 se falta alguma; senão um número de 32 bits, igual para combinações iguais. */
export function chaveDe(valores: readonly Uint32Array[], registro: number): number {
  let h = 0x9e3779b9;
  for (const lista of valores) {
    const v = lista[registro]!;
    if (v === 0) return 0;
    h = Math.imul(h ^ v, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
    h ^= h >>> 13;
  }
  return h >>> 0 || 1;
}
