import { regra } from '../motor/regra.ts';

/** Dias que a remição adianta a data: todos os posteriores à data-base, dia por dia. */
export const efeitoDaRemicao = regra<(remidos: number) => number>({
  id: 'lep/art-128-efeito',
  titulo: 'Efeito da remição: pena cumprida',
  escolhePor: 'data-de-referencia',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'LEP art. 128',
      resumo:
        'O tempo remido conta como pena cumprida para tudo; nunca se abate da pena antes da fração. A remição até a data-base já foi consumida.',
      selo: 'verificado',
      aplicar: (remidos) => remidos,
    },
  ],
  duvidas: ['Remição com período igual à data-base é anterior a ela (decisão 8).'],
  exemplos: [
    {
      em: '2025-06-10',
      dados: [86],
      espera: 86,
      fonte: 'Previsão impressa pelo SEEU (prog-tjrn-seeu-2025): 86 dias remidos',
    },
  ],
});
