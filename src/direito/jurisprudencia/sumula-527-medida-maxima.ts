import { regra } from '../motor/regra.ts';
import { type Pena, compararPenas, pena } from '../tempo/pena.ts';

const menor = (a: Pena, b: Pena): Pena => (compararPenas(a, b) <= 0 ? a : b);
const TETO_ATE_2020 = pena(30);
const TETO_DESDE_2020 = pena(40);

export const medidaMaxima = regra({
  id: 'jurisprudencia/sumula-527-medida-maxima',
  titulo: 'Medida de segurança: duração máxima',
  escolhePor: 'data-do-fato',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      ate: '2020-01-22',
      norma: 'Súmula 527 STJ; CP art. 75 (Lei 7.209/1984)',
      resumo: 'A medida não passa da pena máxima do crime nem de 30 anos.',
      selo: 'fonte-unica',
      aplicar: (maximaAbstrata: Pena): Pena => menor(maximaAbstrata, TETO_ATE_2020),
    },
    {
      de: '2020-01-23',
      norma: 'Súmula 527 STJ; CP art. 75 (Lei 13.964/2019)',
      resumo: 'A medida não passa da pena máxima do crime nem de 40 anos.',
      selo: 'fonte-unica',
      aplicar: (maximaAbstrata: Pena): Pena => menor(maximaAbstrata, TETO_DESDE_2020),
    },
  ],
  duvidas: [
    'O STJ limita pela pena máxima do crime; o STF, pelo teto do art. 75. Vale o menor dos dois.',
    'A pena máxima é a da lei mais favorável entre a do fato e as posteriores.',
    'Medida que substituiu a pena no curso da execução (LEP 183): o limite é a pena que restava (de memória).',
  ],
  exemplos: [
    {
      em: '1985-01-13',
      dados: [pena(8)],
      espera: { anos: 8, meses: 0, dias: 0 },
      fonte: 'Súmula 527 STJ',
    },
    {
      em: '2020-01-22',
      dados: [pena(40)],
      espera: { anos: 30, meses: 0, dias: 0 },
      fonte: 'CP art. 75 na redação de 1984',
    },
    {
      em: '2020-01-23',
      dados: [pena(40)],
      espera: { anos: 40, meses: 0, dias: 0 },
      fonte: 'CP art. 75 na redação da Lei 13.964/2019',
    },
    {
      em: '2026-01-05',
      dados: [pena(12)],
      espera: { anos: 12, meses: 0, dias: 0 },
      fonte: 'Súmula 527 STJ',
    },
  ],
});
