import { regra } from '../motor/regra.ts';
import { maisMeses } from '../tempo/contagem.ts';
import type { Dia } from '../tempo/dia.ts';

/** Primeiro dia em que a falta grave já não impede o livramento (dias desde 1970-01-01). */
export const ausenciaDeFalta = regra<(falta: number) => number>({
  id: 'cp/art-83-iii-falta-grave',
  titulo: 'Livramento: sem falta grave nos últimos 12 meses',
  escolhePor: 'data-do-fato',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      ate: '2020-01-22',
      norma: 'CP art. 83, III (Lei 7.209/1984); Súmula 441 STJ',
      resumo: 'A falta grave não interrompe nem adia o prazo; pesa só no comportamento.',
      selo: 'verificado',
      aplicar: (falta) => falta,
    },
    {
      de: '2020-01-23',
      norma: 'CP art. 83, III, b (Lei 13.964/2019); STJ Tema 1161',
      resumo: 'O livramento espera 12 meses da última falta grave homologada (na fuga, da recaptura).',
      selo: 'verificado',
      aplicar: (falta) => maisMeses(falta as Dia, 12),
    },
  ],
  duvidas: [
    'Para fato anterior a 23/01/2020 a exigência é mais gravosa e não se aplica; havendo um fato posterior, aplica-se.',
  ],
  exemplos: [
    { em: '2020-01-22', dados: [20000], espera: 20000, fonte: 'Súmula 441 STJ' },
    // 20000 = 2024-10-04; doze meses depois, 2025-10-04 = 20365.
    { em: '2020-01-23', dados: [20000], espera: 20365, fonte: 'CP art. 83, III, b (conta à mão)' },
  ],
});
