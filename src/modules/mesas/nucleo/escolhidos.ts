/** As linhas que se marcaram: `item=<pessoa>~<chave>`, uma ou muitas. */
import { z } from 'zod';
import type { ItemDaMesa } from './mesa.ts';
import { semControle } from './recorte.ts';

export type Escolhido = Pick<ItemDaMesa, 'pessoaId' | 'chave'>;

/** Quantas se marcam de uma vez, no máximo: é o que cabe num endereço. */
export const MAIS_MARCADAS = 100;
const TAMANHO_DO_ID = 36;

export const marcaDe = ({ pessoaId, chave }: Escolhido): string => `${pessoaId}~${chave}`;

/** O que não se entende fica de fora: a página diz de quantas linhas fala. */
export function lerEscolhidos(item: unknown): Escolhido[] {
  const marcas = [item].flat().filter((m) => typeof m === 'string');
  return [...new Set(marcas)].slice(0, MAIS_MARCADAS).flatMap((m) => {
    const pessoaId = m.slice(0, TAMANHO_DO_ID);
    const chave = m.slice(TAMANHO_DO_ID + 1);
    const vale = z.guid().safeParse(pessoaId).success && m[TAMANHO_DO_ID] === '~' && chave !== '' && semControle(chave);
    return vale ? [{ pessoaId, chave }] : [];
  });
}
