/**
 * Escolhe as passadas: que combinações de uma a três características juntam registros para comparar. Comparar tudo com
 * tudo cresce com o quadrado; aqui, escolhe-se, dentro de um orçamento de pares, as combinações que mais pessoas
 * repetidas alcançam por par comparado, supondo erro em parte dos campos.
 */
import { sorte } from '../sorte.ts';
import { paresPossiveis, type Tabela } from '../tabela.ts';
import { type Caracteristica } from './caracteristicas.ts';
import { chaveDe } from './chave.ts';

/** Índices das características. */
export type Passada = readonly number[];

/** Primeiro para registros razoáveis; se sobra orçamento, para os piores, com erro em metade dos campos ou mais. */
const SEM_ERRO = [0.7, 0.5, 0.35];
/** Quando o campo tem erro, uma parte dele (o ano, o primeiro sobrenome) ainda pode estar certa. */
const PARTE_SEM_ERRO = 0.4;
const SIMULADAS = 8192;
const MAXIMO_DE_PASSADAS = 24;
const AMOSTRA = 20_000;
/** Juntar e percorrer os blocos custa, por registro, como comparar um par. */
const CUSTO_FIXO_POR_REGISTRO = 0.5;

interface Opcao {
  passada: Passada;
  mascara: number;
  pares: number;
}

export function escolherPassadas(tabela: Tabela, caracteristicas: readonly Caracteristica[]): Passada[] {
  const orcamento = orcamentoDePares(tabela.quantos);
  const opcoes = combinacoes(caracteristicas)
    .map((passada) => ({ passada, mascara: mascaraDe(passada), pares: paresDe(passada, tabela, caracteristicas) }))
    .filter((o) => o.pares <= orcamento / 4);
  const escolhidas: Opcao[] = [];
  let resta = orcamento;
  for (const semErro of SEM_ERRO) {
    let faltam = simular(tabela, caracteristicas, semErro).filter((f) => !escolhidas.some((e) => alcanca(e, f)));
    while (escolhidas.length < MAXIMO_DE_PASSADAS && faltam.length > 0) {
      const melhor = melhorDe(opcoes, faltam, resta, tabela.quantos);
      if (melhor === undefined) break;
      escolhidas.push(melhor);
      resta -= melhor.pares;
      faltam = faltam.filter((f) => !alcanca(melhor, f));
    }
  }
  return escolhidas.map((o) => o.passada);
}

const alcanca = ({ mascara }: Opcao, concordam: number): boolean => (concordam & mascara) === mascara;

/** Arquivo pequeno se compara com folga; em um milhão, são doze pares por registro. */
const orcamentoDePares = (quantos: number): number => Math.max(6_000_000, 12 * quantos);

function melhorDe(
  opcoes: readonly Opcao[],
  faltam: readonly number[],
  resta: number,
  quantos: number,
): Opcao | undefined {
  let melhor: Opcao | undefined;
  let maior = 0;
  for (const o of opcoes) {
    if (o.pares > resta) continue;
    let alcancados = 0;
    for (const f of faltam) if (alcanca(o, f)) alcancados++;
    const proveito = alcancados / (o.pares + quantos * CUSTO_FIXO_POR_REGISTRO);
    if (proveito > maior) [melhor, maior] = [o, proveito];
  }
  return melhor;
}

const mascaraDe = (p: Passada): number => p.reduce((m, i) => m | (1 << i), 0);

/** De uma a três características de colunas diferentes. */
function combinacoes(lista: readonly Caracteristica[]): Passada[] {
  const todas: Passada[] = [];
  const outra = (i: number, p: Passada): boolean => p.every((j) => lista[j]!.coluna !== lista[i]!.coluna);
  const estender = (p: Passada): void => {
    if (p.length > 0) todas.push(p);
    if (p.length === 3) return;
    for (let i = (p.at(-1) ?? -1) + 1; i < lista.length; i++) if (outra(i, p)) estender([...p, i]);
  };
  estender([]);
  return todas;
}

/** Quantos pares a passada juntaria, medido em uma amostra dos registros. */
function paresDe(passada: Passada, tabela: Tabela, caracteristicas: readonly Caracteristica[]): number {
  const n = Math.min(tabela.quantos, AMOSTRA);
  const passo = tabela.quantos / n;
  const valores = passada.map((i) => caracteristicas[i]!.valores);
  const chaves = new Uint32Array(n);
  for (let i = 0; i < n; i++) chaves[i] = chaveDe(valores, Math.floor(i * passo));
  chaves.sort();
  let iguais = 0;
  let corrida = 0;
  for (let i = 1; i < n; i++) {
    corrida = chaves[i] !== 0 && chaves[i] === chaves[i - 1] ? corrida + 1 : 0;
    iguais += corrida;
  }
  return (iguais / ((n * (n - 1)) / 2)) * paresPossiveis(tabela);
}

/** Em que características concordariam, com os erros supostos, pares imaginários de uma mesma pessoa. */
function simular(tabela: Tabela, caracteristicas: readonly Caracteristica[], semErro: number): number[] {
  const aleatorio = sorte(SIMULADAS);
  const preenchidas = caracteristicas.map((c) => preenchimento(c.valores) ** 2);
  return Array.from({ length: SIMULADAS }, () => {
    const certas = tabela.colunas.map(() => aleatorio() < semErro);
    return caracteristicas.reduce((mascara, { coluna }, i) => {
      const concorda = aleatorio() < preenchidas[i]! && (certas[coluna]! || aleatorio() < PARTE_SEM_ERRO);
      return concorda ? mascara | (1 << i) : mascara;
    }, 0);
  });
}

function preenchimento(valores: Uint32Array): number {
  let n = 0;
  for (const v of valores) if (v !== 0) n++;
  return n / Math.max(1, valores.length);
}
