/** De que fato veio cada pedaço do caso: a prova de cada data começa aqui. */

/** Do caminho no caso (`condenacoes[0]`, `eventos[3]`, `pessoa.nascimento`) às raízes dos fatos. */
export type PorQue = Readonly<Record<string, readonly string[]>>;

/** Os fatos do pedaço mais próximo: `condenacoes[0].pena` é o de `condenacoes[0]`. Vazio: não veio de fato nenhum. */
export function fatosDoCaminho(porQue: PorQue, caminho: string): readonly string[] {
  for (let c = caminho; c !== ''; c = acima(c)) {
    const fatos = porQue[c];
    if (fatos) return fatos;
  }
  return [];
}

const acima = (caminho: string): string => caminho.replace(/(\.\w+|\[\d+\]|^\w+)$/, '');

/** Todas as raízes de que o caso depende, sem repetição. */
export const fatosUsados = (porQue: PorQue): string[] => [...new Set(Object.values(porQue).flat())];
