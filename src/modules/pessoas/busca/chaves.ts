/**
 * As chaves por que uma pessoa se acha: um inteiro por som de palavra do nome, do som das palavras do nome da mãe, do ano
 * de nascimento e do nome inteiro. São gravadas na linha de busca, e o índice GIN cruza as listas das que se procuram.
 * Puras e baratas: a importação em massa as calcula para milhões de nomes.
 */
import { codigoFonetico, partesDoNome, type Sufixo } from '../nomes/index.ts';

/** O que se sabe da pessoa e entra na linha de busca de cada nome dela. */
export interface LinhaDeBusca {
  nome: string;
  mae?: string | undefined;
  anoDeNascimento?: number | undefined;
}

/** Todas as chaves da linha: o que se grava em `pessoas.nome_de_busca.chaves`. */
export function chavesDaLinha({ nome, mae, anoDeNascimento }: LinhaDeBusca): number[] {
  const chaves = chavesDoNome(nome);
  if (mae !== undefined) for (const palavra of palavrasDeBusca(mae)) chaves.push(chaveDaMae(palavra));
  if (anoDeNascimento !== undefined) chaves.push(chaveDoAno(anoDeNascimento));
  return [...new Set(chaves)];
}

/** Uma por palavra, sem partículas nem inicial ("J."), uma do nome inteiro em qualquer ordem e uma do sufixo. */
export function chavesDoNome(nome: string): number[] {
  const partes = partesDoNome(nome);
  const palavras = partes.palavras.filter(inteira);
  const chaves = palavras.map(chaveDaPalavra);
  if (palavras.length > 1) chaves.push(chaveDoNomeInteiro(palavras));
  if (partes.sufixo) chaves.push(chaveDoSufixo(partes.sufixo));
  return chaves;
}

const inteira = (palavra: string): boolean => palavra.length > 1;

/** As palavras por que o nome se procura; o sufixo (Júnior, Neto) e a inicial só pesam na ordem dos achados. */
export const palavrasDeBusca = (nome: string): string[] => partesDoNome(nome).palavras.filter(inteira);

/** Grafias que soam igual têm a mesma chave. */
export const chaveDaPalavra = (palavra: string): number => hash(som(palavra));

/** As da mãe são outras, para o nome da pessoa não se confundir com o da mãe. */
export const chaveDaMae = (palavra: string): number => hash(`mae ${som(palavra)}`);

export const chaveDoSufixo = (sufixo: Sufixo): number => hash(`sufixo ${sufixo}`);

export const chaveDoAno = (ano: number): number => hash(`ano ${ano}`);

/** Acha direto quem tem o nome procurado, sem cruzar as listas enormes de cada palavra de "José da Silva". */
export const chaveDoNomeInteiro = (palavras: readonly string[]): number => hash(palavras.map(som).sort().join(' '));

/** FNV-1a de 32 bits com sinal, o `integer` do PostgreSQL. Colisão só traz um candidato a mais, que a ordem descarta. */
export function hash(texto: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < texto.length; i++) h = Math.imul(h ^ texto.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** Poucas palavras fazem quase todos os nomes; o teto impede que uma importação de lixo encha a memória. */
const SONS_NO_MAXIMO = 50_000;
const sons = new Map<string, string>();

/** O código fonético, lembrado. */
export function som(palavra: string): string {
  const lembrado = sons.get(palavra);
  if (lembrado !== undefined) return lembrado;
  const codigo = codigoFonetico(palavra);
  if (sons.size < SONS_NO_MAXIMO) sons.set(palavra, codigo);
  return codigo;
}
