import { regra } from '../motor/regra.ts';

/** O período de prisão abate a pena do fato? Recebe os dias do fato e do início da prisão. */
export const detracaoDaPrisao = regra<(fato: number, inicioDaPrisao: number) => boolean>({
  id: 'cp/art-42-detracao',
  titulo: 'Detração da prisão processual',
  escolhePor: 'data-da-prisao',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP art. 42; CPP art. 387, §2º',
      resumo:
        'A prisão anterior (flagrante, temporária, preventiva, internação) abate a pena de fato anterior a ela; o dia da prisão e o da soltura contam.',
      selo: 'verificado',
      aplicar: (fato, inicioDaPrisao) => fato <= inicioDaPrisao,
    },
  ],
  duvidas: ['Prisão em outro processo só abate pena de fato anterior a ela: não há "conta-corrente" de prisão.'],
  exemplos: [
    { em: '2020-01-01', dados: [18000, 18000], espera: true, fonte: 'CP art. 42: flagrante no dia do fato' },
    { em: '2020-01-01', dados: [18001, 18000], espera: false, fonte: 'CP art. 42: fato posterior à prisão' },
  ],
});
