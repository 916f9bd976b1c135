/** Distância de edição com inversão de vizinhas (Damerau-Levenshtein restrita): cada erro de digitação comum custa 1. */
type Tres = [Uint8Array, Uint8Array, Uint8Array];

const LARGURA = 64;
/** As três últimas linhas da tabela, reaproveitadas: esta conta se faz milhares de vezes por busca. */
const linhas: Tres = [new Uint8Array(LARGURA), new Uint8Array(LARGURA), new Uint8Array(LARGURA)];

/** Palavra maior que 63 letras não é nome: só se compara o começo dela. */
export function distancia(a: string, b: string): number {
  if (a === b) return 0;
  const [n, m] = [Math.min(a.length, LARGURA - 1), Math.min(b.length, LARGURA - 1)];
  let [antes, anterior, atual]: Tres = linhas;
  for (let j = 0; j <= m; j++) anterior[j] = j;
  for (let i = 1; i <= n; i++) {
    atual[0] = i;
    const letra = a.charCodeAt(i - 1);
    for (let j = 1; j <= m; j++) {
      const outra = b.charCodeAt(j - 1);
      let custo = Math.min(em(anterior, j) + 1, em(atual, j - 1) + 1, em(anterior, j - 1) + (letra === outra ? 0 : 1));
      const invertidas = i > 1 && j > 1 && letra === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === outra;
      if (invertidas) custo = Math.min(custo, em(antes, j - 2) + 1);
      atual[j] = custo;
    }
    [antes, anterior, atual] = [anterior, atual, antes];
  }
  return em(anterior, m);
}

const em = (linha: Uint8Array, j: number): number => linha[j] ?? 0;
