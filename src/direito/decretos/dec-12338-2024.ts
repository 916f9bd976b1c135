import { regra } from '../motor/regra.ts';
import { type AvaliacaoDoDecreto, avaliarDecreto } from './avaliar.ts';
import { COMUM_2024_2025 } from './comum-2024-2025.ts';
import { comutacao20242025 } from './comutacao-2024-2025.ts';
import type { Diferencas } from './diferencas-2024-2025.ts';
import { declarar } from './declarar.ts';
import { type FatosDoDecreto, fatos } from './fatos.ts';
import { indulto20242025 } from './hipoteses-2024-2025.ts';

const EM_2024: Diferencas = {
  filho: 14,
  estudo: ['1/5', '1/4'],
  mulheres: { filho: 12, fracao: '1/6' },
  egresso: 'regime aberto',
};

export const DEC_12338_2024 = declarar({
  ...COMUM_2024_2025,
  numero: '12.338/2024',
  regra: 'decretos/dec-12338-2024',
  publicacao: '2024-12-23',
  referencia: '2024-12-25',
  indulto: indulto20242025(EM_2024),
  comutacao: comutacao20242025(EM_2024),
  falta: { de: '2023-12-25', ate: '2024-12-23', norma: 'art. 6º; STJ Tema 1195' },
  fonte: 'Decreto 12.338/2024, DOU extra de 23/12/2024',
});

export const decreto12338 = regra<(fatos: FatosDoDecreto) => AvaliacaoDoDecreto>({
  id: 'decretos/dec-12338-2024',
  titulo: 'Indulto e comutação de Natal de 2024 (Decreto 12.338/2024)',
  escolhePor: 'data-do-decreto',
  retroage: false,
  versoes: [
    {
      de: '2024-12-23',
      norma: 'Decreto 12.338/2024, arts. 9º a 13',
      resumo:
        'Perdoa a pena de até 8 anos sem violência com 1/5 cumprido (1/3 se reincidente), a de até 12 com 1/3 (1/2), a de ' +
        'até 4 com violência com 1/3 (1/2) e outras; reduz 1/5 de quem não tem indulto e cumpriu 1/5 (1/4).',
      selo: 'verificado',
      aplicar: (f) => avaliarDecreto(DEC_12338_2024, f),
    },
  ],
  duvidas: [
    'Fora do cálculo: indulto da multa (art. 12).',
    'Hediondez aferida na data do decreto (STJ; STF 1ª Turma) ou do fato (STF 2ª Turma).',
    'O tempo ininterrupto inclui a remição, que é pena cumprida para todos os efeitos (LEP art. 128).',
    'Maior de 60 anos: contado desde o dia em que os completa.',
  ],
  exemplos: [
    {
      em: '2024-12-23',
      dados: [fatos({ penaDias: 2920, cumpridoDias: 584, ininterruptoDias: 584 })],
      espera: {
        indulto: 'cumpre',
        pelo: ['art. 9º, I'],
        podeCaber: ['art. 9º, II', 'art. 9º, XII', 'art. 9º, XIII', 'art. 9º, XVI'],
        comutacao: 'nao-cumpre',
      },
      fonte: 'Conta à mão: 8 anos exatos (2920 dias), 1/5 = 584; 1/3 = 973, cuja metade é 486',
    },
    {
      em: '2024-12-25',
      dados: [fatos({ penaDias: 2920, cumpridoDias: 583, ininterruptoDias: 583 })],
      espera: {
        indulto: 'nao-cumpre',
        pelo: [],
        podeCaber: ['art. 9º, I', 'art. 9º, II', 'art. 9º, XVI'],
        comutacao: 'nao-cumpre',
      },
      fonte: 'Conta à mão: um dia a menos que 584; o lapso pela metade (292 e 486) já estaria cumprido',
    },
    {
      em: '2024-12-25',
      dados: [
        fatos({ penaDias: 10930, cumpridoDias: 5340, ininterruptoDias: 5340, reincidente: true, violencia: true }),
      ],
      espera: {
        indulto: 'nao-cumpre',
        pelo: [],
        podeCaber: ['art. 9º, IV', 'art. 9º, V', 'art. 9º, XVI'],
        comutacao: 'cumpre',
        reducaoDias: 1118,
      },
      fonte:
        'VEP Natal/TJRN: 29a11m15d, reincidente, 14a7m20d, indulto indeferido; comutação à mão: 1/5 de 5590 = 1118',
    },
    {
      em: '2024-12-25',
      dados: [fatos({ penaDias: 2795, cumpridoDias: 1788, ininterruptoDias: 1788, violencia: true })],
      espera: {
        indulto: 'nao-cumpre',
        pelo: [],
        podeCaber: ['art. 9º, XII', 'art. 9º, XIII', 'art. 9º, XVI'],
        comutacao: 'cumpre',
        reducaoDias: 357,
      },
      fonte: 'rspe-base: comutação de 1/5 sobre 1788 cumpridos (mais que os 1007 que restam) = 357',
    },
  ],
});
