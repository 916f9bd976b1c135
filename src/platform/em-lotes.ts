/**
 * Junta em uma só busca o que muitos pedem ao mesmo tempo. Enquanto uma busca corre, o que chega se acumula e vai na
 * seguinte: sob carga, uma ida ao banco serve a muitos; sem carga, ninguém espera por ninguém. Toda busca começa depois
 * de quem a pediu: a resposta nunca é mais velha que o pedido.
 */
export function emLotes<V>(
  buscar: (chaves: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): (chave: string) => Promise<V | undefined> {
  let fila = new Map<string, PromiseWithResolvers<V | undefined>>();
  let correndo = false;

  async function escoar(): Promise<void> {
    correndo = true;
    while (fila.size > 0) {
      const lote = fila;
      fila = new Map();
      try {
        const achados = await buscar([...lote.keys()]);
        for (const [chave, espera] of lote) espera.resolve(achados.get(chave));
      } catch (erro) {
        for (const espera of lote.values()) espera.reject(erro);
      }
    }
    correndo = false;
  }

  return (chave) => {
    const espera = fila.getOrInsertComputed(chave, () => Promise.withResolvers<V | undefined>());
    if (!correndo) void escoar();
    return espera.promise;
  };
}
