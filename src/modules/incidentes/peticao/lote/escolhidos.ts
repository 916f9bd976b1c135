/** Os marcos que se escolheram na mesa: `item=<pessoa>~<marco>`, um ou muitos. */
import { z } from 'zod';

export interface Escolhido {
  pessoaId: string;
  /** Ver `chaveDoMarco`. */
  marco: string;
}

/** Quantos de uma vez (escolha do sistema): o que se confere numa página, e o PDF sai em segundos. */
export const CABEM = 50;
const TAMANHO_DO_ID = 36;

export const marcaDe = ({ pessoaId, marco }: Escolhido): string => `${pessoaId}~${marco}`;

/** Sem repetir e na ordem em que vieram; o que não se entende fica de fora. */
export function lerEscolhidos(item: unknown): Escolhido[] {
  const marcas = new Set([item].flat().filter((m) => typeof m === 'string'));
  return [...marcas].flatMap((m) => {
    const [pessoaId, marco] = [m.slice(0, TAMANHO_DO_ID), m.slice(TAMANHO_DO_ID + 1)];
    const serve = m[TAMANHO_DO_ID] === '~' && marco !== '' && z.guid().safeParse(pessoaId).success;
    return serve ? [{ pessoaId, marco }] : [];
  });
}
