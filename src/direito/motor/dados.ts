/** Utilidades pequenas do motor. */

/** Acrescenta sem repetir. */
export function juntarUnicos(lista: string[], novos: readonly string[]): void {
  for (const n of novos) if (!lista.includes(n)) lista.push(n);
}
