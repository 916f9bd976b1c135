import { regra } from '../motor/regra.ts';
import { type Dia, dia } from '../tempo/dia.ts';

export const inicioDaPunitiva = regra({
  id: 'cp/art-111-inicio',
  titulo: 'Prescrição punitiva: começo',
  escolhePor: 'data-do-fato',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP art. 111',
      resumo: 'Corre do dia em que o crime se consumou; na tentativa, do último ato; no permanente, de quando cessou.',
      selo: 'verificado',
      aplicar: (dataDoFato: Dia): Dia => dataDoFato,
    },
  ],
  duvidas: [
    'A data do fato tem de ser a que a lei manda: consumação, último ato da tentativa ou fim da permanência; na bigamia e no registro falso, a do conhecimento.',
    'Crime contra a dignidade sexual ou com violência contra criança ou adolescente: conta dos 18 anos da vítima, salvo ação já proposta (Leis 12.650/2012 e 14.344/2022); o caso não traz a idade da vítima.',
  ],
  exemplos: [
    {
      em: '2011-08-28',
      dados: [dia('2011-08-28')],
      espera: dia('2011-08-28'),
      fonte: 'OAB, XXIV Exame (2017), questão 62: conta do próprio dia do fato',
    },
  ],
});
