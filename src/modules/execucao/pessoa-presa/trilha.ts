import type { Migalha } from '../../../ui/componentes/index.ts';
import type { Titular } from '../../acesso/index.ts';

export const trilhaDaPessoa = ({ id, nome }: Titular): Migalha[] => [
  { rotulo: 'Pessoas', href: '/pessoas' },
  { rotulo: nome, href: `/pessoas/${id}` },
];
