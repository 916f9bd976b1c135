/** Os registros reunidos por passada: os que têm a mesma chave ficam no mesmo bloco. */
import { u32, u32De } from '../compartilhado.ts';
import type { Tabela } from '../tabela.ts';
import { type Caracteristica, caracteristicasDe } from './caracteristicas.ts';
import { chaveDe } from './chave.ts';
import { type Passada, escolherPassadas } from './passadas.ts';

export interface BlocosDaPassada {
  /** Por registro, o número do bloco; 0 se está só ou se o bloco é grande demais. */
  bloco: Uint32Array<SharedArrayBuffer>;
  /** Os registros em ordem de bloco; o bloco `b` (de 1 em diante) vai de `inicios[b - 1]` a `inicios[b]`, exclusive. */
  registros: Uint32Array<SharedArrayBuffer>;
  inicios: Uint32Array<SharedArrayBuffer>;
}

/** Um bloco de mil são meio milhão de pares que quase nada têm em comum: outra passada, mais estreita, os alcança. */
const MAIOR_BLOCO = 1000;

export function formarBlocos(tabela: Tabela): BlocosDaPassada[] {
  const caracteristicas = caracteristicasDe(tabela);
  return escolherPassadas(tabela, caracteristicas).map((p) => reunir(p, caracteristicas, tabela.quantos));
}

function reunir(passada: Passada, caracteristicas: readonly Caracteristica[], quantos: number): BlocosDaPassada {
  const { pares, base } = emOrdemDeChave(
    passada.map((i) => caracteristicas[i]!.valores),
    quantos,
  );
  const bloco = u32(quantos);
  const registros = new Uint32Array(pares.length);
  const inicios: number[] = [0];
  let postos = 0;
  for (let i = 0; i < pares.length;) {
    const chave = Math.floor(pares[i]! / base);
    let fim = i + 1;
    while (fim < pares.length && pares[fim]! < (chave + 1) * base) fim++;
    if (fim - i > 1 && fim - i <= MAIOR_BLOCO) {
      for (let k = i; k < fim; k++) {
        const registro = pares[k]! - chave * base;
        bloco[registro] = inicios.length;
        registros[postos++] = registro;
      }
      inicios.push(postos);
    }
    i = fim;
  }
  return { bloco, registros: u32De(registros.subarray(0, postos)), inicios: u32De(inicios) };
}

const BITS_DE_UM_INTEIRO_EXATO = 53;

/** Chave e registro em um só número, para que a ordenação nativa sirva: `chave * base + registro`. */
function emOrdemDeChave(valores: readonly Uint32Array[], quantos: number): { pares: Float64Array; base: number } {
  const bitsDoRegistro = Math.ceil(Math.log2(quantos + 1));
  const base = 2 ** bitsDoRegistro;
  const desprezados = Math.max(0, 32 + bitsDoRegistro - BITS_DE_UM_INTEIRO_EXATO);
  const pares = new Float64Array(quantos);
  let n = 0;
  for (let r = 0; r < quantos; r++) {
    const chave = chaveDe(valores, r);
    if (chave !== 0) pares[n++] = (chave >>> desprezados) * base + r;
  }
  return { pares: pares.subarray(0, n).sort(), base };
}
