/** Fração exata (racional). Nada aqui usa ponto flutuante: fração errada mantém alguém preso. */
export interface Fracao {
  readonly n: number;
  readonly d: number;
  /** Como a lei a escreve: `1/6`, `16%`. */
  readonly texto: string;
}

const EM_BARRA = /^(\d{1,4})\s*\/\s*(\d{1,4})$/;
const EM_PERCENTUAL = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%$/;

/** Lê `1/6`, `16%`, `16,5%`; `undefined` se não for fração entre 0 (exclusive) e 1 (inclusive). */
export function lerFracao(texto: string): Fracao | undefined {
  const limpo = texto.trim();
  const barra = EM_BARRA.exec(limpo);
  if (barra) return conferida(Number(barra[1]), Number(barra[2]), limpo);
  const porCento = EM_PERCENTUAL.exec(limpo);
  if (!porCento) return undefined;
  const decimais = porCento[2] ?? '';
  return conferida(Number(porCento[1] + decimais), 100 * 10 ** decimais.length, limpo);
}

function conferida(n: number, d: number, texto: string): Fracao | undefined {
  return d > 0 && n > 0 && n <= d ? { n, d, texto } : undefined;
}

/** Como `lerFracao`, para constantes do código. */
export function fracao(texto: string): Fracao {
  const lida = lerFracao(texto);
  if (!lida) throw new Error(`Fração impossível no código: ${texto}`);
  return lida;
}

/** Negativo se a < b, zero se iguais, positivo se a > b. */
export function compararFracoes(a: Fracao, b: Fracao): number {
  return a.n * b.d - b.n * a.d;
}

/** Parcela `fração × dias` a somar; `dias` é inteiro. */
export interface Parcela {
  fracao: Fracao;
  dias: number;
}

/**
 * floor(Σ fᵢ × diasᵢ × num/den): uma só truncagem, no fim (CP 11: a fração de dia é desprezada).
 * `num/den` reparte o todo por igual (abatimento proporcional); sem ele, vale 1.
 */
export function pisoDaSoma(parcelas: readonly Parcela[], num = 1, den = 1): number {
  let n = 0;
  let d = 1;
  for (const p of parcelas) {
    if (p.fracao.d === d) n += p.fracao.n * p.dias;
    else {
      n = n * p.fracao.d + p.fracao.n * p.dias * d;
      d *= p.fracao.d;
    }
    // Reduzir custa; só é preciso antes que os inteiros deixem de ser exatos.
    if (d > DENOMINADOR_GRANDE) {
      const comum = mdc(n, d);
      n /= comum;
      d /= comum;
    }
  }
  return Math.floor((n * num) / (d * den));
}

const DENOMINADOR_GRANDE = 10_000;

/** floor(fração × dias). */
export function pisoDe(f: Fracao, dias: number): number {
  return Math.floor((f.n * dias) / f.d);
}

function mdc(a: number, b: number): number {
  while (b !== 0) {
    const resto = a % b;
    a = b;
    b = resto;
  }
  return a === 0 ? 1 : a;
}

export const INTEIRA: Fracao = { n: 1, d: 1, texto: '1/1' };
