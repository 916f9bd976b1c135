/** Organização criminosa e domínio social estruturado: linhas 68 e 71 da tabela. */
import { comum, linha, reclusao, rol, tipo } from './declarar.ts';
import type { PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const SEM_VIOLENCIA = comum({ violenciaOuGraveAmeaca: false });
const DOMINIO_HEDIONDO: PeriodoHediondo[] = [
  { de: '2026-03-25', norma: rol('parágrafo único, VIII', 'Lei 15.358/2026') },
];
const VETO = 'O rol dos hediondos cita também o §3º do art. 2º, que foi vetado: a remissão não tem efeito.';

export const CRIME_ORGANIZADO: readonly TipoPenal[] = [
  tipo({
    id: 'lei-12850-2013/art-2/caput',
    nome: 'Organização criminosa',
    molduras: [{ de: '2013-09-19', ...reclusao('3a', '8a'), norma: 'Lei 12.850/2013' }],
    hediondo: [
      {
        de: '2020-01-23',
        norma: rol('parágrafo único, V', 'Lei 13.964/2019'),
        condicao: 'só se voltada à prática de crime hediondo ou equiparado',
      },
    ],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(68, 'S3, S4, S32'),
  }),
  tipo({
    id: 'lei-12850-2013/art-21-a/caput',
    nome: 'Obstrução de ações contra o crime organizado',
    molduras: [{ de: '2025-10-30', ...reclusao('4a', '12a'), norma: 'Lei 15.245/2025' }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(68, 'S3, S13, S32'),
  }),
  tipo({
    id: 'lei-12850-2013/art-21-b/caput',
    nome: 'Conspiração para obstrução de ações contra o crime organizado',
    molduras: [{ de: '2025-10-30', ...reclusao('4a', '12a'), norma: 'Lei 15.245/2025' }],
    caracteristicas: SEM_VIOLENCIA,
    fonte: linha(68, 'S3, S13, S32'),
  }),
  tipo({
    id: 'lei-15358-2026/art-2/caput',
    nome: 'Domínio social estruturado',
    molduras: [{ de: '2026-03-25', ...reclusao('20a', '40a'), norma: 'Lei 15.358/2026' }],
    hediondo: DOMINIO_HEDIONDO,
    caracteristicas: comum({ violenciaOuGraveAmeaca: true }),
    vedaLivramentoDesde: '2026-03-25',
    fonte: linha(71, 'S3, S5, S6'),
    duvidas: [VETO],
  }),
  tipo({
    id: 'lei-15358-2026/art-3/caput',
    nome: 'Favorecimento ao domínio social estruturado',
    molduras: [{ de: '2026-03-25', ...reclusao('12a', '20a'), norma: 'Lei 15.358/2026' }],
    hediondo: DOMINIO_HEDIONDO,
    caracteristicas: SEM_VIOLENCIA,
    vedaLivramentoDesde: '2026-03-25',
    fonte: linha(71, 'S3, S5, S6'),
    duvidas: [VETO],
  }),
];
