/**
 * Os registros como a comparação os lê: por coluna, um número por registro que aponta para o valor distinto. Comparar
 * dois registros é comparar dois números; o texto de cada valor é guardado uma vez. Tudo em memória compartilhada.
 */
import type { Textos } from './compartilhado.ts';
import type { TipoDeCampo, TipoDeComparacao } from './tipos.ts';

type Numeros = Uint32Array<SharedArrayBuffer>;

/** Todas as palavras de nomes do arquivo, de qualquer coluna. */
export interface Palavras {
  textos: Textos;
  /** Palavras que soam igual têm o mesmo número. */
  sons: Numeros;
}

export interface Coluna {
  /** Nome do campo de que veio, para explicar. */
  campo: string;
  tipoDoCampo: TipoDeCampo;
  tipo: TipoDeComparacao;
  /** Por registro: a palavra (prenome), a lista (sobrenomes) ou o valor. 0 se ausente. */
  valores: Numeros;
  /** Dos valores; vazio em prenome e sobrenomes, cujo texto está em `Palavras`. */
  textos: Textos;
  /** Só em sobrenomes: a lista `i` são `itens` de `inicios[i]` a `inicios[i + 1]`, exclusive. */
  listas?: { inicios: Numeros; itens: Numeros };
  /** Fração dos registros preenchidos que têm o mesmo valor (em sobrenomes, a palavra), por número. */
  frequencia: Float32Array<SharedArrayBuffer>;
  /** Idem, de cada som (só em prenome e sobrenomes). */
  frequenciaDoSom?: Float32Array<SharedArrayBuffer>;
  /** Probabilidade de dois registros ao acaso terem o mesmo valor. */
  coincidencia: number;
}

export interface Tabela {
  quantos: number;
  /** Registros do primeiro arquivo; igual a `quantos` quando só há um. */
  doPrimeiro: number;
  palavras: Palavras;
  colunas: readonly Coluna[];
}

/** Pares possíveis: entre os dois arquivos ou, se só há um, dentro dele. */
export const paresPossiveis = (t: Tabela): number =>
  t.doPrimeiro < t.quantos ? t.doPrimeiro * (t.quantos - t.doPrimeiro) : (t.quantos * (t.quantos - 1)) / 2;
