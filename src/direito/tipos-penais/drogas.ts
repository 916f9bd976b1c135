/**
 * Tráfico de drogas e condutas ligadas: linhas 61 a 64 da tabela.
 * `trafico` marca os crimes do art. 44 da Lei 11.343 (33 caput e §1º, 34 a 37); o §4º é só `traficoPrivilegiado`.
 */
import { DOBRO, SEMPRE, comum, equiparado, linha, menos, reclusao, sobre, tipo } from './declarar.ts';
import type { MolduraPenal, PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const LEI = 'lei-11343-2006';
const VIGOR = '2006-10-08';
const LEI_11343 = 'Lei 11.343/2006';
const TRAFICO = comum({ violenciaOuGraveAmeaca: false, trafico: true });
const FACCAO = comum({ violenciaOuGraveAmeaca: undefined, trafico: true });

const LEI_6368: readonly MolduraPenal[] = [
  { de: SEMPRE, ate: '2006-10-07', ...reclusao('3a', '15a'), norma: 'Lei 6.368/1976, art. 12' },
];
const ART_33: readonly MolduraPenal[] = [{ de: VIGOR, ...reclusao('5a', '15a'), norma: LEI_11343 }];
const LEI_ANTERIOR = 'A pena até 07/10/2006 (Lei 6.368/1976, art. 12) é de memória.';

const controvertido = (quem: string): PeriodoHediondo => ({
  ...equiparado(VIGOR),
  condicao: `a jurisprudência diverge sobre equiparar ${quem} ao tráfico: só se a sentença o reconhecer`,
});

interface Conduta {
  parte: string;
  nome: string;
  numero: number;
  molduras: readonly MolduraPenal[];
  hediondo: readonly PeriodoHediondo[];
  duvidas?: readonly string[];
}

const CONDUTAS: readonly Conduta[] = [
  {
    parte: 'art-33/caput',
    nome: 'Tráfico de drogas',
    numero: 61,
    molduras: [...LEI_6368, ...ART_33],
    hediondo: [equiparado('1990-07-26')],
    duvidas: [LEI_ANTERIOR],
  },
  {
    parte: 'art-33/par-1',
    nome: 'Tráfico de drogas: matéria-prima, cultivo, uso de local',
    numero: 61,
    molduras: ART_33,
    hediondo: [equiparado(VIGOR)],
  },
  {
    parte: 'art-34/caput',
    nome: 'Maquinário para produção de drogas',
    numero: 63,
    molduras: [{ de: VIGOR, ...reclusao('3a', '10a'), norma: LEI_11343 }],
    hediondo: [controvertido('o maquinário')],
  },
  {
    parte: 'art-35/caput',
    nome: 'Associação para o tráfico',
    numero: 63,
    molduras: [{ de: VIGOR, ...reclusao('3a', '10a'), norma: LEI_11343 }],
    hediondo: [],
  },
  {
    parte: 'art-36/caput',
    nome: 'Financiamento do tráfico',
    numero: 63,
    molduras: [{ de: VIGOR, ...reclusao('8a', '20a'), norma: LEI_11343 }],
    hediondo: [equiparado(VIGOR)],
  },
  {
    parte: 'art-37/caput',
    nome: 'Colaboração como informante do tráfico',
    numero: 63,
    molduras: [{ de: VIGOR, ...reclusao('2a', '6a'), norma: LEI_11343 }],
    hediondo: [controvertido('o informante')],
  },
];

const conduta = (c: Conduta): TipoPenal =>
  tipo({
    id: `${LEI}/${c.parte}`,
    nome: c.nome,
    molduras: c.molduras,
    hediondo: c.hediondo,
    caracteristicas: TRAFICO,
    livramentoDoisTercosDesde: VIGOR,
    fonte: linha(c.numero, 'S3, S4, S32'),
    duvidas: c.duvidas ?? [],
  });

/** Art. 40-A: em dobro se por integrante de facção. */
const conduta40A = (c: Conduta): TipoPenal =>
  tipo({
    id: `${LEI}/${c.parte}/art-40-a`,
    nome: `${c.nome}, por integrante de facção`,
    molduras: sobre(c.molduras, {
      de: '2026-03-25',
      minima: DOBRO,
      maxima: DOBRO,
      norma: 'Dobro, Lei 11.343, art. 40-A (Lei 15.358/2026)',
    }),
    hediondo: c.hediondo.map((h) => ({ ...h, de: '2026-03-25' })),
    caracteristicas: FACCAO,
    livramentoDoisTercosDesde: VIGOR,
    fonte: linha(64, 'S3, S5'),
    duvidas: [
      'O art. 40-A dobra a pena dos arts. 33 a 37; o catálogo de regras não diz se há violência: ' +
        'informe o que disse a sentença.',
    ],
  });

export const DROGAS: readonly TipoPenal[] = [
  ...CONDUTAS.map(conduta),
  tipo({
    id: `${LEI}/art-33/par-4`,
    nome: 'Tráfico privilegiado',
    molduras: sobre(ART_33, {
      de: VIGOR,
      minima: menos('2/3'),
      maxima: menos('1/6'),
      norma: 'Diminuição de 1/6 a 2/3, Lei 11.343, art. 33, §4º',
    }),
    caracteristicas: comum({ violenciaOuGraveAmeaca: false, traficoPrivilegiado: true }),
    fonte: linha(62, 'S3, S4, S32, S35'),
    duvidas: [
      'Fato até 07/10/2006: a diminuição pode retroagir, mas com a pena da Lei 11.343 inteira; confira a sentença.',
    ],
  }),
  tipo({
    id: 'lei-6368-1976/art-12/caput',
    nome: 'Tráfico de drogas (até 07/10/2006)',
    molduras: LEI_6368,
    hediondo: [{ ...equiparado('1990-07-26'), ate: '2006-10-07' }],
    caracteristicas: TRAFICO,
    fonte: linha(61, 'S3, S4'),
    selo: 'memoria',
    duvidas: [LEI_ANTERIOR],
  }),
  ...CONDUTAS.map(conduta40A),
];
