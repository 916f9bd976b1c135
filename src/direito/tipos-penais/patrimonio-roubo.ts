/** Roubo simples e qualificado pelo resultado: linhas 30, 33, 34 e 85 da tabela. As majorantes: roubo-majorado.ts. */
import { SEMPRE, comum, linha, reclusao, rol, tipo } from './declarar.ts';
import type { MolduraPenal, PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const ROUBO = comum({ violenciaOuGraveAmeaca: true });
const COM_MORTE = comum({ violenciaOuGraveAmeaca: true, resultadoMorte: true });
const ORIGINAL = 'CP, redação original';
const LEI_8072 = 'Lei 8.072/1990, art. 6º';
const LEI_15397 = 'Lei 15.397/2026';

/** A base de todas as majorantes do roubo. */
export const ROUBO_CAPUT: readonly MolduraPenal[] = [
  { de: SEMPRE, ate: '2026-05-03', ...reclusao('4a', '10a'), norma: ORIGINAL },
  { de: '2026-05-04', ...reclusao('6a', '10a'), norma: LEI_15397 },
];

/** §3º, primeira parte (hoje inciso I): também a pena da extorsão com violência e lesão grave. */
export const ROUBO_COM_LESAO_GRAVE: readonly MolduraPenal[] = [
  { de: SEMPRE, ate: '1996-12-25', ...reclusao('5a', '15a'), norma: `${ORIGINAL}; ${LEI_8072}` },
  { de: '1996-12-26', ate: '2018-04-23', ...reclusao('7a', '15a'), norma: 'Lei 9.426/1996' },
  { de: '2018-04-24', ...reclusao('7a', '18a'), norma: 'Lei 13.654/2018' },
];

/** §3º, parte final (hoje inciso II): também a pena da extorsão com violência e morte. */
export const LATROCINIO: readonly MolduraPenal[] = [
  { de: SEMPRE, ate: '1990-07-25', ...reclusao('15a', '30a'), norma: ORIGINAL },
  { de: '1990-07-26', ate: '2026-05-03', ...reclusao('20a', '30a'), norma: LEI_8072 },
  { de: '2026-05-04', ...reclusao('24a', '30a'), norma: LEI_15397 },
];

const DESDE_2020: PeriodoHediondo = { de: '2020-01-23', norma: rol('II, c', 'Lei 13.964/2019') };

export const ROUBO_SIMPLES_E_QUALIFICADO: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-157/caput',
    nome: 'Roubo',
    molduras: ROUBO_CAPUT,
    caracteristicas: ROUBO,
    fonte: linha(30, 'S3, S12, S32'),
  }),
  tipo({
    id: 'cp/art-157/par-1',
    nome: 'Roubo impróprio',
    molduras: ROUBO_CAPUT,
    caracteristicas: ROUBO,
    fonte: linha(30, 'S3, S12, S32'),
  }),
  tipo({
    id: 'cp/art-157/par-1-a',
    nome: 'Roubo de bens de serviços públicos essenciais',
    molduras: [{ de: '2025-07-29', ...reclusao('6a', '12a'), norma: 'Lei 15.181/2025' }],
    caracteristicas: ROUBO,
    fonte: linha(30, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-157/par-3/inc-i',
    nome: 'Roubo com lesão corporal grave',
    molduras: ROUBO_COM_LESAO_GRAVE,
    hediondo: [DESDE_2020],
    caracteristicas: ROUBO,
    fonte: linha(33, 'S3, S4, S32'),
  }),
  tipo({
    id: 'cp/art-157/par-3/inc-ii',
    nome: 'Latrocínio',
    molduras: LATROCINIO,
    hediondo: [{ de: '1990-07-26', norma: rol('II', 'Lei 8.072/1990, Lei 8.930/1994 e Lei 13.964/2019') }],
    caracteristicas: COM_MORTE,
    fonte: linha(34, 'S3, S4, S12, S32'),
  }),
  tipo({
    id: 'cp/art-157/par-5',
    nome: 'Latrocínio por integrante de facção, grupo paramilitar ou milícia',
    molduras: [{ de: '2026-03-25', ...reclusao('20a', '40a'), norma: 'Lei 15.358/2026' }],
    hediondo: [{ ...DESDE_2020, de: '2026-03-25' }],
    caracteristicas: COM_MORTE,
    fonte: linha(85, 'S3'),
    selo: 'fonte-unica',
    duvidas: [
      'Início: o da Lei 15.358/2026 (25/03/2026); o dia deste parágrafo não foi conferido.',
      'O rol dos hediondos cita o §3º do art. 157, e o §5º é posterior: a hediondez segue uma só fonte.',
      'A mínima (20 anos) é menor que a do latrocínio comum desde 04/05/2026 (24 anos).',
    ],
  }),
];
