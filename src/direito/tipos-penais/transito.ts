/** Crimes de trânsito: linhas 73 e 74 da tabela. */
import { comum, detencao, linha, reclusao, tipo } from './declarar.ts';
import type { TipoPenal } from './tipo-penal.ts';

const VIGOR = '1998-01-22';
const CTB = 'Lei 9.503/1997';
const LEI_13546 = 'Lei 13.546/2017';
const CULPOSO = comum({ violenciaOuGraveAmeaca: false, doloso: false });
const CULPOSO_COM_MORTE = comum({
  violenciaOuGraveAmeaca: false,
  doloso: false,
  resultadoMorte: true,
});

export const TRANSITO: readonly TipoPenal[] = [
  tipo({
    id: 'lei-9503-1997/art-302/caput',
    nome: 'Homicídio culposo na direção de veículo',
    molduras: [{ de: VIGOR, ...detencao('2a', '4a'), norma: CTB }],
    caracteristicas: CULPOSO_COM_MORTE,
    fonte: linha(73, 'S3, S32'),
  }),
  tipo({
    id: 'lei-9503-1997/art-302/par-3',
    nome: 'Homicídio culposo na direção de veículo sob influência de álcool ou droga',
    molduras: [{ de: '2018-04-19', ...reclusao('5a', '8a'), norma: LEI_13546 }],
    caracteristicas: CULPOSO_COM_MORTE,
    fonte: linha(73, 'S3, S32'),
  }),
  tipo({
    id: 'lei-9503-1997/art-303/caput',
    nome: 'Lesão corporal culposa na direção de veículo',
    molduras: [{ de: VIGOR, ...detencao('6m', '2a'), norma: CTB }],
    caracteristicas: CULPOSO,
    fonte: linha(74, 'S3, S32'),
  }),
  tipo({
    id: 'lei-9503-1997/art-303/par-2',
    nome: 'Lesão corporal culposa grave na direção de veículo sob influência de álcool ou droga',
    molduras: [{ de: '2018-04-19', ...reclusao('2a', '5a'), norma: LEI_13546 }],
    caracteristicas: CULPOSO,
    fonte: linha(74, 'S3, S32'),
  }),
  tipo({
    id: 'lei-9503-1997/art-306/caput',
    nome: 'Embriaguez ao volante',
    molduras: [{ de: VIGOR, ...detencao('6m', '3a'), norma: CTB }],
    caracteristicas: comum({ violenciaOuGraveAmeaca: false }),
    fonte: linha(74, 'S3, S32'),
  }),
];
