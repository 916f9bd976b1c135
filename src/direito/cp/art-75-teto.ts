import { regra } from '../motor/regra.ts';

/** Limite de cumprimento, em anos, para fato do dia. */
export const tetoDoArt75 = regra<() => number>({
  id: 'cp/art-75-teto',
  titulo: 'Tempo máximo de cumprimento da pena',
  escolhePor: 'data-do-fato',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      ate: '2020-01-22',
      norma: 'CP art. 75 (Lei 7.209/1984)',
      resumo: 'Ninguém cumpre mais de 30 anos.',
      selo: 'verificado',
      aplicar: () => 30,
    },
    {
      de: '2020-01-23',
      norma: 'CP art. 75 (Lei 13.964/2019)',
      resumo: 'Ninguém cumpre mais de 40 anos.',
      selo: 'verificado',
      aplicar: () => 40,
    },
  ],
  duvidas: [
    'Fatos dos dois períodos: oficial 40 anos (ou a própria pena, se menor), alternativa 30 (decisão 17).',
    'O teto não serve de base às frações (Súmula 715 STF); remição e detração abatem sobre ele.',
    'Crime depois do início do cumprimento: nova unificação, desprezado o que já se cumpriu (art. 75, §2º).',
  ],
  exemplos: [
    { em: '2020-01-22', dados: [], espera: 30, fonte: 'CP art. 75, redação de 1984' },
    { em: '2020-01-23', dados: [], espera: 40, fonte: 'CP art. 75, redação da Lei 13.964/2019' },
  ],
});
