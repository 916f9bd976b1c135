/** As contradições abertas: as que tocam a liberdade no alto, as do próprio órgão antes das outras. */
import { Botao, CaixaDeMarcar, Paginas, Selecao, Tabela } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import type { Contradicao } from '../contradicao.ts';
import { GRAVIDADES, type Gravidade } from '../especies/especie.ts';
import { acharEspecie, ESPECIES } from '../especies/index.ts';
import { enderecoDaLista, type Filtro } from '../filtro.ts';
import type { ListaDasContradicoes } from '../queries.ts';
import { POR_PAGINA } from '../store.ts';
import { frase, nomeDaEspecie, SeloDaGravidade, SeloDoPrazo } from './em-palavras.tsx';

interface Props {
  lista: ListaDasContradicoes;
  filtro: Filtro;
}

export const PaginaDasContradicoes = ({ lista: { linhas, todas, filtradas }, filtro }: Props) => (
  <Pagina titulo="Contradições" ativo="contradicoes" largura="larga">
    <h1>Contradições</h1>
    <p class="lide">{frase(todas)}</p>
    <p>
      O sistema compara todo dia o que a ordem, a custódia e a execução dizem de cada pessoa. O prazo de resposta é
      escolha do sistema.
    </p>
    <FormularioDoFiltro filtro={filtro} />
    <Tabela
      legenda="Contradições em aberto, das mais graves às menos"
      legendaOculta
      densa
      vazia={
        todas.length === 0
          ? 'Nada a responder. Se um registro mudar, a contradição aparece aqui no mesmo dia.'
          : 'Nenhuma com este filtro.'
      }
      linhas={linhas}
      colunas={COLUNAS}
    />
    <Paginas
      pagina={filtro.pagina ?? 1}
      ultima={Math.ceil(filtradas / POR_PAGINA)}
      endereco={(pagina) => enderecoDaLista(filtro, { pagina })}
    />
  </Pagina>
);

const COLUNAS = [
  {
    titulo: 'Pessoa',
    cabecalhoDaLinha: true,
    celula: (c: Contradicao) => <a href={`/contradicoes/${c.pessoaId}/${c.id}`}>{c.nome}</a>,
  },
  { titulo: 'Gravidade', celula: (c: Contradicao) => <SeloDaGravidade gravidade={c.gravidade} /> },
  { titulo: 'Contradição', celula: (c: Contradicao) => nomeDaEspecie(c.especie) },
  { titulo: 'O que se vê', celula: (c: Contradicao) => oQueSeVe(c) },
  {
    titulo: 'Quem responde',
    celula: (c: Contradicao) => (
      <>
        {c.orgao ?? 'ninguém: é da corregedoria'}
        {c.assumidaPor && (
          <>
            <br />
            assumida por {c.assumidaPor}
          </>
        )}
      </>
    ),
  },
  { titulo: 'Prazo', celula: (c: Contradicao) => <SeloDoPrazo faltam={c.faltam} /> },
] as const;

const oQueSeVe = ({ especie, detalhes }: Contradicao): string =>
  (acharEspecie(especie)?.lados(detalhes) ?? []).map((l) => l.diz).join(' · ');

const FormularioDoFiltro = ({ filtro }: { filtro: Filtro }) => (
  <form method="get" action="/contradicoes" class="filtro-campos nao-imprimir">
    <Selecao
      id="gravidade"
      rotulo="Gravidade"
      vazio="Todas"
      valor={filtro.gravidade}
      opcoes={(Object.keys(GRAVIDADES) as Gravidade[]).map((g) => ({ valor: g, rotulo: GRAVIDADES[g] }))}
    />
    <Selecao
      id="especie"
      rotulo="Contradição"
      vazio="Todas"
      valor={filtro.especie}
      opcoes={ESPECIES.map((e) => ({ valor: e.id, rotulo: e.nome }))}
    />
    <CaixaDeMarcar id="minhas" rotulo="Só as do meu órgão" marcada={filtro.minhas === 'sim'} />
    <CaixaDeMarcar id="vencidas" rotulo="Só as fora do prazo" marcada={filtro.vencidas === 'sim'} />
    <p class="acoes">
      <Botao>Filtrar</Botao>
    </p>
  </form>
);
