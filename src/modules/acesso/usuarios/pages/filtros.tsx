import { Botao, Campo, Selecao } from '../../../../ui/componentes/index.ts';
import { opcoesDeEstrutura } from '../../estruturas/pages/opcoes.ts';
import type { Escolhivel } from '../../estruturas/queries.ts';
import { PAPEIS } from '../../permissao/papeis.ts';
import type { FiltroDeUsuarios } from '../queries.ts';
import { SITUACOES } from '../usuario.ts';

const papeis = Object.entries(PAPEIS).map(([valor, { nome }]) => ({ valor, rotulo: nome }));
const situacoes = Object.entries(SITUACOES).map(([valor, rotulo]) => ({ valor, rotulo }));

interface Props {
  filtro: FiltroDeUsuarios;
  estruturas: readonly Escolhivel[];
  filtrada: boolean;
}

export const FiltrosDeUsuarios = ({ filtro, estruturas, filtrada }: Props) => (
  <form class="filtros" method="get" action="/usuarios" role="search" aria-label="Buscar pessoas com acesso">
    <div class="campos-lado-a-lado">
      <Campo
        id="q"
        rotulo="Nome, matrícula ou CPF"
        valor={filtro.busca}
        type="search"
        autocomplete="off"
        maxLength={100}
      />
      <Selecao
        id="unidade"
        rotulo="Lotada em"
        vazio="Qualquer unidade"
        opcoes={opcoesDeEstrutura(estruturas)}
        valor={filtro.estruturaId}
      />
      <Selecao id="papel" rotulo="Papel" vazio="Qualquer papel" opcoes={papeis} valor={filtro.papel} />
      <Selecao id="situacao" rotulo="Situação" vazio="Qualquer situação" opcoes={situacoes} valor={filtro.situacao} />
    </div>
    <div class="filtros-fim">
      <Botao>Buscar</Botao>
      {filtrada && <a href="/usuarios">Limpar</a>}
    </div>
  </form>
);

/** O endereço que refaz a busca. */
export function enderecoDaBusca({ busca, estruturaId, papel, situacao, pagina }: FiltroDeUsuarios): string {
  const campos = { q: busca, unidade: estruturaId, papel, situacao, pagina: pagina > 1 ? String(pagina) : undefined };
  const partes = new URLSearchParams();
  for (const [nome, valor] of Object.entries(campos)) if (valor) partes.set(nome, valor);
  return `/usuarios?${partes.toString()}`;
}
