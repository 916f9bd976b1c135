/** Associação criminosa e milícia privada: linhas 51 e 52 da tabela. */
import { DOBRO, SEMPRE, comum, linha, mais, reclusao, sobre, tipo } from './declarar.ts';
import type { MolduraPenal, TipoPenal } from './tipo-penal.ts';

const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false });
const ASSOCIACAO: readonly MolduraPenal[] = [
  {
    de: SEMPRE,
    ate: '2013-09-18',
    ...reclusao('1a', '3a'),
    norma: 'CP, redação original (quadrilha, mais de três)',
  },
  { de: '2013-09-19', ...reclusao('1a', '3a'), norma: 'Lei 12.850/2013 (três ou mais)' },
];
const ART_8_DA_8072 =
  'Associação para crime hediondo ou equiparado: a Lei 8.072, art. 8º, comina pena própria, que não está no catálogo.';

export const PAZ_PUBLICA: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-288/caput',
    nome: 'Associação criminosa',
    molduras: ASSOCIACAO,
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(51, 'S3, S32'),
    duvidas: [ART_8_DA_8072],
  }),
  tipo({
    id: 'cp/art-288/par-1',
    nome: 'Associação criminosa armada ou com criança ou adolescente (parágrafo único até 29/10/2025)',
    molduras: [
      ...sobre(ASSOCIACAO, {
        de: SEMPRE,
        ate: '2013-09-18',
        minima: DOBRO,
        maxima: DOBRO,
        norma: 'Dobro, se armada',
      }),
      ...sobre(ASSOCIACAO, {
        de: '2013-09-19',
        // "Até a metade": a lei não dá o menor aumento.
        minima: [1, 1],
        maxima: mais('1/2'),
        norma: 'Aumento até a metade',
      }),
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(51, 'S3, S32'),
    duvidas: [ART_8_DA_8072],
  }),
  tipo({
    id: 'cp/art-288/par-2',
    nome: 'Solicitar ou contratar crime a integrante de associação criminosa',
    molduras: [{ de: '2025-10-30', ...reclusao('1a', '3a'), norma: 'Lei 15.245/2025: a pena do caput' }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(51, 'S3, S13, S32'),
  }),
  tipo({
    id: 'cp/art-288-a/caput',
    nome: 'Constituição de milícia privada',
    molduras: [{ de: '2012-09-28', ...reclusao('4a', '8a'), norma: 'Lei 12.720/2012' }],
    caracteristicas: comum({ violenciaOuGraveAmeaca: true, milicia: true }),
    fonte: linha(52, 'S3, S32'),
  }),
];
