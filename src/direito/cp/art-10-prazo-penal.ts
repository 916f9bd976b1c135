import { regra } from '../motor/regra.ts';
import { ultimoDia } from '../tempo/contagem.ts';
import { type Dia, dia } from '../tempo/dia.ts';
import { type Pena, pena } from '../tempo/pena.ts';

export const prazoPenal = regra({
  id: 'cp/art-10-prazo-penal',
  titulo: 'Prazo penal: o dia do começo conta',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP art. 10 (Lei 7.209/1984); Lei 810/1949',
      resumo:
        'O dia do começo conta; dias, meses e anos vão pelo calendário comum; não se prorroga por fim de semana ou feriado.',
      selo: 'verificado',
      aplicar: (inicio: Dia, duracao: Pena): Dia => ultimoDia(inicio, duracao),
    },
  ],
  duvidas: ['Somam-se primeiro os anos e meses e depois os dias; a ordem inversa pode mudar um ou dois dias.'],
  exemplos: [
    {
      em: '2020-03-15',
      dados: [dia('2020-03-15'), pena(5, 4)],
      espera: dia('2025-07-14'),
      fonte: 'Catálogo de regras, contagem-penal-art10',
    },
    {
      em: '2020-03-20',
      dados: [dia('2020-03-20'), pena(0, 2)],
      espera: dia('2020-05-19'),
      fonte: 'Catálogo de regras, contagem-penal-art10',
    },
    {
      em: '2024-01-31',
      dados: [dia('2024-01-31'), pena(0, 1)],
      espera: dia('2024-02-29'),
      fonte: 'Catálogo de regras, contagem-penal-art10 (não há 31/02: o mês acaba no dia seguinte ao último)',
    },
    {
      em: '2024-02-29',
      dados: [dia('2024-02-29'), pena(1)],
      espera: dia('2025-02-28'),
      fonte: 'Catálogo de regras, contagem-penal-art10',
    },
    {
      em: '2010-02-07',
      dados: [dia('2010-02-07'), pena(0, 6)],
      espera: dia('2010-08-06'),
      fonte: 'OAB, III Exame (2011), questão 54: em 07/08/2010 já havia decadência',
    },
    {
      em: '2025-01-09',
      dados: [dia('2025-01-09'), pena(0, 6)],
      espera: dia('2025-07-08'),
      fonte: 'TJRJ, 0001381-37.2025.8.19.0204: queixa de 09/07/2025 fora do prazo',
    },
  ],
});
