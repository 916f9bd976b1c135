/**
 * O que cada leitura em disputa diz, quem a adota e com que norma. Só palavras: a data de cada uma vem do cálculo.
 * Quem lê deve poder escolher a leitura e fundamentar o pedido sem sair da página.
 */
import { DA_CONTAGEM } from './leituras/da-contagem.ts';
import { DA_FRACAO } from './leituras/da-fracao.ts';
import { DA_PENA } from './leituras/da-pena.ts';
import { DA_PRESCRICAO } from './leituras/da-prescricao.ts';
import { DOS_PRAZOS } from './leituras/dos-prazos.ts';
import type { Leitura } from './leituras/leitura.ts';

export type { Leitura } from './leituras/leitura.ts';

const LEITURAS: Readonly<Record<string, Leitura>> = {
  ...DA_CONTAGEM,
  ...DA_PENA,
  ...DA_FRACAO,
  ...DA_PRESCRICAO,
  ...DOS_PRAZOS,
};

/** Nomes das leituras que têm texto próprio. */
export const LEITURAS_COM_TEXTO: readonly string[] = Object.keys(LEITURAS);

/** O texto da leitura; nome desconhecido recebe uma explicação genérica, nunca um vazio. */
export function leituraDe(nome: string): Leitura {
  return Object.hasOwn(LEITURAS, nome) ? LEITURAS[nome]! : generica(nome);
}

function generica(nome: string): Leitura {
  const legivel = nome
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replaceAll('-', ' ')
    .trim();
  return {
    titulo: `Outra leitura: ${legivel}`,
    curta: `por outra leitura (${legivel})`,
    quem: 'Leitura defensável, sem tribunal que a fixe para todos',
    oQueDiz:
      'O cálculo admite esta leitura da lei e mostra a data que ela daria. O passo a passo do marco diz onde ela difere da oficial.',
    norma: 'veja o passo a passo do marco',
  };
}
