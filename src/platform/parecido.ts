/** A palavra da lista mais parecida com a escrita, se o engano for de até duas letras. */
export function parecido(escrita: string, lista: readonly string[]): string | undefined {
  let melhor: string | undefined;
  let menor = Math.min(3, escrita.length);
  for (const palavra of lista) {
    const d = distancia(escrita.slice(0, 30), palavra);
    if (d < menor) {
      menor = d;
      melhor = palavra;
    }
  }
  return melhor;
}

/** Distância de edição de Levenshtein. */
function distancia(a: string, b: string): number {
  let anterior = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const atual = [i];
    for (let j = 1; j <= b.length; j++) {
      const troca = anterior[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      atual[j] = Math.min(troca, anterior[j]! + 1, atual[j - 1]! + 1);
    }
    anterior = atual;
  }
  return anterior[b.length]!;
}
