import { Botao, Campo, Detalhes, Selecao } from '../../../../ui/componentes/index.ts';
import type { PropsDaLista } from './pagina-da-lista.tsx';

export function FormularioDeBusca({ busca, deps: { filtros = [] }, unidades }: PropsDaLista) {
  const filtrada = busca.unidade !== undefined || Object.keys(busca.filtros).length > 0;
  const buscada = filtrada || [busca.q, busca.mae, busca.ano].some((v) => v !== undefined);
  return (
    <form class="filtros" method="get" action="/pessoas" role="search" aria-label="Buscar pessoas">
      <div class="campos-lado-a-lado">
        <Campo
          id="q"
          rotulo="Nome, CPF, RJI, documento, processo ou mandado"
          dica="Com acento ou sem, inteiro ou em parte: a busca perdoa."
          valor={busca.q}
          type="search"
          autocomplete="off"
          maxLength={200}
        />
        <Campo id="mae" rotulo="Nome da mãe" valor={busca.mae} type="search" autocomplete="off" maxLength={200} />
        <Campo
          id="ano"
          rotulo="Ano em que nasceu"
          valor={busca.ano}
          inputMode="numeric"
          maxLength={4}
          tamanho="curto"
        />
      </div>
      <Detalhes resumo="Filtros" aberto={filtrada} fechadoNaImpressao>
        <div class="campos-lado-a-lado">
          <Selecao id="unidade" rotulo="Unidade" vazio="Qualquer" opcoes={unidades} valor={busca.unidade} />
          {filtros.map(({ nome, rotulo, opcoes }) => (
            <Selecao
              key={nome}
              id={nome}
              rotulo={rotulo}
              vazio="Qualquer"
              opcoes={Object.entries(opcoes).map(([valor, r]) => ({ valor, rotulo: r }))}
              valor={busca.filtros[nome]}
            />
          ))}
        </div>
      </Detalhes>
      <div class="filtros-fim">
        <Botao variante="primario">Buscar</Botao>
        {buscada && <a href="/pessoas">Limpar</a>}
      </div>
    </form>
  );
}
