import { regra } from '../motor/regra.ts';

/** Dias de detração por horas de recolhimento noturno e em dias de folga. */
export const recolhimentoNoturno = regra<(horas: number) => number>({
  id: 'jurisprudencia/tema-1155-recolhimento-noturno',
  titulo: 'Detração do recolhimento noturno',
  escolhePor: 'data-da-prisao',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'STJ Tema 1155; CPP art. 319, V; CP art. 42',
      resumo: 'Somam-se todas as horas de recolhimento e dividem-se por 24; o resto menor que um dia é desprezado.',
      selo: 'verificado',
      aplicar: (horas) => Math.floor(horas / 24),
    },
  ],
  duvidas: ['A 1ª Turma do STF discute (set/2025) levar o tema ao Plenário, e há decisões em sentido contrário.'],
  exemplos: [
    { em: '2022-11-23', dados: [1000], espera: 41, fonte: 'STJ Tema 1155: 1.000 h = 41 dias e 16 h, desprezadas' },
    { em: '2022-11-23', dados: [23], espera: 0, fonte: 'STJ Tema 1155: menos de 24 h é desprezado' },
  ],
});
