/** Lesão corporal, abandono de incapaz e maus-tratos: linhas 11 a 16 da tabela. */
import { SEMPRE, contraPessoa, detencao, linha, reclusao, rol, tipo } from './declarar.ts';
import type { MolduraPenal, PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const ORIGINAL = 'CP, redação original';
const LESAO = contraPessoa({ violenciaOuGraveAmeaca: true });
const LESAO_COM_MORTE = contraPessoa({ violenciaOuGraveAmeaca: true, resultadoMorte: true });

/** Lei 8.072, art. 1º, I-A: conforme a vítima ou o lugar, que o tipo não diz. */
const AGENTE =
  'só contra agente ou autoridade da segurança pública, no exercício da função ou em razão dela, ou parente';
const JUSTICA =
  'ou contra membro do Judiciário, do Ministério Público, da Defensoria ou da Advocacia Pública, ou oficial de justiça';
const POR_VITIMA: readonly PeriodoHediondo[] = [
  { de: '2015-07-07', ate: '2025-05-06', norma: rol('I-A', 'Lei 13.142/2015'), condicao: AGENTE },
  {
    de: '2025-05-07',
    ate: '2025-07-03',
    norma: rol('I-A', 'Lei 15.134/2025'),
    condicao: `${AGENTE}, ${JUSTICA}`,
  },
  {
    de: '2025-07-04',
    norma: rol('I-A', 'Lei 15.159/2025'),
    condicao: `${AGENTE}, ${JUSTICA}, ou nas dependências de instituição de ensino`,
  },
];

const SEM_VGA_DECIDIDA =
  'A fonte não decide se há violência ou grave ameaça no abandono e nos maus-tratos: informe o que disse a sentença.';
const LEI_15163 = 'Lei 15.163/2025';

/** Abandono (133) e maus-tratos (136) têm a mesma pena desde a Lei 15.163/2025; antes, cada um a sua. */
const periclitacao = (
  id: string,
  nome: string,
  antes: Pick<MolduraPenal, 'especie' | 'minima' | 'maxima'>,
  depois: typeof antes,
  morte = false,
) =>
  tipo({
    id,
    nome,
    molduras: [
      { de: SEMPRE, ate: '2025-07-03', ...antes, norma: ORIGINAL },
      { de: '2025-07-04', ...depois, norma: LEI_15163 },
    ],
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: undefined, resultadoMorte: morte }),
    fonte: linha(16, 'S3, S32, S42'),
    duvidas: [SEM_VGA_DECIDIDA],
  });

export const INTEGRIDADE_FISICA: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-129/caput',
    nome: 'Lesão corporal leve',
    molduras: [{ de: SEMPRE, ...detencao('3m', '1a'), norma: ORIGINAL }],
    caracteristicas: LESAO,
    fonte: linha(11, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-129/par-1',
    nome: 'Lesão corporal grave',
    molduras: [{ de: SEMPRE, ...reclusao('1a', '5a'), norma: ORIGINAL }],
    caracteristicas: LESAO,
    fonte: linha(12, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-129/par-2',
    nome: 'Lesão corporal gravíssima',
    molduras: [{ de: SEMPRE, ...reclusao('2a', '8a'), norma: ORIGINAL }],
    hediondo: POR_VITIMA,
    caracteristicas: LESAO,
    fonte: linha(12, 'S3, S4, S32'),
  }),
  tipo({
    id: 'cp/art-129/par-3',
    nome: 'Lesão corporal seguida de morte',
    molduras: [{ de: SEMPRE, ...reclusao('4a', '12a'), norma: ORIGINAL }],
    hediondo: POR_VITIMA,
    caracteristicas: LESAO_COM_MORTE,
    fonte: linha(13, 'S3, S4, S32'),
  }),
  tipo({
    id: 'cp/art-129/par-3-a',
    nome: 'Lesão corporal seguida de morte por integrante de facção, grupo paramilitar ou milícia',
    molduras: [{ de: '2026-03-25', ...reclusao('20a', '40a'), norma: 'Lei 15.358/2026' }],
    hediondo: [{ ...POR_VITIMA[2]!, de: '2026-03-25' }],
    caracteristicas: LESAO_COM_MORTE,
    fonte: linha(13, 'S3, S5'),
    duvidas: ['O rol dos hediondos cita o §3º do art. 129; se alcança o §3º-A, posterior, é controvertido.'],
  }),
  tipo({
    id: 'cp/art-129/par-9',
    nome: 'Lesão corporal em violência doméstica',
    molduras: [
      { de: '2004-06-18', ate: '2006-09-21', ...detencao('6m', '1a'), norma: 'Lei 10.886/2004' },
      { de: '2006-09-22', ate: '2024-10-09', ...detencao('3m', '3a'), norma: 'Lei 11.340/2006' },
      { de: '2024-10-10', ...reclusao('2a', '5a'), norma: 'Lei 14.994/2024' },
    ],
    caracteristicas: LESAO,
    fonte: linha(14, 'S3, S11, S32'),
  }),
  tipo({
    id: 'cp/art-129/par-13',
    nome: 'Lesão corporal contra mulher por razões da condição do sexo feminino',
    molduras: [
      { de: '2021-07-29', ate: '2024-10-09', ...reclusao('1a', '4a'), norma: 'Lei 14.188/2021' },
      { de: '2024-10-10', ...reclusao('2a', '5a'), norma: 'Lei 14.994/2024' },
    ],
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: true, violenciaContraMulher: true }),
    fonte: linha(15, 'S3, S11, S32'),
  }),
  periclitacao('cp/art-133/caput', 'Abandono de incapaz', detencao('6m', '3a'), reclusao('2a', '5a')),
  periclitacao('cp/art-133/par-1', 'Abandono de incapaz com lesão grave', reclusao('1a', '5a'), reclusao('3a', '7a')),
  periclitacao('cp/art-133/par-2', 'Abandono de incapaz com morte', reclusao('4a', '12a'), reclusao('8a', '14a'), true),
  periclitacao('cp/art-136/caput', 'Maus-tratos', detencao('2m', '1a'), reclusao('2a', '5a')),
  periclitacao('cp/art-136/par-1', 'Maus-tratos com lesão grave', reclusao('1a', '4a'), reclusao('3a', '7a')),
  periclitacao('cp/art-136/par-2', 'Maus-tratos com morte', reclusao('4a', '12a'), reclusao('8a', '14a'), true),
];
