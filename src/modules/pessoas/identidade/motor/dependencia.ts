/**
 * Campos que andam juntos mesmo em pessoas diferentes (bairro e CEP, o sobrenome de quem se casou na mesma família): somar
 * os dois pesos contaria a mesma evidência duas vezes. Guarda-se, para cada comparação, só a dependência mais forte, em
 * árvore (Chow e Liu, 1968), e desconta-se o excesso quando as duas são iguais.
 */
import { type ConcordanciaAoAcaso, PARES_AO_ACASO } from './ao-acaso.ts';
import type { Dependencia, Modelo } from './modelo.ts';

/** Menos bits que isto é acaso da amostra. */
const MINIMO = 0.5;
/** Com menos de vinte coincidências não se conclui. */
const POUCAS = 20 / PARES_AO_ACASO;

export function dependencias(modelo: Modelo, acaso: ConcordanciaAoAcaso): Dependencia[] {
  const arestas: Dependencia[] = [];
  acaso.juntas.forEach((linha, a) => {
    for (let b = a + 1; b < linha.length; b++) {
      const bits = excesso(modelo, acaso, a, b);
      if (bits > MINIMO) arestas.push({ a, b, bits });
    }
  });
  return arvoreMaisForte(arestas, acaso.juntas.length);
}

function excesso({ comparacoes, prior }: Modelo, { juntas }: ConcordanciaAoAcaso, a: number, b: number): number {
  const [pa, pb] = [comparacoes[a]!, comparacoes[b]!];
  const [ua, ub] = [
    pa.u.at(-1)! * preenchidos(juntas, a, pa.u.at(-1)!),
    pb.u.at(-1)! * preenchidos(juntas, b, pb.u.at(-1)!),
  ];
  const dosLigados = prior * pa.m.at(-1)! * pb.m.at(-1)!;
  const dosDiferentes = juntas[a]![b]! - dosLigados;
  return dosDiferentes < POUCAS ? 0 : Math.log2(dosDiferentes / (ua * ub));
}

/** Fração dos pares em que os dois lados têm o valor: `juntas` conta sobre todos os pares, `u` sobre os preenchidos. */
const preenchidos = (juntas: ConcordanciaAoAcaso['juntas'], c: number, u: number): number =>
  Math.min(1, juntas[c]![c]! / u);

/** Kruskal: da mais forte à mais fraca, sem fechar ciclo. */
function arvoreMaisForte(arestas: readonly Dependencia[], quantos: number): Dependencia[] {
  const grupo = Array.from({ length: quantos }, (_, i) => i);
  return arestas
    .toSorted((x, y) => y.bits - x.bits)
    .filter(({ a, b }) => {
      const [ga, gb] = [grupo[a]!, grupo[b]!];
      if (ga === gb) return false;
      grupo.forEach((g, i) => {
        if (g === gb) grupo[i] = ga;
      });
      return true;
    });
}
