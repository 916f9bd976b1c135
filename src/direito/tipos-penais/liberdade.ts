/** Ameaça, perseguição, sequestro, trabalho escravo, tráfico de pessoas e violação de domicílio: linhas 17 a 24. */
import { DOBRO, SEMPRE, contraPessoa, detencao, linha, reclusao, rol, sobre, tipo } from './declarar.ts';
import type { MolduraPenal, TipoPenal } from './tipo-penal.ts';

const ORIGINAL = 'CP, redação original';
const COM_VIOLENCIA = contraPessoa({ violenciaOuGraveAmeaca: true });
const AMEACA: readonly MolduraPenal[] = [{ de: SEMPRE, ...detencao('1m', '6m'), norma: ORIGINAL }];

export const LIBERDADE: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-147/caput',
    nome: 'Ameaça',
    molduras: AMEACA,
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(17, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-147/par-1',
    nome: 'Ameaça contra mulher por razões da condição do sexo feminino',
    molduras: sobre(AMEACA, {
      de: '2024-10-10',
      minima: DOBRO,
      maxima: DOBRO,
      norma: 'Dobro (Lei 14.994/2024)',
    }),
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: true, violenciaContraMulher: true }),
    fonte: linha(17, 'S3, S11, S32'),
  }),
  tipo({
    id: 'cp/art-147-a/caput',
    nome: 'Perseguição',
    molduras: [{ de: '2021-04-01', ...reclusao('6m', '2a'), norma: 'Lei 14.132/2021' }],
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(18, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-147-b/caput',
    nome: 'Violência psicológica contra a mulher',
    molduras: [{ de: '2021-07-29', ...reclusao('6m', '2a'), norma: 'Lei 14.188/2021' }],
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: false, violenciaContraMulher: true }),
    fonte: linha(19, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-147-c/caput',
    nome: 'Ameaça em contexto de facção',
    molduras: [{ de: '2026-03-25', ...reclusao('1a', '3a'), norma: 'Lei 15.358/2026' }],
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(20, 'S3, S5'),
  }),
  tipo({
    id: 'cp/art-148/caput',
    nome: 'Sequestro e cárcere privado',
    molduras: [{ de: SEMPRE, ...reclusao('1a', '3a'), norma: ORIGINAL }],
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(21, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-148/par-1',
    nome: 'Sequestro e cárcere privado qualificado',
    molduras: [{ de: SEMPRE, ...reclusao('2a', '5a'), norma: ORIGINAL }],
    hediondo: [
      {
        de: '2024-01-15',
        norma: rol('XI', 'Lei 14.811/2024'),
        condicao: 'só se contra menor de 18 anos (inciso IV)',
      },
    ],
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(21, 'S3, S4, S32'),
  }),
  tipo({
    id: 'cp/art-148/par-1/inc-iv',
    nome: 'Sequestro e cárcere privado de menor de 18 anos',
    molduras: [{ de: '2005-03-29', ...reclusao('2a', '5a'), norma: 'Lei 11.106/2005' }],
    hediondo: [{ de: '2024-01-15', norma: rol('XI', 'Lei 14.811/2024') }],
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(21, 'S3, S4, S32'),
  }),
  tipo({
    id: 'cp/art-148/par-2',
    nome: 'Sequestro e cárcere privado com grave sofrimento físico ou moral',
    molduras: [{ de: SEMPRE, ...reclusao('2a', '8a'), norma: ORIGINAL }],
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(21, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-148/par-3',
    nome: 'Sequestro e cárcere privado por integrante de facção, grupo paramilitar ou milícia',
    molduras: [{ de: '2026-03-25', ...reclusao('12a', '20a'), norma: 'Lei 15.358/2026' }],
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(21, 'S3, S5'),
  }),
  tipo({
    id: 'cp/art-149/caput',
    nome: 'Redução a condição análoga à de escravo',
    molduras: [
      {
        de: SEMPRE,
        ...reclusao('2a', '8a'),
        norma: 'CP, redação original; Lei 10.803/2003, mesma pena',
      },
    ],
    caracteristicas: COM_VIOLENCIA,
    fonte: linha(22, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-149-a/caput',
    nome: 'Tráfico de pessoas',
    molduras: [{ de: '2016-11-21', ...reclusao('4a', '8a'), norma: 'Lei 13.344/2016' }],
    hediondo: [
      {
        de: '2024-01-15',
        norma: rol('XII', 'Lei 14.811/2024'),
        condicao: 'só se contra criança ou adolescente',
      },
    ],
    caracteristicas: COM_VIOLENCIA,
    livramentoDoisTercosDesde: '2016-11-21',
    fonte: linha(23, 'S3, S4, S32'),
    duvidas: ['Livramento: o CP 83, V pede mais de 2/3 da pena no tráfico de pessoas, mesmo não hediondo.'],
  }),
  tipo({
    id: 'cp/art-150/caput',
    nome: 'Violação de domicílio',
    molduras: [{ de: SEMPRE, ...detencao('1m', '3m'), norma: ORIGINAL }],
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: false }),
    fonte: linha(24, 'S3, S32'),
  }),
];
