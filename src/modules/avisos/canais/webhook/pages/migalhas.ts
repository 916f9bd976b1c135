import type { Migalha } from '../../../../../ui/componentes/index.ts';

export const MIGALHAS_DOS_WEBHOOKS: readonly Migalha[] = [
  { rotulo: 'Entregas', href: '/entregas' },
  { rotulo: 'Sistemas que recebem avisos', href: '/webhooks' },
];
