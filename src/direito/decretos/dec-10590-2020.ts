import { regra } from '../motor/regra.ts';
import { type AvaliacaoDoDecreto, avaliarDecreto } from './avaliar.ts';
import { declarar } from './declarar.ts';
import { integral } from './falta-e-concurso.ts';
import { type FatosDoDecreto, fatos } from './fatos.ts';
import { agentesDeSeguranca, saudeAte2022 } from './hipoteses-2019-2022.ts';
import { IMPEDITIVOS_2019_2020 } from './impeditivos-2019-2020.ts';

export const DEC_10590_2020 = declarar({
  numero: '10.590/2020',
  regra: 'decretos/dec-10590-2020',
  publicacao: '2020-12-24',
  referencia: '2020-12-25',
  indulto: [...saudeAte2022(false), ...agentesDeSeguranca()],
  falta: { de: '2019-12-24', ate: '2020-12-24', norma: '12 meses até a publicação; STJ Tema 1195' },
  concurso: integral('pena do crime impeditivo cumprida por inteiro'),
  impeditivos: IMPEDITIVOS_2019_2020,
  fonte: 'Decreto 10.590/2020, DOU extra de 24/12/2020',
  selo: 'fonte-unica',
  ressalvas: [],
});

export const decreto10590 = regra<(fatos: FatosDoDecreto) => AvaliacaoDoDecreto>({
  id: 'decretos/dec-10590-2020',
  titulo: 'Indulto de Natal de 2020 (Decreto 10.590/2020)',
  escolhePor: 'data-do-decreto',
  retroage: false,
  versoes: [
    {
      de: '2020-12-24',
      norma: 'Decreto 10.590/2020, arts. 1º a 3º',
      resumo: 'Perdoa por doença ou deficiência grave e a agentes de segurança e militares em crime culposo.',
      selo: 'fonte-unica',
      aplicar: (f) => avaliarDecreto(DEC_10590_2020, f),
    },
  ],
  duvidas: ['O decreto fala em primário (1/12), que não é o mesmo que não reincidente: lido como não reincidente.'],
  exemplos: [
    {
      em: '2020-12-24',
      dados: [fatos({ penaDias: 1095, cumpridoDias: 90, ininterruptoDias: 90, culposo: true })],
      espera: {
        indulto: 'nao-cumpre',
        pelo: [],
        podeCaber: ['art. 1º, I e II', 'art. 1º, III', 'art. 2º, I', 'art. 3º'],
      },
      fonte: 'Conta à mão: culposo, 3 anos (1095 dias), 1/12 = 91: falta um dia ao art. 2º, II',
    },
  ],
});
