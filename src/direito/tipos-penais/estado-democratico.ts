/** Crimes contra o Estado Democrático de Direito (Título XII): linha 60 da tabela. */
import { comum, linha, reclusao, tipo } from './declarar.ts';
import type { TipoPenal } from './tipo-penal.ts';

const TITULO_XII = comum({ violenciaOuGraveAmeaca: true, tituloXII: true });
const DUVIDAS = [
  'A Lei 15.402/2026 acrescentou os arts. 359-M-A e 359-M-B (desde 08/05/2026), sem pena ' +
    'própria no catálogo de regras: podem reduzir a aplicada; a lei é contestada nas ADIs 7966 a 7969.',
  'A ação de grupo armado contra a ordem constitucional é imprescritível (CF art. 5º, XLIV): ' +
    'se foi o caso, só a sentença diz.',
];

export const ESTADO_DEMOCRATICO: readonly TipoPenal[] = [
  tipo({
    id: 'cp/art-359-l/caput',
    nome: 'Abolição violenta do Estado Democrático de Direito',
    molduras: [{ de: '2021-12-01', ...reclusao('4a', '8a'), norma: 'Lei 14.197/2021' }],
    caracteristicas: TITULO_XII,
    fonte: linha(60, 'S3, S6, S32'),
    duvidas: DUVIDAS,
  }),
  tipo({
    id: 'cp/art-359-m/caput',
    nome: 'Golpe de Estado',
    molduras: [{ de: '2021-12-01', ...reclusao('4a', '12a'), norma: 'Lei 14.197/2021' }],
    caracteristicas: TITULO_XII,
    fonte: linha(60, 'S3, S6, S32'),
    duvidas: DUVIDAS,
  }),
];
