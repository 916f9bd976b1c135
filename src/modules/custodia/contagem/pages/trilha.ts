import type { Migalha } from '../../../../ui/componentes/index.ts';
import type { Unidade } from '../../estabelecimentos/estabelecimento.ts';
import { trilhaDaUnidade } from '../../unidade/pages/trilha.ts';

export const trilhaDasContagens = (unidade: Unidade): Migalha[] => [
  ...trilhaDaUnidade(unidade),
  { rotulo: 'Contagens', href: `/unidades/${unidade.id}/contagens` },
];
