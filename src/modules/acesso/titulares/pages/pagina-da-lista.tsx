import { Botao, Campo, Mensagem, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import { type AchadosDaBusca, CABEM_NA_PAGINA } from '../queries.ts';
import type { BuscaDeTitulares, TitularAchado } from '../store.ts';
import { NOME_DO_SIGILO } from '../titular.ts';

interface Props {
  busca: BuscaDeTitulares;
  /** O nome escrito é curto demais para se buscar. */
  curto: boolean;
  /** Quantas pessoas quem busca alcança, ao todo. */
  alcanca: number;
  /** Ausente: ainda não buscou. */
  achados: AchadosDaBusca | undefined;
  podeCadastrar: boolean;
}

export function PaginaDaLista({ busca, curto, alcanca, achados, podeCadastrar }: Props) {
  return (
    <Pagina titulo="Pessoas presas" ativo="titulares">
      <h1>Pessoas presas</h1>
      <p class="lide" role="status">
        {achados
          ? emPalavras(achados.titulares.length, achados.cortada)
          : `${contar(alcanca, 'pessoa está', 'pessoas estão')} ao seu alcance. Busque quem você procura: a consulta fica registrada, e a pessoa fica sabendo.`}
      </p>
      {podeCadastrar && (
        <p class="acoes">
          <Botao variante={alcanca === 0 ? 'primario' : 'secundario'} href="/titulares/novo">
            Cadastrar pessoa
          </Botao>
        </p>
      )}
      <Filtros busca={busca} limpar={achados !== undefined} />
      {curto && <Mensagem tipo="aviso">Escreva ao menos 3 letras do nome ou do nome da mãe.</Mensagem>}
      {achados?.cortada && (
        <Mensagem tipo="info">
          Há mais de {CABEM_NA_PAGINA} com estes dados: estas são as primeiras, em ordem de nome. Escreva mais do nome,
          ou o nascimento.
        </Mensagem>
      )}
      {achados && <Achados titulares={achados.titulares} />}
    </Pagina>
  );
}

function emPalavras(quantas: number, cortada: boolean): string {
  if (quantas === 0) return 'Ninguém achado.';
  return `${contar(quantas, 'pessoa achada', 'pessoas achadas')}${cortada ? ', e há mais' : ''}.`;
}

const Filtros = ({ busca, limpar }: { busca: BuscaDeTitulares; limpar: boolean }) => (
  <form class="filtros" method="get" action="/titulares" role="search" aria-label="Buscar pessoas presas">
    <div class="campos-lado-a-lado">
      <Campo id="nome" rotulo="Nome" dica="Ao menos 3 letras." valor={busca.nome} type="search" maxLength={200} />
      <Campo id="mae" rotulo="Nome da mãe" valor={busca.mae} type="search" maxLength={200} />
      <Campo id="nascimento" rotulo="Nascimento" valor={busca.nascimento} type="date" />
    </div>
    <div class="filtros-fim">
      <Botao>Buscar</Botao>
      {limpar && <a href="/titulares">Limpar a busca</a>}
    </div>
  </form>
);

const Achados = ({ titulares }: { titulares: readonly TitularAchado[] }) => (
  <Tabela
    legenda="Pessoas achadas"
    legendaOculta
    densa
    vazia="Ninguém com estes dados está ao seu alcance. Confira a grafia, ou busque só pelo nascimento. Se a pessoa é de outra unidade ou comarca, o seu papel não a mostra."
    linhas={titulares}
    colunas={[
      { titulo: 'Nome', celula: (t) => <a href={`/titulares/${t.id}`}>{t.nome}</a>, cabecalhoDaLinha: true },
      { titulo: 'Nascimento', celula: (t) => dataCurta(t.nascimento) },
      { titulo: 'Mãe', celula: (t) => t.mae },
      { titulo: 'Onde está', celula: (t) => t.estabelecimento },
      { titulo: 'Vara', celula: (t) => t.vara ?? '—' },
      { titulo: 'Sigilo', celula: (t) => NOME_DO_SIGILO[t.sigilo] },
    ]}
  />
);
