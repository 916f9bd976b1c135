/** Semelhança entre trechos de bytes: sem criar textos, porque são dezenas de milhões de comparações. */

/** Um trecho: os bytes e onde começa e acaba (exclusive). */
type B = Uint8Array;

/** Verdade se uma letra a mais, a menos, trocada, ou duas vizinhas invertidas fazem de um o outro. */
export function umErro(a: B, a0: number, a1: number, b: B, b0: number, b1: number): boolean {
  const diferenca = a1 - a0 - (b1 - b0);
  if (diferenca > 1 || diferenca < -1) return false;
  let i = a0;
  let j = b0;
  while (i < a1 && j < b1 && a[i] === b[j]) {
    i++;
    j++;
  }
  let p = a1;
  let q = b1;
  while (p > i && q > j && a[p - 1] === b[q - 1]) {
    p--;
    q--;
  }
  const restoA = p - i;
  const restoB = q - j;
  if (restoA <= 1 && restoB <= 1) return true;
  return restoA === 2 && restoB === 2 && a[i] === b[j + 1] && a[i + 1] === b[j];
}

/** Quantas posições diferem entre trechos do mesmo tamanho; infinito se os tamanhos diferem. */
export function posicoesDiferentes(a: B, a0: number, a1: number, b: B, b0: number, b1: number): number {
  if (a1 - a0 !== b1 - b0) return Infinity;
  let n = 0;
  for (let i = a0, j = b0; i < a1; i++, j++) if (a[i] !== b[j]) n++;
  return n;
}

const usadosA = new Uint8Array(256);
const usadosB = new Uint8Array(256);
const MAXIMO = 256;
const PREFIXO = 4;
const PESO_DO_PREFIXO = 0.1;

/** Verdade se o Jaro–Winkler de dois trechos do mesmo texto chega ao mínimo. Quase todo par é descartado só pelas letras que um tem e o outro não. */
export function parecidos(t: B, a0: number, a1: number, b0: number, b1: number, minimo: number): boolean {
  const letrasDeA = letras(t, a0, a1);
  const letrasDeB = letras(t, b0, b1);
  const [n, m] = [a1 - a0, b1 - b0];
  const comuns = Math.min(n - quantosBits(letrasDeA & ~letrasDeB), m - quantosBits(letrasDeB & ~letrasDeA));
  const jaro = (comuns / n + comuns / m + 1) / 3;
  const maximo = jaro + PREFIXO * PESO_DO_PREFIXO * (1 - jaro);
  return maximo >= minimo && jaroWinkler(t, a0, a1, t, b0, b1) >= minimo;
}

/** Um bit por letra presente (A e a, 1 e Q podem dividir o bit: só deixa de descartar). */
function letras(t: B, de: number, ate: number): number {
  let mascara = 0;
  for (let i = de; i < ate; i++) mascara |= 1 << (t[i]! & 31);
  return mascara;
}

function quantosBits(n: number): number {
  let v = n - ((n >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Jaro–Winkler, de 0 (nada em comum) a 1 (iguais). Textos acima de 256 letras são comparados até aí. */
export function jaroWinkler(a: B, a0: number, aFim: number, b: B, b0: number, bFim: number): number {
  const n = Math.min(aFim - a0, MAXIMO);
  const m = Math.min(bFim - b0, MAXIMO);
  if (n === 0 || m === 0) return n === m ? 1 : 0;
  usadosA.fill(0, 0, n);
  usadosB.fill(0, 0, m);
  const comuns = marcarComuns(a, a0, n, b, b0, m);
  if (comuns === 0) return 0;
  const jaro = (comuns / n + comuns / m + (comuns - foraDeOrdem(a, a0, n, b, b0) / 2) / comuns) / 3;
  let prefixo = 0;
  while (prefixo < PREFIXO && prefixo < n && prefixo < m && a[a0 + prefixo] === b[b0 + prefixo]) prefixo++;
  return jaro + prefixo * PESO_DO_PREFIXO * (1 - jaro);
}

function marcarComuns(a: B, a0: number, n: number, b: B, b0: number, m: number): number {
  const alcance = Math.max(0, (Math.max(n, m) >> 1) - 1);
  let comuns = 0;
  for (let i = 0; i < n; i++) {
    const fim = Math.min(m, i + alcance + 1);
    for (let j = Math.max(0, i - alcance); j < fim; j++) {
      if (usadosB[j] === 1 || a[a0 + i] !== b[b0 + j]) continue;
      usadosA[i] = usadosB[j] = 1;
      comuns++;
      break;
    }
  }
  return comuns;
}

function foraDeOrdem(a: B, a0: number, n: number, b: B, b0: number): number {
  let trocas = 0;
  let j = 0;
  for (let i = 0; i < n; i++) {
    if (usadosA[i] === 0) continue;
    while (usadosB[j] === 0) j++;
    if (a[a0 + i] !== b[b0 + j]) trocas++;
    j++;
  }
  return trocas;
}
