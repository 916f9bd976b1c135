/** Estupro e demais crimes contra a liberdade sexual: linhas 42 a 44 e 48 da tabela. Vulneráveis: arquivo próprio. */
import { SEMPRE, contraPessoa, detencao, linha, reclusao, rol, tipo } from './declarar.ts';
import type { PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const COM_VIOLENCIA = contraPessoa({ violenciaOuGraveAmeaca: true, contraDignidadeSexual: true });
const COM_MORTE = contraPessoa({
  violenciaOuGraveAmeaca: true,
  contraDignidadeSexual: true,
  resultadoMorte: true,
});
const SEM_VIOLENCIA = contraPessoa({ violenciaOuGraveAmeaca: false, contraDignidadeSexual: true });
const ORIGINAL = 'CP, redação original';
const LEI_8072 = 'Lei 8.072/1990, art. 6º';
const LEI_12015 = 'Lei 12.015/2009';
const ESTUPRO: PeriodoHediondo = {
  de: '1990-07-26',
  norma: rol('V', 'Leis 8.072/1990, 8.930/1994 e 12.015/2009'),
};
const ATENTADO: PeriodoHediondo = {
  de: '1990-07-26',
  ate: '2009-08-09',
  norma: rol('V e VI', 'Leis 8.072/1990 e 8.930/1994'),
};
const ANTES_DE_2009 = { de: '1990-07-26', ate: '2009-08-09' };
const PRESUMIDA =
  'Vítima menor de 14 anos até 09/08/2009 (violência presumida, art. 224): o acréscimo de ' +
  'metade da Lei 8.072, art. 9º, não está na moldura.';
const LESAO_OU_MENOR =
  'Antes de 10/08/2009 a moldura é a da lesão grave (art. 223); a vítima de 14 a 17 anos ainda não qualificava.';

export const DIGNIDADE_SEXUAL: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-213/caput',
    nome: 'Estupro',
    molduras: [
      { de: SEMPRE, ate: '1990-07-25', ...reclusao('3a', '8a'), norma: ORIGINAL },
      { ...ANTES_DE_2009, ...reclusao('6a', '10a'), norma: LEI_8072 },
      { de: '2009-08-10', ...reclusao('6a', '10a'), norma: LEI_12015 },
    ],
    hediondo: [ESTUPRO],
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(42, 'S3, S4, S32'),
    duvidas: [PRESUMIDA],
  }),
  tipo({
    id: 'cp/art-213/par-1',
    nome: 'Estupro com lesão grave ou contra menor de 18 e maior de 14 anos',
    molduras: [
      { ...ANTES_DE_2009, ...reclusao('8a', '12a'), norma: `CP art. 223, caput (${LEI_8072})` },
      { de: '2009-08-10', ...reclusao('8a', '12a'), norma: LEI_12015 },
    ],
    hediondo: [ESTUPRO],
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(42, 'S3, S4, S32'),
    duvidas: [LESAO_OU_MENOR, PRESUMIDA],
  }),
  tipo({
    id: 'cp/art-213/par-2',
    nome: 'Estupro com morte',
    molduras: [
      {
        ...ANTES_DE_2009,
        ...reclusao('12a', '25a'),
        norma: `CP art. 223, parágrafo único (${LEI_8072})`,
      },
      { de: '2009-08-10', ...reclusao('12a', '30a'), norma: LEI_12015 },
    ],
    hediondo: [ESTUPRO],
    caracteristicas: COM_MORTE,
    fonte: linha(42, 'S3, S4, S32'),
    duvidas: [PRESUMIDA],
  }),
  tipo({
    id: 'cp/art-214/caput',
    nome: 'Atentado violento ao pudor (até 09/08/2009)',
    molduras: [
      { de: SEMPRE, ate: '1990-07-25', ...reclusao('2a', '7a'), norma: ORIGINAL },
      { ...ANTES_DE_2009, ...reclusao('6a', '10a'), norma: LEI_8072 },
    ],
    hediondo: [ATENTADO],
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(42, 'S3, S4, S32'),
    duvidas: ['Desde 10/08/2009 a conduta está no art. 213 ou no art. 217-A.', PRESUMIDA],
  }),
  tipo({
    id: 'cp/art-223/caput',
    nome: 'Estupro ou atentado violento ao pudor com lesão grave (até 09/08/2009)',
    molduras: [{ ...ANTES_DE_2009, ...reclusao('8a', '12a'), norma: LEI_8072 }],
    hediondo: [ATENTADO],
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(42, 'S3, S4, S32'),
    duvidas: [PRESUMIDA],
  }),
  tipo({
    id: 'cp/art-223/par-unico',
    nome: 'Estupro ou atentado violento ao pudor com morte (até 09/08/2009)',
    molduras: [{ ...ANTES_DE_2009, ...reclusao('12a', '25a'), norma: LEI_8072 }],
    hediondo: [ATENTADO],
    caracteristicas: COM_MORTE,
    fonte: linha(42, 'S3, S4, S32'),
    duvidas: [PRESUMIDA],
  }),
  tipo({
    id: 'cp/art-215-a/caput',
    nome: 'Importunação sexual',
    molduras: [{ de: '2018-09-25', ...reclusao('1a', '5a'), norma: 'Lei 13.718/2018' }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(43, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-216-a/caput',
    nome: 'Assédio sexual',
    molduras: [{ de: '2001-05-16', ...detencao('1a', '2a'), norma: 'Lei 10.224/2001' }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(44, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-218-c/caput',
    nome: 'Divulgação de cena de estupro, de sexo ou de pornografia',
    molduras: [
      { de: '2018-09-25', ate: '2025-12-07', ...reclusao('1a', '5a'), norma: 'Lei 13.718/2018' },
      { de: '2025-12-08', ...reclusao('4a', '10a'), norma: 'Lei 15.280/2025' },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(48, 'S3, S22, S32'),
  }),
];
