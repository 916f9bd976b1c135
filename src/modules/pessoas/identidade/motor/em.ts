/**
 * Esperança e maximização: aprende, sem que ninguém rotule um par, com que probabilidade a mesma pessoa concorda em cada
 * nível (m) e que fração dos pares é da mesma pessoa (prior). Os pares que nenhum bloco juntou contam como diferentes.
 */
import { type ConcordanciaAoAcaso } from './ao-acaso.ts';
import type { Modelo, PesosDaComparacao } from './modelo.ts';
import type { TipoDeComparacao } from './tipos.ts';

/** Cada combinação de níveis vista e quantos pares a têm. */
export interface Padroes {
  /** Uma linha por padrão: o nível de cada comparação, `AUSENTE` se falta. */
  niveis: readonly Int8Array[];
  pares: readonly number[];
}

export interface Comparada {
  campo: string;
  tipo: TipoDeComparacao;
}

const RODADAS = 100;
const PARADA = 1e-6;
/** Pares imaginários que concordam como o esperado: um nível que não apareceu não vira impossível. */
const IMAGINARIOS = 4;
/** De saída, a mesma pessoa é igual em quatro de cada cinco campos; o EM corrige. */
const IGUAL_DE_SAIDA = 0.8;
/** O que resta da coincidência depois de tirar os pares que são da mesma pessoa nunca é menos que um centésimo dela. */
const RESTO_MINIMO = 0.01;

/** @param total pares possíveis, dos quais `padroes` são os que os blocos juntaram. */
export function aprender(
  padroes: Padroes,
  acaso: ConcordanciaAoAcaso,
  total: number,
  comparadas: readonly Comparada[],
): Modelo {
  const deSaida = acaso.niveis.map(inicial);
  let m = deSaida;
  let u = acaso.niveis.map((n) => [...n]);
  let prior = Math.min(0.1, somar(padroes.pares) / total / 10);
  for (let rodada = 0; rodada < RODADAS; rodada++) {
    const posteriores = esperar(padroes, m, u, prior);
    const novoPrior = Math.max(somar(posteriores.map((p, i) => p * padroes.pares[i]!)), 1) / total;
    const anterior = m;
    m = maximizar(padroes, posteriores, deSaida);
    u = acaso.niveis.map((n, c) => semOsLigados(n, m[c]!, novoPrior));
    const mudou = Math.abs(novoPrior / prior - 1) + maiorDiferenca(anterior, m);
    prior = novoPrior;
    if (mudou < PARADA) break;
  }
  const comparacoes: PesosDaComparacao[] = comparadas.map(({ campo, tipo }, i) => ({
    campo,
    tipo,
    m: m[i]!,
    u: u[i]!,
    referencia: acaso.referencia[i]!.map((r, nivel) => (r === acaso.niveis[i]![nivel] ? u[i]![nivel]! : r)),
  }));
  return { prior, comparacoes, juntas: [] };
}

const somar = (lista: readonly number[]): number => lista.reduce((a, b) => a + b, 0);

/** O que sobra dos iguais reparte-se em níveis cada vez menos prováveis à medida que discordam mais. */
function inicial(niveis: readonly number[]): number[] {
  const topo = niveis.length - 1;
  const pesos = niveis.map((_, n) => (n === topo ? 0 : n + 1));
  const soma = somar(pesos);
  return pesos.map((p, n) => (n === topo ? IGUAL_DE_SAIDA : ((1 - IGUAL_DE_SAIDA) * p) / soma));
}

type Tabela = readonly (readonly number[])[];

/** A probabilidade de cada padrão ser da mesma pessoa. */
function esperar({ niveis }: Padroes, m: Tabela, u: Tabela, prior: number): number[] {
  const bits = m.map((linha, c) => linha.map((x, n) => Math.log2(x / u[c]![n]!)));
  const bitsDoPrior = Math.log2(prior / (1 - prior));
  return niveis.map((padrao) => {
    let soma = bitsDoPrior;
    for (let c = 0; c < padrao.length; c++) if (padrao[c]! >= 0) soma += bits[c]![padrao[c]!]!;
    return 1 / (1 + 2 ** -soma);
  });
}

function maximizar({ niveis, pares }: Padroes, posteriores: readonly number[], deSaida: Tabela): number[][] {
  const m = deSaida.map((linha) => linha.map((x) => x * IMAGINARIOS));
  niveis.forEach((padrao, i) => {
    const peso = posteriores[i]! * pares[i]!;
    for (let c = 0; c < padrao.length; c++) if (padrao[c]! >= 0) m[c]![padrao[c]!]! += peso;
  });
  return m.map((linha) => {
    const soma = somar(linha);
    return linha.map((x) => x / soma);
  });
}

/** Os pares ao acaso incluem os da mesma pessoa, na proporção do prior: em arquivo pequeno isso faz diferença. */
const semOsLigados = (acaso: readonly number[], m: readonly number[], prior: number): number[] =>
  acaso.map((a, n) => Math.max((a - prior * m[n]!) / (1 - prior), a * RESTO_MINIMO));

const maiorDiferenca = (a: Tabela, b: Tabela): number =>
  Math.max(...a.flatMap((linha, c) => linha.map((x, n) => Math.abs(x - b[c]![n]!))));
