import type { Migalha } from '../../../ui/componentes/index.ts';
import type { PessoaAberta } from '../../pessoas/index.ts';

/** Até a aba da custódia da pessoa. */
export const trilhaDaCustodia = ({ id, titular }: Pick<PessoaAberta, 'id' | 'titular'>): Migalha[] => [
  { rotulo: 'Pessoas', href: '/pessoas' },
  { rotulo: titular.nome, href: `/pessoas/${id}` },
  { rotulo: 'Custódia', href: enderecoDaAba(id) },
];

export const enderecoDaAba = (id: string): string => `/pessoas/${id}/custodia`;
