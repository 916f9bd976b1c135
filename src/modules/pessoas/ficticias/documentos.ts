/** Números fictícios. O CPF fecha a conta; o do RJI só tem a forma, porque o dígito dele não é publicado. */
import type { Sorte } from './sortear.ts';

const POR_BLOCO = 990_000;
/** Os dez mil primeiros ficam para quem opera o sistema na demonstração. */
const RESERVADOS = 10_000;
/** Primo com o tamanho do bloco: números vizinhos vão a pessoas distantes. */
const PASSO = 611_953;

function digito(base: string): number {
  let soma = 0;
  for (let i = 0; i < base.length; i++) soma += (base.charCodeAt(i) - 48) * (base.length + 1 - i);
  return ((soma * 10) % 11) % 10;
}

/**
 * CPF da pessoa de número `indice`, só algarismos; dois índices nunca dão o mesmo. Até 990 mil pessoas todos começam por
 * 000, para que se reconheça de longe que são fictícios; cada bloco seguinte sobe um no começo. Índice até 989.999.999.
 */
export function cpfDaPessoa(indice: number): string {
  const bloco = Math.floor(indice / POR_BLOCO);
  const espalhado = RESERVADOS + (((indice % POR_BLOCO) * PASSO) % POR_BLOCO);
  const base = String(bloco * 1_000_000 + espalhado).padStart(9, '0');
  const primeiro = digito(base);
  return `${base}${primeiro}${digito(`${base}${primeiro}`)}`;
}

const PRIMEIRO_ANO_DO_RJI = 17;
const ULTIMO_ANO_DO_RJI = 26;

/** RJI na forma `AANNNNNNN-DV`. Único até dez milhões de pessoas. */
export function rjiDaPessoa(indice: number, sorte: Sorte): string {
  const ano = sorte.inteiro(PRIMEIRO_ANO_DO_RJI, ULTIMO_ANO_DO_RJI);
  const sequencial = String(indice % 10_000_000).padStart(7, '0');
  return `${ano}${sequencial}-${String(sorte.inteiro(0, 99)).padStart(2, '0')}`;
}

/** RG de sete ou oito algarismos: cada Estado numera a seu modo. */
export const sortearRg = (sorte: Sorte): string => String(sorte.inteiro(1_000_000, 99_999_999));
