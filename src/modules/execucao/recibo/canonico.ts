/** JSON com as chaves em ordem e sem espaços: o mesmo conteúdo dá sempre os mesmos bytes, venha da conta ou do banco. */
import { createHash } from 'node:crypto';

export const canonico = (valor: unknown): string => JSON.stringify(emOrdem(valor));

export const resumoDe = (valor: unknown): Buffer => createHash('sha256').update(canonico(valor)).digest();

/** As chaves se comparam por código, e não pelo alfabeto de uma língua. */
function emOrdem(valor: unknown): unknown {
  if (Array.isArray(valor)) return valor.map(emOrdem);
  if (typeof valor !== 'object' || valor === null) return valor;
  const pares = Object.entries(valor).filter(([, v]) => v !== undefined);
  return Object.fromEntries(pares.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, emOrdem(v)]));
}
