/** Duas listas de sobrenomes, em qualquer ordem: casam-se palavra a palavra, cada uma uma vez. */
import type { ComparadorDePalavras } from './comparar-palavras.ts';
import { PRENOME, SOBRENOMES } from './tipos.ts';

/** Parte de uma lista de palavras: de `de` a `ate`, exclusive. Não se copia: são dezenas de milhões de comparações. */
export interface Trecho {
  itens: ArrayLike<number>;
  de: number;
  ate: number;
}

/** Ninguém tem tantos sobrenomes; os que passam disto não são comparados. */
const MAXIMO = 31;

/** Uma palavra serve à outra se soa igual, tem um só erro ou é a inicial. */
const serve = (nivel: number): boolean => nivel >= PRENOME.umErro || nivel === PRENOME.abreviado;

/** Casa duas listas e lembra o resultado da última vez; um por linha de execução, para não criar listas a cada par. */
export class Casador {
  /** Quantas palavras casaram; delas, quantas são a mesma. */
  casadas = 0;
  exatas = 0;
  /** O melhor nível entre as que não casaram. */
  soltas: number = PRENOME.diferente;
  /** As que casaram, aos pares: a de uma lista e a da outra. */
  readonly palavras = new Uint32Array(2 * MAXIMO);
  readonly #comparar: ComparadorDePalavras;

  constructor(comparar: ComparadorDePalavras) {
    this.#comparar = comparar;
  }

  casar(a: Trecho, b: Trecho): void {
    const [curta, longa] = a.ate - a.de <= b.ate - b.de ? [a, b] : [b, a];
    this.casadas = this.exatas = 0;
    this.soltas = PRENOME.diferente;
    let usadas = 0;
    for (let i = curta.de; i < curta.ate && i < curta.de + MAXIMO; i++) {
      const palavra = curta.itens[i]!;
      const j = this.#melhorPar(palavra, longa, usadas);
      const nivel = j < 0 ? PRENOME.diferente : this.#comparar(palavra, longa.itens[longa.de + j]!);
      if (!serve(nivel)) {
        if (nivel > this.soltas) this.soltas = nivel;
        continue;
      }
      usadas |= 1 << j;
      this.palavras[2 * this.casadas] = palavra;
      this.palavras[2 * this.casadas + 1] = longa.itens[longa.de + j]!;
      this.casadas++;
      if (nivel === PRENOME.igual) this.exatas++;
    }
  }

  /** A posição da mais parecida que ainda não foi usada; −1 se nenhuma tem nada em comum. */
  #melhorPar(palavra: number, { itens, de, ate }: Trecho, usadas: number): number {
    let melhor = -1;
    let maior: number = PRENOME.diferente;
    for (let j = 0; de + j < ate && j < MAXIMO && maior < PRENOME.igual; j++) {
      if ((usadas & (1 << j)) !== 0) continue;
      const nivel = this.#comparar(palavra, itens[de + j]!);
      if (nivel > maior) [melhor, maior] = [j, nivel];
    }
    return melhor;
  }

  /** @returns um nível de `SOBRENOMES`, nunca `outraPosicao`, que depende do prenome. */
  nivel(a: Trecho, b: Trecho): number {
    this.casar(a, b);
    const [na, nb] = [a.ate - a.de, b.ate - b.de];
    if (this.casadas === 0) return this.soltas === PRENOME.parecido ? SOBRENOMES.parecidos : SOBRENOMES.diferentes;
    if (this.casadas < Math.min(na, nb)) return SOBRENOMES.conflito;
    if (na !== nb) return SOBRENOMES.faltam;
    return this.exatas === na ? SOBRENOMES.iguais : SOBRENOMES.grafia;
  }
}
