import type { Migalha } from '../../../../ui/componentes/index.ts';
import type { Unidade } from '../../estabelecimentos/estabelecimento.ts';

/** Da ocupação até a unidade, ela inclusive. */
export const trilhaDaUnidade = ({ id, sigla }: Unidade): Migalha[] => [
  { rotulo: 'Ocupação', href: '/ocupacao' },
  { rotulo: sigla, href: `/unidades/${id}` },
];
