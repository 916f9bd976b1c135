/** A evidência de que dois registros são a mesma pessoa: a soma, em bits, dos pesos das comparações e do prior. */
import { Comparador } from './comparador.ts';
import { type Modelo, type PesosDaComparacao, bitsDaProbabilidade, bitsDe } from './modelo.ts';
import type { Tabela } from './tabela.ts';
import { AUSENTE, NIVEIS } from './tipos.ts';

/** Como uma comparação concorda em um par, e quanto pesa. */
export interface Concordancia {
  nivel: number;
  bits: number;
}

export class Pontuador {
  readonly #comparador: Comparador;
  readonly #pesos: readonly Pesos[];
  readonly #prior: number;
  readonly #niveis: Int8Array;
  /** Por comparação, as que vêm antes dela e dizem parte do mesmo. */
  readonly #juntas: readonly { com: number; bits: number }[][];

  constructor(tabela: Tabela, modelo: Modelo, comparador = new Comparador(tabela)) {
    this.#comparador = comparador;
    this.#prior = bitsDaProbabilidade(modelo.prior);
    this.#pesos = modelo.comparacoes.map((p) => new Pesos(p));
    this.#niveis = new Int8Array(modelo.comparacoes.length);
    this.#juntas = modelo.comparacoes.map((_, c) =>
      modelo.juntas.filter(({ a, b }) => Math.max(a, b) === c).map(({ a, b, bits }) => ({ com: Math.min(a, b), bits })),
    );
  }

  /** Bits a favor de ser a mesma pessoa, com o prior: 0 é tanto quanto, 10 é mil vezes mais provável. */
  bits(a: number, b: number): number {
    let soma = this.#prior;
    for (let c = 0; c < this.#pesos.length; c++) {
      const nivel = this.#comparador.nivel(c, a, b);
      this.#niveis[c] = nivel;
      if (nivel !== AUSENTE) soma += this.#bits(c, nivel, a, b, this.#niveis);
    }
    return soma;
  }

  /** O mesmo, comparação por comparação, na ordem das colunas. */
  comparar(a: number, b: number): Concordancia[] {
    const niveis = this.#pesos.map((_, c) => this.#comparador.nivel(c, a, b));
    return niveis.map((nivel, c) => ({ nivel, bits: nivel === AUSENTE ? 0 : this.#bits(c, nivel, a, b, niveis) }));
  }

  get prior(): number {
    return this.#prior;
  }

  #bits(c: number, nivel: number, a: number, b: number, niveis: ArrayLike<number>): number {
    const pesos = this.#pesos[c]!;
    let bits = pesos.bits[nivel]!;
    const referencia = pesos.referencia[nivel]!;
    if (referencia > 0) {
      const f = this.#comparador.frequencia(c, nivel, a, b);
      if (f > 0) bits += Math.log2(referencia / f);
    }
    return nivel === pesos.topo && bits > 0 ? bits - Math.min(bits, this.#jaContados(c, niveis)) : bits;
  }

  /** O que outra comparação igual, de antes desta, já disse. */
  #jaContados(c: number, niveis: ArrayLike<number>): number {
    let bits = 0;
    for (const j of this.#juntas[c]!) if (niveis[j.com] === this.#pesos[j.com]!.topo) bits += j.bits;
    return bits;
  }
}

class Pesos {
  readonly bits: readonly number[];
  readonly referencia: readonly number[];
  readonly topo: number;

  constructor({ tipo, m, u, referencia }: PesosDaComparacao) {
    this.bits = m.map((x, n) => bitsDe(x, u[n]!));
    this.referencia = referencia;
    this.topo = NIVEIS[tipo].length - 1;
  }
}
