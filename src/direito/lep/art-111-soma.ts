import { regra } from '../motor/regra.ts';
import { type Pena, somarPenas } from '../tempo/pena.ts';

/** Soma das penas, normalizada: 30 dias fazem 1 mês e 12 meses fazem 1 ano. */
export const somaDasPenas = regra<(penas: readonly Pena[]) => Pena>({
  id: 'lep/art-111-soma',
  titulo: 'Soma e unificação de penas',
  escolhePor: 'data-de-referencia',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'LEP art. 111; STJ Tema 1006 (não muda a data-base)',
      resumo: 'As penas somam-se; a soma define o regime, e a nova condenação soma-se ao que resta.',
      selo: 'verificado',
      aplicar: (penas) => somarPenas(penas),
    },
  ],
  duvidas: ['A soma só gera aviso quanto ao regime: o regime muda por decisão (decisão 14).'],
  exemplos: [
    {
      em: '2020-01-01',
      dados: [
        [
          { anos: 3, meses: 10, dias: 17 },
          { anos: 5, meses: 7, dias: 23 },
        ],
      ],
      espera: { anos: 9, meses: 6, dias: 10 },
      fonte: 'Exemplo de soma de penas (termino-soma-blog)',
    },
    {
      em: '2020-01-01',
      dados: [
        [
          { anos: 2, meses: 8, dias: 0 },
          { anos: 5, meses: 0, dias: 0 },
        ],
      ],
      espera: { anos: 7, meses: 8, dias: 0 },
      fonte: 'rspe-base (termino-rspe-soma-penas)',
    },
  ],
});
