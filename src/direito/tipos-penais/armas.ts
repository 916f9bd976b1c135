/** Estatuto do Desarmamento: linhas 65 a 67 da tabela. */
import { comum, detencao, linha, mais, reclusao, rol, sobre, tipo } from './declarar.ts';
import type { MolduraPenal, PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const LEI = 'lei-10826-2003';
const VIGOR = '2003-12-23';
const LEI_10826 = 'Lei 10.826/2003';
const LEI_13964 = 'Lei 13.964/2019';
const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false });

const POSSE: readonly MolduraPenal[] = [{ de: VIGOR, ...detencao('1a', '3a'), norma: LEI_10826 }];
const PORTE: readonly MolduraPenal[] = [{ de: VIGOR, ...reclusao('2a', '4a'), norma: LEI_10826 }];
const USO_RESTRITO: readonly MolduraPenal[] = [{ de: VIGOR, ...reclusao('3a', '6a'), norma: LEI_10826 }];

const RESTRITO_HEDIONDO: PeriodoHediondo = {
  de: '2017-10-27',
  ate: '2020-01-22',
  norma: rol('parágrafo único', 'Lei 13.497/2017'),
};
const desde2020 = (inciso: string): PeriodoHediondo[] => [
  { de: '2020-01-23', norma: rol(`parágrafo único, ${inciso}`, LEI_13964) },
];

const arma = (
  parte: string,
  nome: string,
  numero: number,
  molduras: readonly MolduraPenal[],
  resto: { hediondo?: readonly PeriodoHediondo[]; duvidas?: string[] } = {},
): TipoPenal =>
  tipo({
    id: `${LEI}/${parte}`,
    nome,
    molduras,
    hediondo: resto.hediondo ?? [],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(numero, 'S3, S4, S32'),
    duvidas: resto.duvidas ?? [],
  });

/** Art. 21-A, da Lei 15.358/2026. */
const art21A = (parte: string, nome: string, base: readonly MolduraPenal[]): TipoPenal =>
  tipo({
    id: `${LEI}/${parte}/art-21-a`,
    nome: `${nome}, com o aumento do art. 21-A`,
    molduras: sobre(base, {
      de: '2026-03-25',
      minima: mais('2/3'),
      maxima: mais('2/3'),
      norma: 'Aumento de 2/3, Lei 10.826, art. 21-A (Lei 15.358/2026)',
    }),
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(65, 'S3'),
    selo: 'fonte-unica',
    duvidas: [
      'O aumento do art. 21-A: o catálogo de regras o liga ao tráfico; outra fonte (S3), ao ' +
        'integrante de facção, grupo paramilitar ou milícia, nos arts. 12, 14 e 16.',
    ],
  });

const comercio = (artigo: string, nome: string, maxima: [string, string], inciso: string): TipoPenal =>
  arma(
    artigo,
    nome,
    67,
    [
      { de: VIGOR, ate: '2020-01-22', ...reclusao('4a', '8a'), norma: LEI_10826 },
      { de: '2020-01-23', ...reclusao(...maxima), norma: LEI_13964 },
    ],
    { hediondo: desde2020(inciso) },
  );

export const ARMAS: readonly TipoPenal[] = [
  arma('art-12/caput', 'Posse irregular de arma de fogo de uso permitido', 65, POSSE),
  arma('art-14/caput', 'Porte ilegal de arma de fogo de uso permitido', 65, PORTE),
  arma('art-15/caput', 'Disparo de arma de fogo', 65, PORTE),
  art21A('art-12/caput', 'Posse irregular de arma de fogo de uso permitido', POSSE),
  art21A('art-14/caput', 'Porte ilegal de arma de fogo de uso permitido', PORTE),
  art21A('art-16/caput', 'Posse ou porte ilegal de arma de fogo de uso restrito', USO_RESTRITO),
  arma('art-16/caput', 'Posse ou porte ilegal de arma de fogo de uso restrito', 66, USO_RESTRITO, {
    hediondo: [RESTRITO_HEDIONDO],
    duvidas: ['Até 22/01/2020 o caput incluía a arma de uso proibido; depois, essa é o §2º.'],
  }),
  arma('art-16/par-1/inc-iv', 'Arma de fogo com numeração raspada, suprimida ou adulterada', 66, USO_RESTRITO, {
    hediondo: [
      {
        ...RESTRITO_HEDIONDO,
        condicao: 'só se a arma era de uso restrito ou proibido (STJ, Súmula 668)',
      },
    ],
  }),
  arma(
    'art-16/par-2',
    'Posse ou porte ilegal de arma de fogo de uso proibido',
    66,
    [{ de: '2020-01-23', ...reclusao('4a', '12a'), norma: LEI_13964 }],
    { hediondo: desde2020('II') },
  ),
  comercio('art-17/caput', 'Comércio ilegal de arma de fogo', ['6a', '12a'], 'III'),
  comercio('art-18/caput', 'Tráfico internacional de arma de fogo', ['8a', '16a'], 'IV'),
];
