/** JSON com as chaves em ordem e sem espaços: o mesmo conteúdo dá sempre os mesmos bytes, venha da conta ou do banco. */
import { createHash } from 'node:crypto';

export const canonico = (valor: unknown): string => JSON.stringify(emOrdem(valor));

export const resumoDoTexto = (texto: string): Buffer => createHash('sha256').update(texto).digest();

export const resumoDe = (valor: unknown): Buffer => resumoDoTexto(canonico(valor));

/** As chaves se comparam por código, e não pelo alfabeto de uma língua. Sem listas de pares: roda por pessoa e por recibo. */
function emOrdem(valor: unknown): unknown {
  if (Array.isArray(valor)) return valor.map(emOrdem);
  if (typeof valor !== 'object' || valor === null) return valor;
  const objeto = valor as Record<string, unknown>;
  const ordenado: Record<string, unknown> = {};
  // oxlint-disable-next-line unicorn/no-array-sort -- a lista é desta função
  for (const chave of Object.keys(objeto).sort()) {
    const v = objeto[chave];
    if (v === undefined) continue;
    if (chave === '__proto__') Object.defineProperty(ordenado, chave, { value: emOrdem(v), enumerable: true });
    else ordenado[chave] = emOrdem(v);
  }
  return ordenado;
}
