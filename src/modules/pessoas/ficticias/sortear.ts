/** O acaso com semente: a mesma semente e o mesmo índice dão sempre a mesma sequência, em qualquer máquina. */

/**
 * sfc32 (Chris Doty-Humphrey, domínio público). O estado começa pela semente, pelo índice e pelo fluxo, que nunca
 * coincidem entre duas pessoas: cada pessoa se sorteia sozinha, sem passar pelas anteriores.
 */
export class Sorte {
  private a: number;
  private b: number;
  private c: number;
  private contador = 1;

  /** `fluxo` separa sequências da mesma pessoa (a vida, os erros), para que uma não mude a outra. */
  constructor(semente: number, indice = 0, fluxo = 0) {
    this.a = semente | 0;
    this.b = indice | 0;
    this.c = fluxo | 0;
    for (let i = 0; i < 15; i++) this.proximo();
  }

  /** Inteiro de 0 a 2³² − 1. */
  proximo(): number {
    const t = (((this.a + this.b) | 0) + this.contador) | 0;
    this.contador = (this.contador + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + t;
    return t >>> 0;
  }

  /** De 0, inclusive, a 1, exclusive. */
  fracao(): number {
    return this.proximo() / 4294967296;
  }

  /** De `minimo` a `maximo`, ambos inclusive. */
  inteiro(minimo: number, maximo: number): number {
    return minimo + Math.floor(this.fracao() * (maximo - minimo + 1));
  }

  chance(probabilidade: number): boolean {
    return this.fracao() < probabilidade;
  }

  /** Um da lista, todos com a mesma chance. A lista vazia é erro de quem chama. */
  um<T>(lista: readonly T[]): T {
    if (lista.length === 0) throw new Error('não há o que sortear numa lista vazia');
    return lista[this.inteiro(0, lista.length - 1)] as T;
  }
}

export type Sorteador<T> = (sorte: Sorte) => T;

/** Sorteia uma posição na proporção dos pesos, em tempo constante (método do apelido, de Walker e Vose). */
export function sorteadorDePosicao(pesos: ArrayLike<number>): Sorteador<number> {
  const quantos = pesos.length;
  let total = 0;
  for (let i = 0; i < quantos; i++) total += pesos[i] ?? 0;
  if (!(total > 0)) throw new Error('os pesos somam zero: não há o que sortear');
  const corte = Float64Array.from(pesos, (p) => (p * quantos) / total);
  const apelido = new Int32Array(quantos);
  const baixas: number[] = [];
  const altas: number[] = [];
  corte.forEach((c, i) => (c < 1 ? baixas : altas).push(i));
  while (baixas.length > 0 && altas.length > 0) {
    const baixa = baixas.pop() as number;
    const alta = altas[altas.length - 1] as number;
    apelido[baixa] = alta;
    corte[alta] = (corte[alta] ?? 0) + (corte[baixa] ?? 0) - 1;
    if ((corte[alta] ?? 0) < 1) baixas.push(altas.pop() as number);
  }
  // O que sobra de um lado só é arredondamento: vale por inteiro.
  for (const resto of [...baixas, ...altas]) corte[resto] = 1;
  return (sorte) => {
    const posicao = sorte.inteiro(0, quantos - 1);
    return sorte.fracao() < (corte[posicao] ?? 1) ? posicao : (apelido[posicao] ?? posicao);
  };
}

/** Pares de valor e peso; os pesos não precisam somar 1. */
export function sorteador<T>(pares: readonly (readonly [T, number])[]): Sorteador<T> {
  const posicao = sorteadorDePosicao(pares.map(([, peso]) => peso));
  const valores = pares.map(([valor]) => valor);
  return (sorte) => valores[posicao(sorte)] as T;
}

/** Lista do mais ao menos comum, com frequência 1 ÷ (posição + deslocamento), a lei de Zipf–Mandelbrot. */
export function sorteadorZipf<T>(lista: readonly T[], deslocamento = 1): Sorteador<T> {
  return sorteador(lista.map((valor, i) => [valor, 1 / (i + deslocamento)] as const));
}
