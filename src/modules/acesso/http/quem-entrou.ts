/** O que a moldura da página mostra de quem entrou. */
import type { ItemDoMenu, QuemEntrou } from '../../../ui/sistema.ts';
import { temPermissao } from '../permissao/decidir.ts';
import type { Ator } from '../permissao/tipos.ts';
import type { SessaoLida } from '../sessoes/carregar.ts';
import { MENU_DE_QUEM_ENTROU, MENU_DO_TITULAR } from './menu.ts';

export function quemEntrou({ ator, csrf, completa, fatos, lotacaoFechou }: SessaoLida): QuemEntrou {
  return {
    nome: ator.nome,
    lotacao: ator.lotacao && `${ator.lotacao.cargo} · ${ator.lotacao.nome}`,
    variasLotacoes: (fatos?.lotacoes.length ?? 0) > 1,
    lotacaoFechou,
    csrf,
    semConta: !fatos,
    menu: completa ? menuDe(ator, fatos !== undefined) : [],
  };
}

const menuDe = (ator: Ator, deUsuario: boolean): readonly ItemDoMenu[] =>
  deUsuario
    ? MENU_DE_QUEM_ENTROU.filter((m) => m.permissoes.length === 0 || m.permissoes.some((p) => temPermissao(ator, p)))
    : MENU_DO_TITULAR;
