import type { Migalha } from '../../../../ui/componentes/index.ts';
import type { Titular } from '../titular.ts';

export const trilhaDoTitular = ({ id, nome }: Titular): Migalha[] => [
  { rotulo: 'Pessoas presas', href: '/titulares' },
  { rotulo: nome, href: `/titulares/${id}` },
];
