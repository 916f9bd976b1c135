import { regra } from '../motor/regra.ts';
import { type AvaliacaoDoDecreto, avaliarDecreto } from './avaliar.ts';
import { COMUM_2024_2025 } from './comum-2024-2025.ts';
import { comutacao20242025 } from './comutacao-2024-2025.ts';
import type { Diferencas } from './diferencas-2024-2025.ts';
import { declarar } from './declarar.ts';
import { type FatosDoDecreto, fatos } from './fatos.ts';
import { indulto20242025 } from './hipoteses-2024-2025.ts';

const EM_2025: Diferencas = {
  filho: 16,
  estudo: ['1/6', '1/5'],
  mulheres: { filho: 16, fracao: '1/8' },
  egresso: 'regime inicial aberto',
};

export const DEC_12790_2025 = declarar({
  ...COMUM_2024_2025,
  numero: '12.790/2025',
  regra: 'decretos/dec-12790-2025',
  publicacao: '2025-12-23',
  referencia: '2025-12-25',
  indulto: indulto20242025(EM_2025),
  comutacao: comutacao20242025(EM_2025),
  falta: { de: '2024-12-25', ate: '2025-12-23', norma: 'art. 6º; STJ Tema 1195' },
  fonte: 'Decreto 12.790/2025, DOU de 23/12/2025',
});

export const decreto12790 = regra<(fatos: FatosDoDecreto) => AvaliacaoDoDecreto>({
  id: 'decretos/dec-12790-2025',
  titulo: 'Indulto e comutação de Natal de 2025 (Decreto 12.790/2025)',
  escolhePor: 'data-do-decreto',
  retroage: false,
  versoes: [
    {
      de: '2025-12-23',
      norma: 'Decreto 12.790/2025, arts. 9º a 13',
      resumo:
        'Como o de 2024, com filho até 16 anos no lapso pela metade, 1/6 (1/5 se reincidente) para quem estudou e 1/8 no ' +
        'indulto das mulheres.',
      selo: 'verificado',
      aplicar: (f) => avaliarDecreto(DEC_12790_2025, f),
    },
  ],
  duvidas: [
    'Fora do cálculo: indulto da multa (art. 12).',
    'Há notícia de imprensa que diz 1/4 para penas até 8 anos: o texto diz 1/5.',
    'Hediondez aferida na data do decreto (STJ; STF 1ª Turma) ou do fato (STF 2ª Turma).',
    'Facção, RDD e segurança máxima impedem também a comutação (em 2024, só o indulto).',
  ],
  exemplos: [
    {
      em: '2025-12-23',
      dados: [fatos({ penaDias: 4380, cumpridoDias: 730, ininterruptoDias: 730 })],
      espera: {
        indulto: 'nao-cumpre',
        pelo: [],
        podeCaber: ['art. 9º, II', 'art. 9º, XII', 'art. 9º, XVI'],
        comutacao: 'nao-cumpre',
      },
      fonte: 'Conta à mão: 12 anos (4380 dias), 1/6 = 730 (estudo), 1/3 = 1460 e a metade 730, 1/5 = 876',
    },
    {
      em: '2025-12-25',
      dados: [
        fatos({ penaDias: 1460, cumpridoDias: 1080, ininterruptoDias: 1080, faltaNaJanela: true, algumaFalta: true }),
      ],
      espera: { indulto: 'nao-cumpre', pelo: [], podeCaber: [], comutacao: 'nao-cumpre' },
      fonte: 'rspe-base: falta de 18/07/2025 na janela de 25/12/2024 a 23/12/2025 impede',
    },
  ],
});
