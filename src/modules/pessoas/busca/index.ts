/** A busca que perdoa: o que a gravação, a importação e as páginas usam. */
export { type Busca, buscarPorNome } from './buscar-por-nome.ts';
export { chavesDaLinha, chavesDoNome, type LinhaDeBusca, palavrasDeBusca } from './chaves.ts';
export { entenderTexto, type EspecieDeNumero, type NumeroProcurado, type TextoEntendido } from './entender.ts';
export { explicar } from './explicar.ts';
export type { Achado } from './parecenca.ts';
export { aprenderNomes, aprenderPalavras, recontarPalavras } from './vocabulario.ts';
