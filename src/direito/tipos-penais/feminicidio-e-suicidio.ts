/** Feminicídio, vicaricídio e induzimento ao suicídio: linhas 3, 8, 9 e 10 da tabela. */
import { SEMPRE, contraPessoa, linha, reclusao, rol, tipo } from './declarar.ts';
import type { PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const FEMINICIDIO = contraPessoa({
  violenciaOuGraveAmeaca: true,
  resultadoMorte: true,
  feminicidio: true,
  violenciaContraMulher: true,
});

const POR_REDE: PeriodoHediondo = {
  de: '2024-01-15',
  norma: rol('X', 'Lei 14.811/2024'),
  condicao: 'só se realizado por rede de computadores ou rede social, ou transmitido em tempo real',
};
const SUICIDIO = contraPessoa({ violenciaOuGraveAmeaca: false });
const ROL_DO_122 =
  'O rol cita o caput e o §4º do art. 122: se alcança este parágrafo, praticado por rede, é controvertido.';

export const FEMINICIDIO_E_SUICIDIO: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-121/par-2/inc-vi',
    nome: 'Homicídio qualificado por feminicídio (até 09/10/2024)',
    molduras: [{ de: '2015-03-10', ate: '2024-10-09', ...reclusao('12a', '30a'), norma: 'Lei 13.104/2015' }],
    hediondo: [{ de: '2015-03-10', ate: '2024-10-09', norma: rol('I', 'Lei 13.104/2015') }],
    caracteristicas: FEMINICIDIO,
    fonte: linha(3, 'S3, S4, S11, S32'),
  }),
  tipo({
    id: 'cp/art-121-a/caput',
    nome: 'Feminicídio',
    molduras: [{ de: '2024-10-10', ...reclusao('20a', '40a'), norma: 'Lei 14.994/2024' }],
    hediondo: [{ de: '2024-10-10', norma: rol('I-B', 'Lei 14.994/2024') }],
    caracteristicas: FEMINICIDIO,
    fonte: linha(8, 'S3, S4, S11, S32'),
  }),
  tipo({
    id: 'cp/art-121-b/caput',
    nome: 'Vicaricídio',
    molduras: [{ de: '2026-04-10', ...reclusao('20a', '40a'), norma: 'Lei 15.384/2026' }],
    hediondo: [{ de: '2026-04-10', norma: rol('I-C', 'Lei 15.384/2026') }],
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: true, resultadoMorte: true }),
    fonte: linha(9, 'S3, S6, S40'),
    duvidas: ['A vítima pode não ser mulher: a violência contra a mulher fica para a sentença.'],
  }),
  tipo({
    id: 'cp/art-122/caput',
    nome: 'Induzimento, instigação ou auxílio a suicídio ou a automutilação',
    molduras: [{ de: '2019-12-27', ...reclusao('6m', '2a'), norma: 'Lei 13.968/2019' }],
    hediondo: [POR_REDE],
    caracteristicas: SUICIDIO,
    fonte: linha(10, 'S3, S4, S32'),
    duvidas: [
      'Fato anterior a 27/12/2019: a lei só punia com resultado; use o §1º (tentativa com lesão ' +
        'grave) ou o §2º (suicídio consumado).',
    ],
  }),
  tipo({
    id: 'cp/art-122/par-1',
    nome: 'Induzimento a suicídio ou a automutilação com lesão grave',
    molduras: [
      {
        de: SEMPRE,
        ate: '2019-12-26',
        ...reclusao('1a', '3a'),
        norma: 'CP art. 122, redação original (tentativa com lesão grave)',
      },
      { de: '2019-12-27', ...reclusao('1a', '3a'), norma: 'Lei 13.968/2019' },
    ],
    hediondo: [POR_REDE],
    caracteristicas: SUICIDIO,
    fonte: linha(10, 'S3, S4, S32'),
    duvidas: [ROL_DO_122],
  }),
  tipo({
    id: 'cp/art-122/par-2',
    nome: 'Induzimento a suicídio ou a automutilação com morte',
    molduras: [
      {
        de: SEMPRE,
        ate: '2019-12-26',
        ...reclusao('2a', '6a'),
        norma: 'CP art. 122, redação original (suicídio consumado)',
      },
      { de: '2019-12-27', ...reclusao('2a', '6a'), norma: 'Lei 13.968/2019' },
    ],
    hediondo: [POR_REDE],
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: false, resultadoMorte: undefined }),
    fonte: linha(10, 'S3, S4, S32'),
    duvidas: [
      ROL_DO_122,
      'O catálogo de regras não marca resultado morte no art. 122, mas a morte é elemento deste parágrafo.',
    ],
  }),
];
