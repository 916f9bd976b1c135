import type { Migalha } from '../../../../ui/componentes/index.ts';

export const MIGALHAS_DA_CONTA: readonly Migalha[] = [{ rotulo: 'Minha conta', href: '/conta' }];

export const MIGALHAS_DA_SEGURANCA: readonly Migalha[] = [
  ...MIGALHAS_DA_CONTA,
  { rotulo: 'Segurança', href: '/conta/seguranca' },
];
