/** Corta a entrada do lote em blocos de linhas inteiras, sem nunca guardar mais do que uma linha e um pedaço. */

/** Em bytes. Um caso maior que isto não é um caso: a linha vira erro e é descartada enquanto chega. */
export const LIMITE_DA_LINHA = 2_000_000;
/** Bastante para o custo de passar o bloco a um trabalhador sumir; pouco para a memória ficar plana. */
const LINHAS_POR_BLOCO = 64;
const NOVA_LINHA = 10;

export interface Bloco {
  /** Número, a partir de 1, da primeira linha do bloco na entrada. */
  primeira: number;
  /** As linhas, sem a quebra final; ausente quando a linha passou do limite. */
  dados?: Uint8Array<ArrayBuffer>;
}

export async function* emBlocos(entrada: AsyncIterable<Uint8Array>, limite = LIMITE_DA_LINHA): AsyncGenerator<Bloco> {
  let linha = 1;
  let inacabada: Uint8Array[] = [];
  let tamanho = 0;
  for await (const pedaco of entrada) {
    let inicio = 0;
    for (let fim = fimDoBloco(pedaco, inicio); fim.em >= 0; fim = fimDoBloco(pedaco, inicio)) {
      const primeiraQuebra = tamanho > 0 ? pedaco.indexOf(NOVA_LINHA, inicio) : inicio;
      if (tamanho + primeiraQuebra - inicio > limite) {
        yield { primeira: linha++ };
        inicio = primeiraQuebra + 1;
      } else {
        yield { primeira: linha, dados: juntar(inacabada, pedaco.subarray(inicio, fim.em)) };
        linha += fim.linhas;
        inicio = fim.em + 1;
      }
      inacabada = [];
      tamanho = 0;
    }
    tamanho += pedaco.length - inicio;
    if (tamanho > limite) inacabada = [];
    else if (inicio < pedaco.length) inacabada.push(pedaco.subarray(inicio));
  }
  if (tamanho > limite) yield { primeira: linha };
  else if (tamanho > 0) yield { primeira: linha, dados: juntar(inacabada, new Uint8Array()) };
}

/** Onde acaba a última linha inteira do próximo bloco (−1 se não há nenhuma) e quantas linhas ele tem. */
function fimDoBloco(pedaco: Uint8Array, inicio: number): { em: number; linhas: number } {
  let em = -1;
  let linhas = 0;
  for (let quebra = pedaco.indexOf(NOVA_LINHA, inicio); quebra >= 0; quebra = pedaco.indexOf(NOVA_LINHA, quebra + 1)) {
    em = quebra;
    if (++linhas === LINHAS_POR_BLOCO) break;
  }
  return { em, linhas };
}

/** Cópia em memória própria: o bloco muda de dono ao ir para o trabalhador. */
function juntar(partes: readonly Uint8Array[], final: Uint8Array): Uint8Array<ArrayBuffer> {
  const todas = [...partes, final];
  const junto = new Uint8Array(todas.reduce((soma, p) => soma + p.length, 0));
  let onde = 0;
  for (const p of todas) {
    junto.set(p, onde);
    onde += p.length;
  }
  return junto;
}
