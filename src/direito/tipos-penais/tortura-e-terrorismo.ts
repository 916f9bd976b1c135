/** Tortura e terrorismo, equiparados a hediondos: linhas 69 e 70 da tabela. */
import { comum, contraPessoa, detencao, equiparado, linha, reclusao, tipo } from './declarar.ts';
import type { TipoPenal } from './tipo-penal.ts';

const VIGOR = '1997-04-08';
const LEI_9455 = 'Lei 9.455/1997';
const TORTURA = contraPessoa({ violenciaOuGraveAmeaca: true });
const FONTE = linha(69, 'S3, S4, S32');

export const TORTURA_E_TERRORISMO: readonly TipoPenal[] = [
  tipo({
    id: 'lei-9455-1997/art-1/caput',
    nome: 'Tortura',
    molduras: [{ de: VIGOR, ...reclusao('2a', '8a'), norma: LEI_9455 }],
    hediondo: [equiparado(VIGOR)],
    caracteristicas: TORTURA,
    fonte: FONTE,
  }),
  tipo({
    id: 'lei-9455-1997/art-1/caput/inc-iii',
    nome: 'Tortura de mulher em violência doméstica e familiar',
    molduras: [{ de: '2026-05-21', ...reclusao('2a', '8a'), norma: 'Lei 15.410/2026' }],
    hediondo: [equiparado('2026-05-21')],
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: true, violenciaContraMulher: true }),
    fonte: linha(69, 'S3, S13, S40'),
  }),
  tipo({
    id: 'lei-9455-1997/art-1/par-1',
    nome: 'Tortura de pessoa presa ou sujeita a medida de segurança',
    molduras: [{ de: VIGOR, ...reclusao('2a', '8a'), norma: `${LEI_9455}: a pena do caput` }],
    hediondo: [equiparado(VIGOR)],
    caracteristicas: TORTURA,
    fonte: FONTE,
  }),
  tipo({
    id: 'lei-9455-1997/art-1/par-2',
    nome: 'Omissão diante da tortura',
    molduras: [{ de: VIGOR, ...detencao('1a', '4a'), norma: LEI_9455 }],
    hediondo: [
      {
        ...equiparado(VIGOR),
        condicao: 'a equiparação da omissão é controvertida: só se a sentença a reconhecer',
      },
    ],
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: undefined }),
    fonte: FONTE,
    duvidas: [
      'O catálogo de regras marca violência em todo o art. 1º; na omissão quem a pratica é ' +
        'outro: informe o que disse a sentença.',
    ],
  }),
  tipo({
    id: 'lei-9455-1997/art-1/par-3/com-lesao-grave',
    nome: 'Tortura com lesão grave ou gravíssima',
    molduras: [{ de: VIGOR, ...reclusao('4a', '10a'), norma: LEI_9455 }],
    hediondo: [equiparado(VIGOR)],
    caracteristicas: TORTURA,
    fonte: FONTE,
  }),
  tipo({
    id: 'lei-9455-1997/art-1/par-3/com-morte',
    nome: 'Tortura com morte',
    molduras: [{ de: VIGOR, ...reclusao('8a', '16a'), norma: LEI_9455 }],
    hediondo: [equiparado(VIGOR)],
    caracteristicas: contraPessoa({ violenciaOuGraveAmeaca: true, resultadoMorte: true }),
    fonte: FONTE,
  }),
  tipo({
    id: 'lei-13260-2016/art-2/caput',
    nome: 'Terrorismo',
    molduras: [{ de: '2016-03-17', ...reclusao('12a', '30a'), norma: 'Lei 13.260/2016' }],
    hediondo: [equiparado('2016-03-17')],
    caracteristicas: comum({ violenciaOuGraveAmeaca: true }),
    fonte: linha(70, 'S3, S4'),
  }),
  tipo({
    id: 'lei-13260-2016/art-3/caput',
    nome: 'Organização terrorista: promover, constituir, integrar ou auxiliar',
    molduras: [{ de: '2016-03-17', ...reclusao('5a', '8a'), norma: 'Lei 13.260/2016' }],
    hediondo: [equiparado('2016-03-17')],
    caracteristicas: comum({ violenciaOuGraveAmeaca: true }),
    fonte: linha(70, 'S3, S4'),
    duvidas: ['O catálogo de regras marca violência nos dois artigos; em uma fonte, o art. 3º não a tem.'],
  }),
];
