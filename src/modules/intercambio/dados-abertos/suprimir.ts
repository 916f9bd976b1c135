/**
 * Que células não se publicam, para que ninguém se reconheça nelas. As de 1 a 4 não saem; e, como o total sai, outras saem
 * junto, até que nenhuma das escondidas se ache por subtração.
 */

/** A menor contagem que se publica (escolha do sistema). Zero não identifica ninguém. */
export const MENOR_PUBLICADA = 5;

const pequena = (n: number): boolean => n > 0 && n < MENOR_PUBLICADA;

/**
 * Por célula, verdadeiro se não sai; `undefined`: com o total à vista não há como esconder, e ele também não pode sair.
 * `forcadas`: as que por outro motivo não podem sair, ainda que grandes.
 */
export function suprimir(celulas: readonly number[], forcadas: readonly boolean[] = []): boolean[] | undefined {
  const some = celulas.map((n, i) => pequena(n) || forcadas[i] === true);
  if (!some.includes(true)) return some;
  while (!seguras(celulas, some)) {
    const proxima = aSeguinte(celulas, some);
    if (proxima === undefined) return undefined;
    some[proxima] = true;
  }
  return some;
}

/** Quem subtrai sabe a soma das escondidas, e que cada uma é ao menos 1: a folga tem de deixar cinco valores possíveis. */
function seguras(celulas: readonly number[], some: readonly boolean[]): boolean {
  const escondidas = celulas.filter((_, i) => some[i]);
  if (escondidas.length < 2) return false;
  const positivas = escondidas.filter((n) => n > 0);
  const folga = escondidas.reduce((s, n) => s + n, 0) - escondidas.length;
  return positivas.length < escondidas.length ? true : folga >= MENOR_PUBLICADA - 1;
}

/** A menor que tem alguém; se nenhuma sobra, um zero: quem vê uma célula escondida não sabe se é zero. */
function aSeguinte(celulas: readonly number[], some: readonly boolean[]): number | undefined {
  const livres = celulas.map((n, i) => ({ n, i })).filter(({ i }) => !some[i]);
  const comAlguem = livres.filter(({ n }) => n > 0).toSorted((a, b) => a.n - b.n);
  return (comAlguem[0] ?? livres[0])?.i;
}
