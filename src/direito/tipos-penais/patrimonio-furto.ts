/** Furto, fora o de combustível: linhas 25 a 29 e 85 da tabela. */
import { SEMPRE, comum, linha, reclusao, rol, tipo } from './declarar.ts';
import type { TipoPenal } from './tipo-penal.ts';

const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false });
const ORIGINAL = 'CP, redação original';
const LEI_13654 = 'Lei 13.654/2018';
const LEI_15397 = 'Lei 15.397/2026';
const LEI_15181 = 'Lei 15.181/2025';

export const FURTO: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-155/caput',
    nome: 'Furto',
    molduras: [
      { de: SEMPRE, ate: '2026-05-03', ...reclusao('1a', '4a'), norma: ORIGINAL },
      { de: '2026-05-04', ...reclusao('1a', '6a'), norma: LEI_15397 },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(25, 'S3, S12, S32'),
  }),
  tipo({
    id: 'cp/art-155/par-4',
    nome: 'Furto qualificado',
    molduras: [{ de: SEMPRE, ...reclusao('2a', '8a'), norma: ORIGINAL }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(26, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-155/par-4/inc-v',
    nome: 'Furto qualificado de bens de serviços públicos essenciais',
    molduras: [{ de: '2025-07-29', ...reclusao('2a', '8a'), norma: LEI_15181 }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(26, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-155/par-4-a',
    nome: 'Furto com emprego de explosivo',
    molduras: [{ de: '2018-04-24', ...reclusao('4a', '10a'), norma: LEI_13654 }],
    hediondo: [{ de: '2020-01-23', norma: rol('IX', 'Lei 13.964/2019') }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(27, 'S3, S4, S32'),
  }),
  tipo({
    id: 'cp/art-155/par-4-b',
    nome: 'Furto mediante fraude eletrônica',
    molduras: [
      { de: '2021-05-28', ate: '2026-05-03', ...reclusao('4a', '8a'), norma: 'Lei 14.155/2021' },
      { de: '2026-05-04', ...reclusao('4a', '10a'), norma: LEI_15397 },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(28, 'S3, S12, S32'),
  }),
  tipo({
    id: 'cp/art-155/par-5',
    nome: 'Furto de veículo levado a outro Estado ou ao exterior',
    molduras: [
      { de: '1996-12-26', ate: '2026-05-03', ...reclusao('3a', '8a'), norma: 'Lei 9.426/1996' },
      { de: '2026-05-04', ...reclusao('4a', '10a'), norma: LEI_15397 },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(29, 'S3, S12, S32'),
  }),
  tipo({
    id: 'cp/art-155/par-6',
    nome: 'Furto de semovente domesticável de produção',
    molduras: [
      { de: '2016-08-03', ate: '2026-05-03', ...reclusao('2a', '5a'), norma: 'Lei 13.330/2016' },
      { de: '2026-05-04', ...reclusao('4a', '10a'), norma: LEI_15397 },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(29, 'S3, S32'),
    selo: 'fonte-unica',
    duvidas: [
      'A pena de 4 a 10 anos e a Lei 15.397/2026 (desde 04/05/2026) vêm de uma só fonte; o dia ' +
        'da mudança não foi conferido.',
    ],
  }),
  tipo({
    id: 'cp/art-155/par-7',
    nome: 'Furto de substância explosiva',
    molduras: [{ de: '2018-04-24', ...reclusao('4a', '10a'), norma: LEI_13654 }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(27, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-155/par-8',
    nome: 'Furto de fios, cabos ou equipamentos de energia, telefonia ou dados',
    molduras: [{ de: '2025-07-29', ...reclusao('2a', '8a'), norma: LEI_15181 }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(26, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-155/par-9',
    nome: 'Furto por integrante de facção, grupo paramilitar ou milícia',
    molduras: [{ de: '2026-03-25', ...reclusao('4a', '10a'), norma: 'Lei 15.358/2026' }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(85, 'S3'),
    selo: 'fonte-unica',
    duvidas: ['Início: o da Lei 15.358/2026 (25/03/2026); o dia deste parágrafo não foi conferido.'],
  }),
];
