/**
 * Duração em anos, meses e dias, como a sentença a escreve.
 * Convenção do SEEU: ano de 365 dias e mês de 30 (notas da coleta de casos, §1).
 */
export interface Pena {
  anos: number;
  meses: number;
  dias: number;
}

export const PENA_NULA: Pena = Object.freeze({ anos: 0, meses: 0, dias: 0 });

export function pena(anos: number, meses = 0, dias = 0): Pena {
  return { anos, meses, dias };
}

/** Normaliza: 30 dias viram 1 mês, 12 meses viram 1 ano (LEP 111; CP 11). */
export function normalizar(p: Pena): Pena {
  const meses = p.meses + Math.floor(p.dias / 30);
  return { anos: p.anos + Math.floor(meses / 12), meses: meses % 12, dias: p.dias % 30 };
}

/** Soma de penas em a/m/d, normalizada. Ex.: 3a10m17d + 5a7m23d = 9a6m10d. */
export function somarPenas(penas: readonly Pena[]): Pena {
  let anos = 0;
  let meses = 0;
  let dias = 0;
  for (const p of penas) {
    anos += p.anos;
    meses += p.meses;
    dias += p.dias;
  }
  return normalizar({ anos, meses, dias });
}

/** `a − b` em a/m/d, emprestando 1 mês = 30 dias e 1 ano = 12 meses; nunca menor que zero. */
export function subtrairPena(a: Pena, b: Pena): Pena {
  const resto = dias360(a) - dias360(b);
  return resto <= 0 ? PENA_NULA : deDias360(resto);
}

/** Dias na convenção do SEEU: 365a + 30m + d. */
export function dias365(p: Pena): number {
  return 365 * p.anos + 30 * p.meses + p.dias;
}

/** Dias na convenção tradicional: mês de 30 dias e ano de 12 meses (360 dias). */
export function dias360(p: Pena): number {
  return 360 * p.anos + 30 * p.meses + p.dias;
}

/** Dias 360/30 de volta a a/m/d. */
export function deDias360(n: number): Pena {
  return { anos: Math.floor(n / 360), meses: Math.floor((n % 360) / 30), dias: n % 30 };
}

/**
 * Dias corridos em a/m/d como o SEEU imprime: a = n÷365, m = min(resto÷30, 11) e d o que sobra
 * (pode dar 30 a 34 dias: o SEEU nunca imprime 12 meses).
 */
export function deDias365(n: number): Pena {
  const anos = Math.floor(n / 365);
  const resto = n - anos * 365;
  const meses = Math.min(Math.floor(resto / 30), 11);
  return { anos, meses, dias: resto - meses * 30 };
}

/** Compara durações na ordem anos, meses, dias (depois de normalizar): negativo, zero ou positivo. */
export function compararPenas(a: Pena, b: Pena): number {
  const x = normalizar(a);
  const y = normalizar(b);
  return x.anos - y.anos || x.meses - y.meses || x.dias - y.dias;
}

export function ehNula(p: Pena): boolean {
  return p.anos === 0 && p.meses === 0 && p.dias === 0;
}

/** Forma curta: `5a4m0d`. */
export function penaCurta(p: Pena): string {
  return `${p.anos}a${p.meses}m${p.dias}d`;
}

const plural = (n: number, um: string, muitos: string): string => `${n} ${n === 1 ? um : muitos}`;

/** Por extenso: `6 anos, 10 meses e 18 dias`; a duração nula é `0 dias`. */
export function penaPorExtenso(p: Pena): string {
  const partes: string[] = [];
  if (p.anos) partes.push(plural(p.anos, 'ano', 'anos'));
  if (p.meses) partes.push(plural(p.meses, 'mês', 'meses'));
  if (p.dias) partes.push(plural(p.dias, 'dia', 'dias'));
  if (partes.length === 0) return '0 dias';
  const ultima = partes.pop()!;
  return partes.length === 0 ? ultima : `${partes.join(', ')} e ${ultima}`;
}
