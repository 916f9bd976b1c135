/** Dano, apropriação, estelionato e receptação: linhas 38 a 41 da tabela. */
import { DOBRO, SEMPRE, comum, contraPessoa, detencao, linha, mais, reclusao, sobre, tipo } from './declarar.ts';
import type { MolduraPenal, TipoPenal } from './tipo-penal.ts';

const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false });
const ORIGINAL = 'CP, redação original';
const LEI_15397 = 'Lei 15.397/2026';
const LEI_14155 = 'Lei 14.155/2021';
const ESTELIONATO: readonly MolduraPenal[] = [{ de: SEMPRE, ...reclusao('1a', '5a'), norma: ORIGINAL }];
const ACAO_PENAL =
  'Ação penal: incondicionada até 22/01/2020, por representação (salvo as exceções do §5º) ' +
  'de 23/01/2020 a 03/05/2026, incondicionada desde 04/05/2026.';

export const OUTROS_PATRIMONIAIS: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-163/par-unico',
    nome: 'Dano qualificado',
    molduras: [{ de: SEMPRE, ...detencao('6m', '3a'), norma: ORIGINAL }],
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: undefined }),
    fonte: linha(38, 'S3, S32'),
    duvidas: ['Só o inciso I tem violência ou grave ameaça: informe o que disse a sentença.'],
  }),
  tipo({
    id: 'cp/art-168/caput',
    nome: 'Apropriação indébita',
    molduras: [{ de: SEMPRE, ...reclusao('1a', '4a'), norma: ORIGINAL }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(39, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-171/caput',
    nome: 'Estelionato',
    molduras: ESTELIONATO,
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(40, 'S3, S12, S32'),
    duvidas: [ACAO_PENAL],
  }),
  tipo({
    id: 'cp/art-171/par-2-a',
    nome: 'Fraude eletrônica',
    molduras: [{ de: '2021-05-28', ...reclusao('4a', '8a'), norma: LEI_14155 }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(40, 'S3, S12, S32'),
    duvidas: [ACAO_PENAL],
  }),
  tipo({
    id: 'cp/art-171/par-4',
    nome: 'Estelionato contra idoso ou vulnerável',
    molduras: [
      ...sobre(ESTELIONATO, {
        de: '2015-12-29',
        ate: '2021-05-27',
        minima: DOBRO,
        maxima: DOBRO,
        norma: 'Dobro, art. 171, §4º (Lei 13.228/2015)',
      }),
      ...sobre(ESTELIONATO, {
        de: '2021-05-28',
        minima: mais('1/3'),
        maxima: DOBRO,
        norma: `Aumento de 1/3 ao dobro, art. 171, §4º (${LEI_14155})`,
      }),
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(40, 'S3, S12, S32'),
    duvidas: [ACAO_PENAL],
  }),
  tipo({
    id: 'cp/art-180/caput',
    nome: 'Receptação',
    molduras: [
      {
        de: SEMPRE,
        ate: '2026-05-03',
        ...reclusao('1a', '4a'),
        norma: 'Lei 2.505/1955; Lei 9.426/1996, mesma pena',
      },
      { de: '2026-05-04', ...reclusao('2a', '6a'), norma: LEI_15397 },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(41, 'S3, S12, S32'),
  }),
  tipo({
    id: 'cp/art-180/par-1',
    nome: 'Receptação qualificada (atividade comercial ou industrial)',
    molduras: [{ de: '1996-12-26', ...reclusao('3a', '8a'), norma: 'Lei 9.426/1996' }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(41, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-180/par-3',
    nome: 'Receptação culposa',
    molduras: [
      {
        de: SEMPRE,
        ...detencao('1m', '1a'),
        norma: 'CP, redação original (§1º); Lei 9.426/1996 (§3º)',
      },
    ],
    caracteristicas: comum({ violenciaOuGraveAmeaca: false, doloso: false }),
    fonte: linha(41, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-180-a/caput',
    nome: 'Receptação de animal',
    molduras: [
      { de: '2016-08-03', ate: '2026-05-03', ...reclusao('2a', '5a'), norma: 'Lei 13.330/2016' },
      { de: '2026-05-04', ...reclusao('3a', '8a'), norma: LEI_15397 },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(41, 'S3, S32'),
    selo: 'fonte-unica',
    duvidas: [
      'A pena de 3 a 8 anos e a Lei 15.397/2026 (desde 04/05/2026) vêm de uma só fonte; o dia da ' +
        'mudança não foi conferido.',
    ],
  }),
];
