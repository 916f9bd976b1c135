/** O formulário da petição: o que nele se escreveu, ou o rascunho novo. */
import { type Escrito, valorDe } from '../../../acesso/index.ts';
import { type Escolhas, escolhasDe, PADRAO } from '../texto/escolhas.ts';
import { paragrafosDe } from '../texto/peca.ts';
import { type Caso, NOMES_DAS_SECOES, type Rascunho, rascunhoDe } from '../texto/rascunho.ts';

export interface Formulario {
  rascunho: Rascunho;
  escolhas: Escolhas;
  /** O que se tinha escrito e o rascunho refeito deixou de fora. */
  anterior?: Rascunho | undefined;
}

export const formularioNovo = (caso: Caso): Formulario => ({ rascunho: rascunhoDe(caso, PADRAO), escolhas: PADRAO });

/** Como está escrito: seção apagada fica vazia. */
export const formularioDe = (escrito: Escrito): Formulario => ({
  rascunho: Object.fromEntries(NOMES_DAS_SECOES.map((s) => [s, valorDe(escrito, s) ?? ''])) as Rascunho,
  escolhas: escolhasDe(escrito),
});

/** Outro rascunho, pelas escolhas de agora; se o de antes tinha mudança à mão, ele fica ao lado. */
export function refazer(caso: Caso, escrito: Escrito): Formulario {
  const { rascunho: antes, escolhas } = formularioDe(escrito);
  const deFabrica = rascunhoDe(caso, escolhasDe(escrito, 'era-'));
  const mudou = NOMES_DAS_SECOES.some((s) => corrido(antes[s]) !== corrido(deFabrica[s]));
  return { rascunho: rascunhoDe(caso, escolhas), escolhas, anterior: mudou ? antes : undefined };
}

const corrido = (texto: string): string => paragrafosDe(texto).join('\n');
