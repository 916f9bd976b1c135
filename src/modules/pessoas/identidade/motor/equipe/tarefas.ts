/** O que os trabalhadores fazem com os pares: contar padrões (para aprender) e pontuar. */
import type { BlocosDaPassada } from '../blocos/blocos.ts';
import { type Trecho, percorrer } from '../blocos/percorrer.ts';
import { Comparador } from '../comparador.ts';
import type { Modelo } from '../modelo.ts';
import { ContadorDePadroes } from '../padroes.ts';
import { Pontuador } from '../pontuador.ts';
import type { Tabela } from '../tabela.ts';

export interface Material {
  tabela: Tabela;
  passadas: readonly BlocosDaPassada[];
  trechos: readonly Trecho[];
}

export type Tarefa =
  | { fazer: 'contar'; cadaUm: number; fila: Fila }
  | { fazer: 'pontuar'; modelo: Modelo; minimo: number; fila: Fila };

/** Quantos trechos já foram tomados: cada trabalhador toma o seguinte. */
export type Fila = Int32Array<SharedArrayBuffer>;

/** Pares pontuados, em três listas de mesmo tamanho. */
export interface Pontuados {
  a: Uint32Array<ArrayBuffer>;
  b: Uint32Array<ArrayBuffer>;
  bits: Float32Array<ArrayBuffer>;
}

export interface Feito {
  padroes: ReadonlyMap<number, number>;
  pontuados: Pontuados;
}

/** Faz a tarefa sobre os trechos que conseguir tomar da fila. Guarda o que já comparou de uma tarefa para a outra. */
export class Executor {
  readonly #material: Material;
  readonly #comparador: Comparador;

  constructor(material: Material) {
    this.#material = material;
    this.#comparador = new Comparador(material.tabela);
  }

  executar(tarefa: Tarefa): Feito {
    return tarefa.fazer === 'contar'
      ? { padroes: this.#contar(tarefa.cadaUm, tarefa.fila), pontuados: new Acumulador().listas() }
      : { padroes: new Map(), pontuados: this.#pontuar(tarefa.modelo, tarefa.minimo, tarefa.fila) };
  }

  #contar(cadaUm: number, fila: Fila): ReadonlyMap<number, number> {
    const contador = new ContadorDePadroes(this.#comparador, this.#material.tabela.colunas.length);
    this.#percorrer(fila, (a, b) => {
      if (cadaUm === 1 || sorteado(a, b, cadaUm)) contador.contar(a, b);
    });
    return contador.vezes;
  }

  #pontuar(modelo: Modelo, minimo: number, fila: Fila): Pontuados {
    const pontuador = new Pontuador(this.#material.tabela, modelo, this.#comparador);
    const achados = new Acumulador();
    this.#percorrer(fila, (a, b) => {
      const bits = pontuador.bits(a, b);
      if (bits >= minimo) achados.acrescentar(a, b, bits);
    });
    return achados.listas();
  }

  #percorrer(fila: Fila, visitar: (a: number, b: number) => void): void {
    const { tabela, passadas, trechos } = this.#material;
    for (;;) {
      const trecho = trechos[Atomics.add(fila, 0, 1)];
      if (trecho === undefined) return;
      percorrer(passadas, trecho, tabela, visitar);
    }
  }
}

/** Um par em cada `cadaUm`, sempre os mesmos, sem relação com o que contêm. */
function sorteado(a: number, b: number, cadaUm: number): boolean {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x27d4eb2f);
  return ((h ^ (h >>> 13)) >>> 0) % cadaUm === 0;
}

class Acumulador {
  readonly #a: number[] = [];
  readonly #b: number[] = [];
  readonly #bits: number[] = [];

  acrescentar(a: number, b: number, bits: number): void {
    this.#a.push(a);
    this.#b.push(b);
    this.#bits.push(bits);
  }

  listas(): Pontuados {
    return { a: new Uint32Array(this.#a), b: new Uint32Array(this.#b), bits: new Float32Array(this.#bits) };
  }
}
