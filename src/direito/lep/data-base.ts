import { regra } from '../motor/regra.ts';

export interface CandidataADataBase {
  dia: number;
  motivo: string;
}

/** A data-base é a mais recente das candidatas. */
export const dataBase = regra<(candidatas: readonly CandidataADataBase[]) => CandidataADataBase>({
  id: 'lep/data-base',
  titulo: 'Data-base da progressão',
  escolhePor: 'data-de-referencia',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'LEP arts. 111, 112 e 118; STJ Temas 709, 1006 e 1165; Súmula 534 STJ',
      resumo:
        'A mais recente entre a última prisão, o dia em que se completou o requisito da progressão anterior, a falta grave homologada (na fuga, a recaptura) e a regressão definitiva. Nova condenação não a muda.',
      selo: 'verificado',
      aplicar: (candidatas) => candidatas.reduce((a, b) => (b.dia > a.dia ? b : a)),
    },
  ],
  duvidas: [
    'Regressão definitiva causada por falta grave homologada: conta-se da falta, não da decisão.',
    'Sem a data do requisito da progressão anterior, usa-se a da decisão, menos favorável.',
  ],
  exemplos: [
    {
      em: '2025-01-01',
      dados: [
        [
          { dia: 1, motivo: 'prisão' },
          { dia: 9, motivo: 'falta' },
          { dia: 5, motivo: 'progressão' },
        ],
      ],
      espera: { dia: 9, motivo: 'falta' },
      fonte: 'Catálogo de regras, prog-data-base',
    },
  ],
});
