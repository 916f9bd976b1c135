/** Medida protetiva, lavagem, sonegação e vias de fato: linhas 72 e 79 a 81 da tabela. */
import {
  SEMPRE,
  TRIPLO,
  comum,
  contraPessoa,
  detencao,
  linha,
  mais,
  prisaoSimples,
  reclusao,
  sobre,
  tipo,
} from './declarar.ts';
import type { MolduraPenal, TipoPenal } from './tipo-penal.ts';

const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false });
const CONTRA_MULHER = comum({ violenciaOuGraveAmeaca: false, violenciaContraMulher: true });

const DESCUMPRIMENTO: readonly MolduraPenal[] = [
  { de: '2018-04-04', ate: '2024-10-09', ...detencao('3m', '2a'), norma: 'Lei 13.641/2018' },
  { de: '2024-10-10', ...reclusao('2a', '5a'), norma: 'Lei 14.994/2024' },
];
const VIAS_DE_FATO: readonly MolduraPenal[] = [
  { de: SEMPRE, ...prisaoSimples('15d', '3m'), norma: 'LCP, redação original' },
];

export const LEIS_ESPECIAIS: readonly TipoPenal[] = [
  tipo({
    id: 'lei-11340-2006/art-24-a/caput',
    nome: 'Descumprimento de medida protetiva de urgência',
    molduras: DESCUMPRIMENTO,
    caracteristicas: CONTRA_MULHER,
    fonte: linha(72, 'S3, S11, S32'),
  }),
  tipo({
    id: 'lei-11340-2006/art-24-a/par-4',
    nome: 'Descumprimento de medida protetiva com violação da monitoração',
    molduras: sobre(DESCUMPRIMENTO, {
      de: '2026-04-10',
      minima: mais('1/3'),
      maxima: mais('1/2'),
      norma: 'Aumento de 1/3 até a metade, Lei 11.340, art. 24-A, §4º (Lei 15.383/2026)',
    }),
    caracteristicas: CONTRA_MULHER,
    fonte: linha(72, 'S3, S6, S40'),
  }),
  tipo({
    id: 'lei-9613-1998/art-1/caput',
    nome: 'Lavagem de dinheiro',
    molduras: [
      {
        de: '1998-03-04',
        ate: '2012-07-09',
        ...reclusao('3a', '10a'),
        norma: 'Lei 9.613/1998 (rol fechado de crimes)',
      },
      {
        de: '2012-07-10',
        ...reclusao('3a', '10a'),
        norma: 'Lei 12.683/2012 (qualquer infração penal)',
      },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(79, 'S3, S32'),
    duvidas: ['Fato até 09/07/2012: só há crime se o dinheiro vinha de um dos crimes do rol.'],
  }),
  tipo({
    id: 'lei-8137-1990/art-1/caput',
    nome: 'Crime contra a ordem tributária (sonegação)',
    molduras: [{ de: '1990-12-28', ...reclusao('2a', '5a'), norma: 'Lei 8.137/1990' }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(80, 'S3, S32'),
  }),
  tipo({
    id: 'dl-3688-1941/art-21/caput',
    nome: 'Vias de fato',
    molduras: VIAS_DE_FATO,
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: true }),
    fonte: linha(81, 'S3, S32'),
  }),
  tipo({
    id: 'dl-3688-1941/art-21/par-2',
    nome: 'Vias de fato contra mulher por razões da condição do sexo feminino',
    molduras: sobre(VIAS_DE_FATO, {
      de: '2024-10-10',
      minima: TRIPLO,
      maxima: TRIPLO,
      norma: 'Triplo, LCP art. 21, §2º (Lei 14.994/2024)',
    }),
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: true, violenciaContraMulher: true }),
    fonte: linha(81, 'S3, S11, S32'),
  }),
];
