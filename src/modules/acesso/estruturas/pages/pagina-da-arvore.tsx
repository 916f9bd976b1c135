import { Botao, Campo, CaixaDeMarcar, Mensagem, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { ESPECIES } from '../estrutura.ts';
import { type Arvore as ArvoreAchada, CABEM_NA_PAGINA, type FiltroDeEstruturas } from '../queries.ts';
import { Arvore } from './arvore.tsx';
import { opcoesDeEspecie, opcoesDeUf } from './opcoes.ts';

interface Props {
  arvore: ArvoreAchada;
  filtro: FiltroDeEstruturas;
  podeCadastrarOrgao: boolean;
}

/** Até tantas, a árvore já vem aberta. */
const CABEM_ABERTAS = 40;

export function PaginaDaArvore({ arvore, filtro, podeCadastrarOrgao }: Props) {
  const filtrada = Boolean(filtro.uf ?? filtro.especie ?? filtro.nome);
  return (
    <Pagina titulo="Órgãos" ativo="estruturas">
      <h1>Órgãos, unidades e setores</h1>
      <p class="lide" role="status">
        {contar(arvore.achadas, 'estrutura', 'estruturas')}
        {filtrada ? ' com estes filtros' : ''}. Papéis e acessos se dão a quem está lotado numa delas.
      </p>
      <p class="acoes">
        {podeCadastrarOrgao && (
          <Botao variante="primario" href="/estruturas/nova">
            Cadastrar órgão
          </Botao>
        )}
        <Botao href="/calendario">Feriados, recessos e plantões</Botao>
      </p>
      <Filtros filtro={filtro} filtrada={filtrada} />
      {arvore.cortada && (
        <Mensagem tipo="info">
          Há mais de {CABEM_NA_PAGINA}: estas são as mais altas da árvore. Filtre, ou abra um órgão para ver o que há
          dentro.
        </Mensagem>
      )}
      {arvore.achadas === 0 && <NadaAchado filtrada={filtrada} podeCadastrarOrgao={podeCadastrarOrgao} />}
      <Arvore nos={arvore.raizes} aberta={filtrada || arvore.achadas <= CABEM_ABERTAS} />
    </Pagina>
  );
}

function Filtros({ filtro, filtrada }: { filtro: FiltroDeEstruturas; filtrada: boolean }) {
  return (
    <form class="filtros" method="get" action="/estruturas" role="search" aria-label="Filtrar órgãos">
      <div class="campos-lado-a-lado">
        <Campo id="nome" rotulo="Nome ou sigla" valor={filtro.nome} type="search" />
        <Selecao id="uf" rotulo="Estado" vazio="Todos" opcoes={opcoesDeUf(filtro.uf)} valor={filtro.uf} />
        <Selecao
          id="especie"
          rotulo="Espécie"
          vazio="Todas"
          opcoes={opcoesDeEspecie(Object.keys(ESPECIES))}
          valor={filtro.especie}
        />
      </div>
      <div class="filtros-fim">
        <CaixaDeMarcar id="inativas" rotulo="Mostrar também as inativas" marcada={filtro.inativas} />
        <Botao>Filtrar</Botao>
        {filtrada && <a href="/estruturas">Limpar filtros</a>}
      </div>
    </form>
  );
}

function NadaAchado({ filtrada, podeCadastrarOrgao }: { filtrada: boolean; podeCadastrarOrgao: boolean }) {
  if (filtrada) {
    return (
      <p class="tabela-vazia">
        Nenhuma estrutura com estes filtros. Tente parte do nome, ou <a href="/estruturas">veja todas</a>.
      </p>
    );
  }
  return (
    <p class="tabela-vazia">
      Ainda não há órgãos.{' '}
      {podeCadastrarOrgao ? 'Comece cadastrando o primeiro.' : 'Quem gere o sistema cadastra o primeiro.'}
    </p>
  );
}
