import { regra } from '../motor/regra.ts';
import { type Dia, dia } from '../tempo/dia.ts';

export const suspensaoDaPrescricao = regra({
  id: 'cp/art-116-suspensao',
  titulo: 'Prescrição: tempo em que não corre',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP art. 116; CPP art. 366',
      resumo: 'Os dias de suspensão, contados o primeiro e o último, somam-se ao fim do prazo.',
      selo: 'verificado',
      aplicar: (inicio: Dia, fim: Dia): number => fim - inicio + 1,
    },
  ],
  duvidas: [
    'No art. 366 do CPP a suspensão não passa do prazo do art. 109 pela pena máxima (Súmula 415 STJ).',
    'Embargos e recursos inadmissíveis só suspendem em fato desde 2020-01-23 (Lei 13.964/2019).',
  ],
  exemplos: [
    {
      em: '2020-01-01',
      dados: [dia('2020-01-01'), dia('2020-03-30')],
      espera: 90,
      fonte: 'Conta à mão: 31 + 29 + 30 dias, inclusive os extremos',
    },
  ],
});
