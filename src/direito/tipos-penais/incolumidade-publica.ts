/** Incêndio, envenenamento e falsificação de medicamento: linhas 49, 50 e 86 da tabela. */
import { DOBRO, SEMPRE, comum, linha, reclusao, rol, sobre, tipo } from './declarar.ts';
import type { MolduraPenal, PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false });
const ORIGINAL = 'CP, redação original';
const LEI_9677 = 'Lei 9.677/1998';

const ENVENENAMENTO: readonly MolduraPenal[] = [
  { de: SEMPRE, ate: '1990-07-25', ...reclusao('5a', '15a'), norma: ORIGINAL },
  { de: '1990-07-26', ...reclusao('10a', '15a'), norma: 'Lei 8.072/1990, art. 6º' },
];

const FALSIFICACAO: readonly MolduraPenal[] = [
  { de: SEMPRE, ate: '1998-07-02', ...reclusao('1a', '3a'), norma: ORIGINAL },
  { de: '1998-07-03', ...reclusao('10a', '15a'), norma: LEI_9677 },
];
const FALSIFICACAO_HEDIONDA: PeriodoHediondo = {
  de: '1998-08-21',
  norma: rol('VII-B', 'Lei 9.695/1998'),
};

export const INCOLUMIDADE_PUBLICA: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-250/caput',
    nome: 'Incêndio',
    molduras: [{ de: SEMPRE, ...reclusao('3a', '6a'), norma: ORIGINAL }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(49, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-270/caput/com-morte',
    nome: 'Envenenamento de água potável ou de substância alimentícia ou medicinal, com morte (c/c art. 285)',
    molduras: sobre(ENVENENAMENTO, {
      de: SEMPRE,
      minima: DOBRO,
      maxima: DOBRO,
      norma: 'Dobro, CP arts. 285 e 258',
    }),
    hediondo: [{ de: '1990-07-26', ate: '1994-09-06', norma: 'Lei 8.072/1990, art. 1º, redação original' }],
    caracteristicas: comum({ violenciaOuGraveAmeaca: false, resultadoMorte: true }),
    fonte: linha(86, 'S32'),
    selo: 'memoria',
    duvidas: [
      'O catálogo de regras não traz a pena: é a dos arts. 270, 285 e 258 do Código Penal lidos em uma só fonte (S32).',
    ],
  }),
  tipo({
    id: 'cp/art-273/caput',
    nome: 'Falsificação de produto terapêutico ou medicinal',
    molduras: FALSIFICACAO,
    hediondo: [FALSIFICACAO_HEDIONDA],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(50, 'S3, S4, S32'),
  }),
  tipo({
    id: 'cp/art-273/par-1',
    nome: 'Venda, importação ou depósito de produto terapêutico ou medicinal falsificado',
    molduras: FALSIFICACAO,
    hediondo: [FALSIFICACAO_HEDIONDA],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(50, 'S3, S4, S32'),
  }),
  tipo({
    id: 'cp/art-273/par-1-b',
    nome: 'Venda, importação ou depósito de produto terapêutico ou medicinal irregular (incisos II a VI)',
    molduras: FALSIFICACAO.slice(1),
    hediondo: [FALSIFICACAO_HEDIONDA],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(50, 'S3, S4, S32'),
    duvidas: ['Se for o inciso I (sem registro), a pena é outra: STF, Tema 1003.'],
  }),
  tipo({
    id: 'cp/art-273/par-1-b/inc-i',
    nome: 'Venda, importação ou depósito de produto terapêutico ou medicinal sem registro',
    molduras: [
      {
        de: '1998-07-03',
        ...reclusao('1a', '3a'),
        norma: `STF, Tema 1003: a pena anterior à ${LEI_9677} volta a valer`,
      },
    ],
    hediondo: [
      {
        ...FALSIFICACAO_HEDIONDA,
        condicao:
          'o rol cita o art. 273 na redação da Lei 9.677/1998, cuja pena o STF afastou aqui: só se a sentença o disser',
      },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(50, 'S3, S4, S32'),
    duvidas: ['O catálogo de regras data a hediondez do art. 273 de 21/08/1998 sem tratar à parte este inciso.'],
  }),
];
