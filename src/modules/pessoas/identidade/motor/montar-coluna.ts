/** As três formas de coluna enquanto o arquivo é lido. */
import { type Textos, f32, textosDe, u32De } from './compartilhado.ts';
import { Dicionario } from './dicionario.ts';
import type { Coluna } from './tabela.ts';
import type { Campo, TipoDeComparacao } from './tipos.ts';

export interface Montagem {
  montar(sons: Uint32Array): Coluna;
}

const SEM_TEXTOS: Textos = textosDe([]);

/** As comparações cujo valor não é feito de palavras de nomes. */
export type TipoDeValor = Exclude<TipoDeComparacao, 'prenome' | 'sobrenomes'>;

/** Um valor por registro: data, documento, texto, categoria. */
export class ColunaDeValores implements Montagem {
  readonly #valores: number[] = [];
  readonly #dicionario = new Dicionario();
  readonly #campo: Campo;
  readonly #tipo: TipoDeValor;

  constructor(campo: Campo, tipo: TipoDeValor) {
    this.#campo = campo;
    this.#tipo = tipo;
  }

  acrescentar(texto: string): void {
    this.#valores.push(this.#dicionario.numero(texto));
  }

  montar(): Coluna {
    const frequencia = frequencias(this.#valores, this.#dicionario.textos.length);
    return {
      campo: this.#campo.nome,
      tipoDoCampo: this.#campo.tipo,
      tipo: this.#tipo,
      valores: u32De(this.#valores),
      textos: textosDe(this.#dicionario.textos),
      frequencia,
      coincidencia: coincidencia(this.#valores, frequencia.length),
    };
  }
}

/** Uma palavra por registro: o primeiro nome. */
export class ColunaDePalavras implements Montagem {
  readonly #valores: number[] = [];
  readonly #palavras: Dicionario;
  readonly #campo: Campo;

  constructor(campo: Campo, palavras: Dicionario) {
    this.#campo = campo;
    this.#palavras = palavras;
  }

  acrescentar(palavra: string): void {
    this.#valores.push(this.#palavras.numero(palavra));
  }

  montar(sons: Uint32Array): Coluna {
    const frequencia = frequencias(this.#valores, this.#palavras.textos.length);
    return {
      campo: this.#campo.nome,
      tipoDoCampo: this.#campo.tipo,
      tipo: 'prenome',
      valores: u32De(this.#valores),
      textos: SEM_TEXTOS,
      frequencia,
      frequenciaDoSom: porSom(frequencia, sons),
      coincidencia: coincidencia(this.#valores, frequencia.length),
    };
  }
}

/** Várias palavras por registro, sem que a ordem importe: os sobrenomes. */
export class ColunaDeListas implements Montagem {
  readonly #valores: number[] = [];
  readonly #listas = new Dicionario();
  readonly #itens: number[] = [];
  readonly #inicios: number[] = [0, 0];
  readonly #palavras: Dicionario;
  readonly #campo: Campo;

  constructor(campo: Campo, palavras: Dicionario) {
    this.#campo = campo;
    this.#palavras = palavras;
  }

  acrescentar(palavras: readonly string[]): void {
    const antes = this.#listas.textos.length;
    const lista = this.#listas.numero(palavras.join(' '));
    this.#valores.push(lista);
    if (lista < antes) return;
    for (const p of palavras) this.#itens.push(this.#palavras.numero(p));
    this.#inicios.push(this.#itens.length);
  }

  montar(sons: Uint32Array): Coluna {
    const porLista = frequencias(this.#valores, this.#listas.textos.length);
    const frequencia = f32(this.#palavras.textos.length);
    porLista.forEach((f, lista) => {
      for (let i = this.#inicios[lista]!; i < this.#inicios[lista + 1]!; i++) frequencia[this.#itens[i]!]! += f;
    });
    return {
      campo: this.#campo.nome,
      tipoDoCampo: this.#campo.tipo,
      tipo: 'sobrenomes',
      valores: u32De(this.#valores),
      textos: SEM_TEXTOS,
      listas: { inicios: u32De(this.#inicios), itens: u32De(this.#itens) },
      frequencia,
      frequenciaDoSom: porSom(frequencia, sons),
      coincidencia: coincidencia(this.#valores, porLista.length),
    };
  }
}

/**
 * Quantos *outros* registros têm o mesmo valor, em fração: um valor que só os dois registros comparados têm é o mais raro
 * que o arquivo pode mostrar. Para quem está só, meio.
 */
function frequencias(valores: readonly number[], distintos: number): Float32Array<SharedArrayBuffer> {
  const f = f32(distintos);
  let preenchidos = 0;
  for (const v of valores) {
    if (v === 0) continue;
    f[v]!++;
    preenchidos++;
  }
  for (let v = 1; v < distintos; v++) f[v] = Math.max(f[v]! - 1, SOZINHO) / preenchidos;
  return f;
}

const SOZINHO = 0.5;

function porSom(frequencia: Float32Array, sons: Uint32Array): Float32Array<SharedArrayBuffer> {
  const f = f32(sons.length);
  for (let p = 1; p < frequencia.length; p++) f[sons[p]!]! += frequencia[p]!;
  return f;
}

/** Probabilidade de dois registros ao acaso terem o mesmo valor. */
function coincidencia(valores: readonly number[], distintos: number): number {
  const vezes = new Uint32Array(distintos);
  for (const v of valores) vezes[v]!++;
  const preenchidos = valores.length - vezes[0]!;
  const pares = preenchidos * (preenchidos - 1);
  let iguais = 0;
  for (let v = 1; v < distintos; v++) iguais += vezes[v]! * (vezes[v]! - 1);
  return pares === 0 ? 0 : iguais / pares;
}
