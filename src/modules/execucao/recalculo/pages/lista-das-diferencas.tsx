/** Quem muda, das pessoas que se alcança: filtro, tabela, páginas e planilha. */
import { Botao, Campo, Selecao, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import { TIPOS_DE_MARCO } from '../../../../direito/resultado.ts';
import { NOMES_DOS_MARCOS } from '../../../calculadora/index.ts';
import { SENTIDOS } from '../diferenca.ts';
import { nomeDaData, quanto, TOM_DO_SENTIDO } from '../em-palavras.ts';
import type { DiferencaDaPessoa, FiltroDasDiferencas, PaginaDeDiferencas } from '../queries.ts';
import type { LugarDoFiltro } from '../recorte.ts';

export const POR_PAGINA = 50;

export interface PropsDaLista {
  recalculoId: string;
  lista: PaginaDeDiferencas;
  lugares: { varas: readonly LugarDoFiltro[]; unidades: readonly LugarDoFiltro[] };
  filtro: FiltroDasDiferencas;
  /** A primeira é 1. */
  pagina: number;
  /** Numa procura não há antes nem depois. */
  soProcura: boolean;
  podeExportar: boolean;
}

export function ListaDasDiferencas(props: PropsDaLista) {
  const { lista, soProcura } = props;
  return (
    <>
      <h2 id="pessoas">Quem são, das pessoas que você alcança</h2>
      <Filtro {...props} />
      <Tabela
        legenda={contar(lista.total, 'data', 'datas')}
        densa
        vazia="Nenhuma, com estes filtros, entre as pessoas que você alcança."
        linhas={lista.linhas}
        colunas={[
          { titulo: 'Pessoa', celula: (d) => <a href={`/pessoas/${d.pessoaId}`}>{d.nome}</a>, cabecalhoDaLinha: true },
          { titulo: 'Vara e unidade', celula: (d) => [d.vara, d.unidade].filter(Boolean).join(' · ') || 'Não consta' },
          { titulo: 'Data', celula: (d) => nomeDaData(d.tipo, d.marco) },
          ...(soProcura ? [{ titulo: 'Desde', celula: (d: DiferencaDaPessoa) => data(d.depois) }] : ANTES_E_DEPOIS),
          { titulo: 'A conta', celula: (d) => <EnlaceDaConta {...props} d={d} /> },
        ]}
      />
      <Rodape {...props} />
    </>
  );
}

const data = (dia: string | undefined): string => (dia === undefined ? 'sem data' : dataCurta(dia));

const ANTES_E_DEPOIS = [
  { titulo: 'Antes', celula: (d: DiferencaDaPessoa) => data(d.antes) },
  { titulo: 'Depois', celula: (d: DiferencaDaPessoa) => data(d.depois) },
  {
    titulo: 'Diferença',
    celula: ({ antes, depois, dias, sentido }: DiferencaDaPessoa) => (
      <Selo tipo={TOM_DO_SENTIDO[sentido]}>{quanto({ antes, depois, dias })}</Selo>
    ),
  },
];

const EnlaceDaConta = ({ recalculoId, d }: PropsDaLista & { d: DiferencaDaPessoa }) => (
  <a href={`/pessoas/${d.pessoaId}/recalculos/${recalculoId}`}>
    Ver a conta<span class="oculto"> de {d.nome}</span>
  </a>
);

const opcoesDe = (lugares: readonly LugarDoFiltro[]) => lugares.map((l) => ({ valor: l.id, rotulo: l.nome }));

function Filtro({ recalculoId, filtro: f, lugares, soProcura }: PropsDaLista) {
  return (
    <form method="get" action={`/recalculos/${recalculoId}`} class="filtro-campos nao-imprimir">
      {!soProcura && (
        <Selecao
          id="sentido"
          rotulo="Mudança"
          vazio="Todas"
          valor={f.sentido}
          opcoes={Object.entries(SENTIDOS).map(([valor, rotulo]) => ({ valor, rotulo }))}
        />
      )}
      <Selecao
        id="tipo"
        rotulo="Data"
        vazio="Todas"
        valor={f.tipo}
        opcoes={TIPOS_DE_MARCO.map((tipo) => ({ valor: tipo, rotulo: NOMES_DOS_MARCOS[tipo].comum }))}
      />
      <Selecao id="vara" rotulo="Vara" vazio="Todas" valor={f.varaId} opcoes={opcoesDe(lugares.varas)} />
      <Selecao id="unidade" rotulo="Unidade" vazio="Todas" valor={f.unidadeId} opcoes={opcoesDe(lugares.unidades)} />
      {!soProcura && (
        <Campo id="dias" rotulo="Dias, ao menos" type="number" min={1} valor={f.diasAoMenos} tamanho="curto" />
      )}
      <p class="acoes">
        <Botao variante="primario">Filtrar</Botao>
      </p>
    </form>
  );
}

/** O endereço da lista com o mesmo filtro. */
function consultaDe(f: FiltroDasDiferencas, pagina?: number): string {
  const q = new URLSearchParams();
  const campos = {
    sentido: f.sentido,
    tipo: f.tipo,
    vara: f.varaId,
    unidade: f.unidadeId,
    dias: f.diasAoMenos,
    pagina,
  };
  for (const [nome, valor] of Object.entries(campos)) if (valor !== undefined) q.set(nome, String(valor));
  return q.size === 0 ? '' : `?${q}`;
}

function Rodape({ recalculoId, filtro, pagina, lista, podeExportar }: PropsDaLista) {
  const para = (p: number) => `/recalculos/${recalculoId}${consultaDe(filtro, p)}#pessoas`;
  return (
    <p class="acoes nao-imprimir">
      {pagina > 1 && <Botao href={para(pagina - 1)}>Anteriores</Botao>}
      {pagina * POR_PAGINA < lista.total && <Botao href={para(pagina + 1)}>Seguintes</Botao>}
      {podeExportar && lista.total > 0 && (
        <Botao icone="baixar" href={`/recalculos/${recalculoId}/diferencas.csv${consultaDe(filtro)}`}>
          Baixar planilha
        </Botao>
      )}
    </p>
  );
}
