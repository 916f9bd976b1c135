/** Quebra de linha e colunas para texto de largura fixa. */
const MINIMA = 60;
const MAXIMA = 100;
/** A do terminal, se for mais estreito que a de leitura confortável. */
export const LARGURA = Math.max(MINIMA, Math.min(MAXIMA, process.stdout.columns ?? MAXIMA));

/** Quebra em palavras; `inicio` abre a primeira linha, e as outras alinham-se por baixo do texto. */
export function quebrar(inicio: string, texto: string, largura = LARGURA): string[] {
  const recuo = ' '.repeat(inicio.length);
  const linhas: string[] = [];
  let atual = inicio;
  let vazia = true;
  for (const palavra of texto.split(/\s+/).filter(Boolean)) {
    if (!vazia && atual.length + 1 + palavra.length > largura) {
      linhas.push(atual);
      atual = recuo;
      vazia = true;
    }
    atual += vazia ? palavra : ` ${palavra}`;
    vazia = false;
  }
  return [...linhas, atual];
}

/** Colunas alinhadas; a última é livre, e a primeira se quebra se for longa demais para a largura. */
export function colunas(linhas: readonly (readonly string[])[], recuo = '  ', largura = LARGURA): string[] {
  const tamanhos = linhas[0]?.map((_, i) => Math.max(...linhas.map((l) => l[i]!.length))) ?? [];
  const outras = tamanhos.slice(1).reduce((soma, t) => soma + t + 2, 0);
  const primeira = Math.min(tamanhos[0] ?? 0, largura - recuo.length - outras);
  return linhas.flatMap(([titulo, ...resto]) => {
    const [linha, ...continua] = quebrar('', titulo!, primeira);
    const celulas = resto.map((celula, i) => celula.padEnd(tamanhos[i + 1]!));
    return [
      `${recuo}${[linha!.padEnd(primeira), ...celulas].join('  ')}`.trimEnd(),
      ...continua.map((l) => `${recuo}  ${l}`.trimEnd()),
    ];
  });
}
