/** Datas, documentos e textos: os erros que quem digita comete. */
import type { Textos } from './compartilhado.ts';
import { parecidos, posicoesDiferentes, umErro } from './distancia.ts';
import { CODIGO, DATA, TEXTO } from './tipos.ts';

const TAMANHO_DA_DATA = 8;

/** Datas AAAAMMDD. */
export function nivelDaData({ bytes: t, inicios }: Textos, a: number, b: number): number {
  const [a0, a1, b0, b1] = [inicios[a]!, inicios[a + 1]!, inicios[b]!, inicios[b + 1]!];
  if (a1 - a0 !== TAMANHO_DA_DATA || b1 - b0 !== TAMANHO_DA_DATA)
    return umErro(t, a0, a1, t, b0, b1) ? DATA.umErro : DATA.diferente;
  const mesmo = (de: number, ate: number, salto = 0): boolean => {
    for (let i = de; i < ate; i++) if (t[a0 + i] !== t[b0 + i + salto]) return false;
    return true;
  };
  const ano = mesmo(0, 4);
  if (ano && mesmo(4, 6, 2) && mesmo(6, 8, -2)) return DATA.trocados;
  if (umErro(t, a0, a1, t, b0, b1)) return DATA.umErro;
  if (posicoesDiferentes(t, a0, a1, t, b0, b1) === 2) return DATA.doisErros;
  if (ano && (primeiroDeJaneiro(t, a0) || primeiroDeJaneiro(t, b0))) return DATA.doisErros;
  return ano || mesmo(4, 8) ? DATA.parcial : DATA.diferente;
}

/** Quem só sabe o ano, e o sistema exige o dia, grava 1º de janeiro. */
const primeiroDeJaneiro = (t: Uint8Array, inicio: number): boolean =>
  t[inicio + 4] === ZERO && t[inicio + 5] === UM && t[inicio + 6] === ZERO && t[inicio + 7] === UM;
const [ZERO, UM] = [48, 49];

const CURTO = 3;

/** Documentos, números de casa, códigos postais. */
export function nivelDoCodigo({ bytes: t, inicios }: Textos, a: number, b: number): number {
  const [a0, a1, b0, b1] = [inicios[a]!, inicios[a + 1]!, inicios[b]!, inicios[b + 1]!];
  if (umErro(t, a0, a1, t, b0, b1)) return CODIGO.umErro;
  const longo = a1 - a0 > CURTO;
  return longo && posicoesDiferentes(t, a0, a1, t, b0, b1) === 2 ? CODIGO.doisErros : CODIGO.diferente;
}

const PARECIDO = 0.92;
const ALGO = 0.8;

/** Endereços e o mais que se escreve por extenso. */
export function nivelDoTexto({ bytes: t, inicios }: Textos, a: number, b: number): number {
  const [a0, a1, b0, b1] = [inicios[a]!, inicios[a + 1]!, inicios[b]!, inicios[b + 1]!];
  if (umErro(t, a0, a1, t, b0, b1)) return TEXTO.umErro;
  if (!parecidos(t, a0, a1, b0, b1, ALGO)) return TEXTO.diferente;
  return parecidos(t, a0, a1, b0, b1, PARECIDO) ? TEXTO.parecido : TEXTO.algo;
}
