/** As migalhas das páginas de uma pessoa. */
import type { Migalha } from '../../../../ui/componentes/index.ts';
import type { PessoaAberta } from '../../abrir.ts';

const ACIMA = {
  lancar: { rotulo: 'Lançar', pagina: 'lancar' },
  'linha-do-tempo': { rotulo: 'Linha do tempo', pagina: 'linha-do-tempo' },
} as const;

/** Até a pessoa ou, se dita, até a página dela de onde se veio. */
export function trilhaDaPessoa({ id, titular }: PessoaAberta, acima?: keyof typeof ACIMA): Migalha[] {
  const trilha = [
    { rotulo: 'Pessoas', href: '/pessoas' },
    { rotulo: titular.nome, href: `/pessoas/${id}` },
  ];
  if (!acima) return trilha;
  const { rotulo, pagina } = ACIMA[acima];
  return [...trilha, { rotulo, href: `/pessoas/${id}/${pagina}` }];
}
