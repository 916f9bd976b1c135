/** Roubo majorado: a pena do caput com o aumento da majorante. Linhas 31, 32 e 83 da tabela. */
import { DOBRO, comum, linha, mais, rol, sobre, tipo } from './declarar.ts';
import { ROUBO_CAPUT } from './patrimonio-roubo.ts';
import type { MolduraPenal, PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const ROUBO = comum({ violenciaOuGraveAmeaca: true });
const DE_UM_TERCO_A_METADE = { minima: mais('1/3'), maxima: mais('1/2') };
const DE_DOIS_TERCOS = { minima: mais('2/3'), maxima: mais('2/3') };
const HEDIONDO_DESDE_2020 = (alinea: string): PeriodoHediondo[] => [
  { de: '2020-01-23', norma: rol(`II, ${alinea}`, 'Lei 13.964/2019') },
];

/** §2º: aumento de 1/3 até a metade. */
const deUmTercoAMetade = (de: string, lei: string, ate?: string): MolduraPenal[] =>
  sobre(ROUBO_CAPUT, {
    de,
    ...(ate === undefined ? {} : { ate }),
    ...DE_UM_TERCO_A_METADE,
    norma: `Aumento de 1/3 até a metade, art. 157, §2º (${lei})`,
  });

/** §2º-A: aumento de 2/3. */
const deDoisTercos = (de: string, lei: string): MolduraPenal[] =>
  sobre(ROUBO_CAPUT, { de, ...DE_DOIS_TERCOS, norma: `Aumento de 2/3, art. 157, §2º-A (${lei})` });

const majorado = (
  parte: string,
  nome: string,
  molduras: readonly MolduraPenal[],
  resto: {
    hediondo?: PeriodoHediondo[];
    duvidas?: string[];
    selo?: TipoPenal['selo'];
    numero?: number;
  } = {},
): TipoPenal =>
  tipo({
    id: `cp/art-157/${parte}`,
    nome: `Roubo majorado ${nome}`,
    molduras,
    hediondo: resto.hediondo ?? [],
    caracteristicas: ROUBO,
    fonte: linha(resto.numero ?? 31, 'S3, S4, S12, S32'),
    selo: resto.selo ?? 'verificado',
    duvidas: resto.duvidas ?? [],
  });

const ORIGINAL = 'CP, redação original';
const DE_2026 = {
  selo: 'fonte-unica' as const,
  duvidas: ['O catálogo de regras diz só "2026"; uma só fonte atribui o inciso à Lei 15.397/2026 (desde 04/05/2026).'],
};

export const ROUBO_MAJORADO: readonly TipoPenal[] = [
  majorado('par-2', '(§2º, sem dizer o inciso)', deUmTercoAMetade('1940-01-01', ORIGINAL), {
    hediondo: [
      {
        de: '2020-01-23',
        norma: rol('II, a', 'Lei 13.964/2019'),
        condicao: 'só com restrição da liberdade da vítima (inciso V)',
      },
    ],
  }),
  majorado(
    'par-2/inc-i',
    'por emprego de arma (até 23/04/2018)',
    deUmTercoAMetade('1940-01-01', ORIGINAL, '2018-04-23'),
    {
      duvidas: [
        'Arma branca: não majorava de 24/04/2018 a 22/01/2020, o que favorece quem a usou antes ' +
          '(CP 2º p.ú.); a pena seria a do caput.',
      ],
    },
  ),
  majorado('par-2/inc-ii', 'por concurso de pessoas', deUmTercoAMetade('1940-01-01', ORIGINAL)),
  majorado('par-2/inc-iii', 'contra vítima em transporte de valores', deUmTercoAMetade('1940-01-01', ORIGINAL)),
  majorado(
    'par-2/inc-iv',
    'de veículo levado a outro Estado ou ao exterior',
    deUmTercoAMetade('1996-12-26', 'Lei 9.426/1996'),
  ),
  majorado('par-2/inc-v', 'por restrição da liberdade da vítima', deUmTercoAMetade('1996-12-26', 'Lei 9.426/1996'), {
    hediondo: HEDIONDO_DESDE_2020('a'),
  }),
  majorado('par-2/inc-vi', 'de substância explosiva', deUmTercoAMetade('2018-04-24', 'Lei 13.654/2018')),
  majorado('par-2/inc-vii', 'por emprego de arma branca', deUmTercoAMetade('2020-01-23', 'Lei 13.964/2019')),
  majorado(
    'par-2/inc-viii',
    'de fios, cabos ou equipamentos de energia, telefonia ou dados',
    deUmTercoAMetade('2025-07-29', 'Lei 15.181/2025'),
  ),
  majorado(
    'par-2/inc-ix',
    'de celular, computador ou outro dispositivo',
    deUmTercoAMetade('2026-05-04', 'Lei 15.397/2026'),
    DE_2026,
  ),
  majorado('par-2/inc-x', 'de arma de fogo', deUmTercoAMetade('2026-05-04', 'Lei 15.397/2026'), DE_2026),
  majorado('par-2/inc-xi', 'de combustível', deUmTercoAMetade('2026-09-23', 'Lei 15.517/2026'), {
    numero: 83,
  }),
  majorado('par-2-a/inc-i', 'por emprego de arma de fogo', deDoisTercos('2018-04-24', 'Lei 13.654/2018'), {
    hediondo: HEDIONDO_DESDE_2020('b'),
    numero: 32,
  }),
  majorado(
    'par-2-a/inc-ii',
    'por rompimento de obstáculo com explosivo',
    deDoisTercos('2018-04-24', 'Lei 13.654/2018'),
    {
      numero: 32,
    },
  ),
  majorado(
    'par-2-a/inc-iii',
    'de combustível (hipóteses do §2º-A, III)',
    deDoisTercos('2026-09-23', 'Lei 15.517/2026'),
    {
      numero: 83,
    },
  ),
  majorado(
    'par-2-b',
    'por emprego de arma de fogo de uso restrito ou proibido',
    sobre(ROUBO_CAPUT, {
      de: '2020-01-23',
      minima: DOBRO,
      maxima: DOBRO,
      norma: 'Dobro, art. 157, §2º-B (Lei 13.964/2019)',
    }),
    { hediondo: HEDIONDO_DESDE_2020('b'), numero: 32 },
  ),
];
