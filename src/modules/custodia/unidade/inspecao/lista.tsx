import { Botao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { somar } from '../../ocupacao/ocupacao.ts';
import { MapaDaOcupacao } from '../../ocupacao/pages/mapa.tsx';
import { Resposta } from '../../ocupacao/pages/pagina-da-ocupacao.tsx';
import { TabelaDeUnidades } from '../../ocupacao/pages/tabela-de-unidades.tsx';
import type { UnidadeOcupada } from '../../ocupacao/queries.ts';

export const PaginaDaInspecao = ({ unidades }: { unidades: readonly UnidadeOcupada[] }) => (
  <Pagina titulo="Inspeção" largura="larga">
    <h1>Inspeção das unidades</h1>
    {unidades.length === 0 ? (
      <p class="tabela-vazia">
        Não há unidade prisional ao alcance da sua lotação. O conselho alcança as da comarca em que está cadastrado: se
        faltar alguma, peça a quem cuida dos órgãos que confira a comarca dela.
      </p>
    ) : (
      <>
        <Resposta total={somar(unidades.map((u) => u.ocupacao))} />
        <div class="mapa-e-tabela">
          <MapaDaOcupacao unidades={unidades} />
          <TabelaDeUnidades
            legenda="Unidades, da mais cheia à menos"
            unidades={unidades}
            ultima={{
              titulo: 'Folha',
              celula: ({ unidade }) => (
                <Botao
                  href={`/inspecao/${unidade.id}`}
                  tamanho="pequeno"
                  aria-label={`Imprimir a folha de ${unidade.nome}`}
                >
                  Imprimir
                </Botao>
              ),
            }}
          />
        </div>
      </>
    )}
  </Pagina>
);
