/** Os nomes das colunas: aparados, sem repetição e sem nome vazio, para que cada uma se possa escolher no mapa. */
export function nomesDasColunas(celulas: readonly string[]): string[] {
  const vezes = new Map<string, number>();
  return celulas.map((celula, i) => {
    const nome = celula.replace(/\s+/g, ' ').trim() || `coluna ${i + 1}`;
    const vez = (vezes.get(nome) ?? 0) + 1;
    vezes.set(nome, vez);
    return vez === 1 ? nome : `${nome} (${vez})`;
  });
}
