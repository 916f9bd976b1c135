/** O que se pergunta às listas de sobrenomes de uma coluna. */
import type { Trecho } from './comparar-sobrenomes.ts';
import type { Coluna, Palavras } from './tabela.ts';

const VAZIO: Trecho = { itens: [], de: 0, ate: 0 };

export const trechoDe = ({ listas }: Coluna, i: number): Trecho =>
  listas === undefined ? VAZIO : { itens: listas.itens, de: listas.inicios[i]!, ate: listas.inicios[i + 1]! };

/** A palavra da lista nessa posição, contada do fim se negativa; 0 se não há. */
export function palavraDa(coluna: Coluna, lista: number, posicao: number): number {
  const { itens, de, ate } = trechoDe(coluna, lista);
  const onde = posicao < 0 ? ate + posicao : de + posicao;
  return onde >= de && onde < ate ? itens[onde]! : 0;
}

/** O primeiro nome de um está entre os sobrenomes do outro: nomes trocados de campo, ou o primeiro omitido. */
export function contemSom({ listas }: Coluna, lista: number, palavra: number, { sons }: Palavras): boolean {
  if (listas === undefined) return false;
  const som = sons[palavra];
  const fim = listas.inicios[lista + 1]!;
  for (let i = listas.inicios[lista]!; i < fim; i++) if (sons[listas.itens[i]!] === som) return true;
  return false;
}

/** "Luizcarlos" e "Luiz Carlos": a palavra é o primeiro nome do outro com a seguinte emendada. */
export function emenda(
  junta: number,
  primeira: number,
  segunda: number,
  { textos: { bytes, inicios } }: Palavras,
): boolean {
  const [j0, j1] = [inicios[junta]!, inicios[junta + 1]!];
  const [p0, p1] = [inicios[primeira]!, inicios[primeira + 1]!];
  const [s0, s1] = [inicios[segunda]!, inicios[segunda + 1]!];
  const corte = j0 + p1 - p0;
  if (j1 - corte !== s1 - s0) return false;
  for (let i = j0; i < corte; i++) if (bytes[i] !== bytes[p0 + i - j0]) return false;
  for (let i = corte; i < j1; i++) if (bytes[i] !== bytes[s0 + i - corte]) return false;
  return true;
}
