/** Crimes contra a vida, fora o feminicídio e o suicídio: linhas 1, 2, 4 a 7 da tabela. */
import { SEMPRE, contraPessoa, detencao, linha, reclusao, rol, tipo } from './declarar.ts';
import type { PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const HOMICIDIO = contraPessoa({ violenciaOuGraveAmeaca: true, resultadoMorte: true });
const ORIGINAL = 'CP, redação original';
const DESDE_1994: PeriodoHediondo = { de: '1994-09-07', norma: rol('I', 'Lei 8.930/1994') };

/** Incisos I a V: mesma pena e mesma hediondez. */
const qualificado = (inciso: string, nome: string): TipoPenal =>
  tipo({
    id: `cp/art-121/par-2/inc-${inciso}`,
    nome: `Homicídio qualificado ${nome}`,
    molduras: [{ de: SEMPRE, ...reclusao('12a', '30a'), norma: ORIGINAL }],
    hediondo: [DESDE_1994],
    caracteristicas: HOMICIDIO,
    fonte: linha(2, 'S3, S4, S32'),
  });

/** Incisos e alíneas posteriores: hediondos desde que existem. */
const qualificadoDesde = (
  de: string,
  parte: string,
  nome: string,
  lei: string,
  numero: number,
  duvidas: string[] = [],
): TipoPenal =>
  tipo({
    id: `cp/art-121/par-2/${parte}`,
    nome: `Homicídio qualificado ${nome}`,
    molduras: [{ de, ...reclusao('12a', '30a'), norma: lei }],
    hediondo: [{ de, norma: rol('I', lei) }],
    caracteristicas: HOMICIDIO,
    fonte: linha(numero, 'S3, S4, S32'),
    duvidas,
  });

export const VIDA: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-121/caput',
    nome: 'Homicídio simples',
    molduras: [{ de: SEMPRE, ...reclusao('6a', '20a'), norma: ORIGINAL }],
    hediondo: [{ ...DESDE_1994, condicao: 'só quando praticado em atividade típica de grupo de extermínio' }],
    caracteristicas: HOMICIDIO,
    fonte: linha(1, 'S3, S4, S32'),
  }),
  tipo({
    id: 'cp/art-121/par-2',
    nome: 'Homicídio qualificado (incisos I a V, sem distinguir)',
    molduras: [{ de: SEMPRE, ...reclusao('12a', '30a'), norma: ORIGINAL }],
    hediondo: [DESDE_1994],
    caracteristicas: HOMICIDIO,
    fonte: linha(2, 'S3, S4, S32'),
    duvidas: ['Sem o inciso não se sabe desde quando é hediondo; as datas são as dos incisos I a V.'],
  }),
  qualificado('i', 'por motivo torpe'),
  qualificado('ii', 'por motivo fútil'),
  qualificado('iii', 'por meio cruel, insidioso ou de perigo comum'),
  qualificado('iv', 'por recurso que dificulta a defesa'),
  qualificado('v', 'para assegurar outro crime'),
  qualificadoDesde('2015-07-07', 'inc-vii', 'contra agente de segurança ou autoridade', 'Lei 13.142/2015', 4),
  qualificadoDesde(
    '2025-05-07',
    'inc-vii/al-b',
    'contra membro do Judiciário, do Ministério Público e outros',
    'Lei 15.134/2025',
    4,
  ),
  qualificadoDesde('2021-04-30', 'inc-viii', 'com arma de uso restrito ou proibido', 'Lei 13.964/2019', 5),
  qualificadoDesde('2022-07-09', 'inc-ix', 'contra menor de 14 anos', 'Lei 14.344/2022', 5, [
    'Uma fonte dá o início em 08/07/2022: fato desse dia pede conferência.',
  ]),
  qualificadoDesde('2025-07-04', 'inc-x', 'em instituição de ensino', 'Lei 15.159/2025', 5),
  tipo({
    id: 'cp/art-121/par-2-d',
    nome: 'Homicídio por integrante de facção, grupo paramilitar ou milícia',
    molduras: [{ de: '2026-03-25', ...reclusao('20a', '40a'), norma: 'Lei 15.358/2026' }],
    hediondo: [{ de: '2026-03-25', norma: rol('I', 'Lei 15.159/2025') }],
    caracteristicas: HOMICIDIO,
    fonte: linha(6, 'S3, S4, S5'),
    duvidas: [
      'O rol dos hediondos remete ao §2º do art. 121, e o §2º-D é parágrafo próprio e posterior: ' +
        'lido à letra, não é hediondo.',
    ],
  }),
  tipo({
    id: 'cp/art-121/par-3',
    nome: 'Homicídio culposo',
    molduras: [{ de: SEMPRE, ...detencao('1a', '3a'), norma: ORIGINAL }],
    caracteristicas: contraPessoa({
      violenciaOuGraveAmeaca: false,
      resultadoMorte: true,
      doloso: false,
    }),
    fonte: linha(7, 'S3, S32'),
  }),
];
