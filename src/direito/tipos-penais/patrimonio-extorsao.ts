/** Extorsão e extorsão mediante sequestro: linhas 35 a 37 da tabela. */
import { SEMPRE, comum, linha, reclusao, rol, tipo } from './declarar.ts';
import { LATROCINIO, ROUBO_COM_LESAO_GRAVE } from './patrimonio-roubo.ts';
import type { MolduraPenal, PeriodoHediondo, TipoPenal } from './tipo-penal.ts';

const EXTORSAO = comum({ violenciaOuGraveAmeaca: true });
const COM_MORTE = comum({ violenciaOuGraveAmeaca: true, resultadoMorte: true });
const ORIGINAL = 'CP, redação original';
const LEI_8072 = 'Lei 8.072/1990, art. 6º';
const LEI_11923 = 'Lei 11.923/2009';
const COM_RESTRICAO: PeriodoHediondo[] = [{ de: '2020-01-23', norma: rol('III', 'Lei 13.964/2019') }];
const SEQUESTRO: PeriodoHediondo[] = [{ de: '1990-07-26', norma: rol('IV', 'Lei 8.072/1990 e Lei 8.930/1994') }];

const remetida = (molduras: readonly MolduraPenal[]): MolduraPenal[] =>
  molduras.map((m) => ({ ...m, norma: `CP art. 158, §2º: a pena do art. 157, §3º (${m.norma})` }));

/** Art. 159: as penas mudaram todas com a Lei 8.072. */
const sequestro = (parte: string, nome: string, antes: [string, string], depois: [string, string]): TipoPenal =>
  tipo({
    id: `cp/art-159/${parte}`,
    nome: `Extorsão mediante sequestro${nome}`,
    molduras: [
      { de: SEMPRE, ate: '1990-07-25', ...reclusao(...antes), norma: ORIGINAL },
      { de: '1990-07-26', ...reclusao(...depois), norma: LEI_8072 },
    ],
    hediondo: SEQUESTRO,
    caracteristicas: parte === 'par-3' ? COM_MORTE : EXTORSAO,
    fonte: linha(37, 'S3, S4, S32'),
  });

export const EXTORSAO_E_SEQUESTRO: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-158/caput',
    nome: 'Extorsão',
    molduras: [{ de: SEMPRE, ...reclusao('4a', '10a'), norma: ORIGINAL }],
    caracteristicas: EXTORSAO,
    fonte: linha(35, 'S3, S32'),
  }),
  tipo({
    id: 'cp/art-158/par-2/com-lesao-grave',
    nome: 'Extorsão com violência e lesão grave',
    molduras: remetida(ROUBO_COM_LESAO_GRAVE),
    caracteristicas: EXTORSAO,
    fonte: linha(35, 'S3, S32'),
    duvidas: [
      'Uma fonte a marca hedionda por remissão ao art. 157, §3º; o rol só cita, na extorsão, a ' +
        'morte (até 22/01/2020) e o §3º.',
    ],
  }),
  tipo({
    id: 'cp/art-158/par-2/com-morte',
    nome: 'Extorsão com violência e morte',
    molduras: remetida(LATROCINIO),
    hediondo: [
      { de: '1990-07-26', ate: '2020-01-22', norma: rol('III', 'Lei 8.072/1990 e Lei 8.930/1994') },
      {
        de: '2020-01-23',
        norma: rol('III', 'Lei 13.964/2019'),
        condicao: 'o rol passou a citar só o §3º do art. 158: hedionda apenas se a sentença o reconhecer',
      },
    ],
    caracteristicas: COM_MORTE,
    fonte: linha(35, 'S3, S4, S32'),
  }),
  tipo({
    id: 'cp/art-158/par-3',
    nome: 'Extorsão com restrição da liberdade da vítima',
    molduras: [{ de: '2009-04-17', ...reclusao('6a', '12a'), norma: LEI_11923 }],
    hediondo: COM_RESTRICAO,
    caracteristicas: EXTORSAO,
    fonte: linha(36, 'S3, S4, S32'),
  }),
  tipo({
    id: 'cp/art-158/par-3/com-lesao-grave',
    nome: 'Extorsão com restrição da liberdade da vítima e lesão grave',
    molduras: [
      {
        de: '2009-04-17',
        ...reclusao('16a', '24a'),
        norma: `${LEI_11923}: a pena do art. 159, §2º`,
      },
    ],
    hediondo: COM_RESTRICAO,
    caracteristicas: EXTORSAO,
    fonte: linha(36, 'S3, S4, S32'),
  }),
  tipo({
    id: 'cp/art-158/par-3/com-morte',
    nome: 'Extorsão com restrição da liberdade da vítima e morte',
    molduras: [
      {
        de: '2009-04-17',
        ...reclusao('24a', '30a'),
        norma: `${LEI_11923}: a pena do art. 159, §3º`,
      },
    ],
    hediondo: COM_RESTRICAO,
    caracteristicas: COM_MORTE,
    fonte: linha(36, 'S3, S4, S32'),
    duvidas: ['Até 22/01/2020 o rol citava a extorsão com morte do §2º; se já alcançava a do §3º, é controvertido.'],
  }),
  sequestro('caput', '', ['6a', '15a'], ['8a', '15a']),
  sequestro('par-1', ' qualificada (mais de 24 horas, vítima menor ou idosa, bando)', ['8a', '20a'], ['12a', '20a']),
  sequestro('par-2', ' com lesão grave', ['12a', '24a'], ['16a', '24a']),
  sequestro('par-3', ' com morte', ['20a', '30a'], ['24a', '30a']),
];
