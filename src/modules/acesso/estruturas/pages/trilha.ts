import type { Migalha } from '../../../../ui/componentes/index.ts';
import type { Estrutura } from '../estrutura.ts';

/** Do alto da árvore até a página atual: cada estrutura pela sigla. */
export const trilhaDe = (acima: readonly Estrutura[]): Migalha[] => [
  { rotulo: 'Órgãos', href: '/estruturas' },
  ...acima.map((e) => ({ rotulo: e.sigla, href: `/estruturas/${e.id}` })),
];
