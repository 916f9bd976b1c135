/** Os erros de datas que se contradizem, com o que fazer. */
import { type Dia, dataCurta } from '../../../direito/tempo/dia.ts';
import type { ErroDeEntrada } from './erros.ts';

export const foraDeOrdem = (caminho: string, mensagem: string): ErroDeEntrada => ({
  caminho,
  codigo: 'fora-de-ordem',
  mensagem,
});

export const aoContrario = (caminho: string): ErroDeEntrada => ({
  caminho,
  codigo: 'fim-antes-do-inicio',
  mensagem: 'O fim é anterior ao início. Troque as datas ou corrija o ano.',
});

/** Uma data que não pode vir antes de outra; `deQue`: `do fato`, `da sentença`. No mesmo dia, pode. */
export function naoAntesDe(
  erros: ErroDeEntrada[],
  caminho: string,
  data: Dia | undefined,
  limite: Dia | undefined,
  deQue: string,
): void {
  if (data === undefined || limite === undefined || data >= limite) return;
  erros.push(foraDeOrdem(caminho, `Esta data é anterior à ${deQue} (${dataCurta(limite)}). Confira as duas.`));
}
