import type { Migalha } from '../../../../ui/componentes/index.ts';
import { nomeDe, type Usuario } from '../usuario.ts';

export const trilhaDaPessoa = (usuario: Usuario): Migalha[] => [
  { rotulo: 'Pessoas com acesso', href: '/usuarios' },
  { rotulo: nomeDe(usuario), href: `/usuarios/${usuario.id}` },
];
