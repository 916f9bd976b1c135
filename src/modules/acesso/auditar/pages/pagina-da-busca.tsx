import { Botao, Campo, Mensagem, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, numero } from '../../../../ui/texto.ts';
import type { Pagina as PaginaDeRegistros, RegistroLido } from '../../../auditoria/index.ts';
import { type Busca, enderecoDaBusca } from '../filtros.ts';
import type { PessoaAchada } from '../pessoas.ts';
import { MAIOR_PLANILHA } from '../queries.ts';
import type { Verificacao } from '../verificacao.ts';
import { NOME_DO_TIPO, TabelaDeRegistros } from './tabela-de-registros.tsx';

interface Props {
  busca: Busca;
  /** Quem pode ser a pessoa escrita; ausente se não há dúvida. */
  candidatas: readonly PessoaAchada[] | undefined;
  /** Ausente enquanto não se sabe de quem. */
  achados: PaginaDeRegistros<RegistroLido> | undefined;
  verificacao: Verificacao;
  fuso: string;
}

export function PaginaDaBusca({ busca, candidatas, achados, verificacao, fuso }: Props) {
  return (
    <Pagina titulo="Auditoria" ativo="auditoria" largura="larga">
      <h1>Quem fez e quem viu o quê</h1>
      <p class="lide">
        {contar(verificacao.estado.registros, 'registro', 'registros')}, <Conferida verificacao={verificacao} /> Esta
        busca também fica registrada. <a href="/auditoria/verificacao">Verificação e selos</a>
      </p>
      <Filtros busca={busca} />
      {achados === undefined && <QualDelas busca={busca} candidatas={candidatas ?? []} />}
      {achados && (
        <>
          <TabelaDeRegistros registros={achados.itens} busca={busca} fuso={fuso} />
          <nav class="acoes" aria-label="Mais registros">
            {achados.proximo && (
              <Botao href={enderecoDaBusca('/auditoria', busca, { depoisDe: achados.proximo })}>Mais antigos</Botao>
            )}
            {busca.depoisDe && (
              <Botao variante="terciario" href={enderecoDaBusca('/auditoria', busca, { depoisDe: undefined })}>
                Voltar aos mais novos
              </Botao>
            )}
            {achados.itens.length > 0 && (
              <Botao
                variante="terciario"
                href={enderecoDaBusca('/auditoria/registros.csv', busca, { depoisDe: undefined })}
              >
                Baixar em CSV (até {numero(MAIOR_PLANILHA)})
              </Botao>
            )}
          </nav>
        </>
      )}
    </Pagina>
  );
}

function Conferida({ verificacao: { laudo } }: { verificacao: Verificacao }) {
  if (!laudo) return <>ainda não verificados por aqui.</>;
  return laudo.quantosProblemas === 0 ? (
    <>e a última verificação não achou problema.</>
  ) : (
    <strong>e a última verificação achou {contar(laudo.quantosProblemas, 'problema', 'problemas')}.</strong>
  );
}

const OPCOES_DE_TIPO = Object.entries(NOME_DO_TIPO).map(([valor, rotulo]) => ({ valor, rotulo }));

const Filtros = ({ busca }: { busca: Busca }) => (
  <form class="filtros" method="get" action="/auditoria" role="search" aria-label="Buscar na auditoria">
    <div class="campos-lado-a-lado">
      <Campo id="pessoa" rotulo="Quem agiu" dica="Nome ou CPF." valor={busca.pessoa} type="search" />
      <Campo
        id="titularId"
        rotulo="Titular dos dados"
        dica="O identificador: abra-o pela tabela."
        valor={busca.titularId}
        type="search"
      />
      <Campo id="acao" rotulo="Ação" dica="Inteira: acesso.ver-titular" valor={busca.acao} type="search" />
      <Selecao id="tipo" rotulo="Tipo" vazio="Todos" opcoes={OPCOES_DE_TIPO} valor={busca.tipo} />
    </div>
    <div class="campos-lado-a-lado">
      <Campo id="de" rotulo="De" valor={busca.de} type="date" />
      <Campo id="ate" rotulo="Até" valor={busca.ate} type="date" />
      <Campo id="procedimento" rotulo="Procedimento" valor={busca.procedimento} type="search" />
      <Campo id="origem" rotulo="Endereço de rede" valor={busca.origem} type="search" />
    </div>
    <div class="filtros-fim">
      {busca.usuarioId && busca.pessoa === undefined && (
        <input type="hidden" name="usuarioId" value={busca.usuarioId} />
      )}
      <Botao>Buscar</Botao>
      <a href="/auditoria">Limpar filtros</a>
    </div>
  </form>
);

function QualDelas({ busca, candidatas }: { busca: Busca; candidatas: readonly PessoaAchada[] }) {
  if (candidatas.length === 0) {
    return (
      <Mensagem tipo="info" titulo="Ninguém com acesso tem este nome ou CPF">
        Confira a grafia. Quem tentou entrar sem ter conta aparece buscando pelo endereço de rede ou pelo tipo
        "Entrada".
      </Mensagem>
    );
  }
  return (
    <section>
      <h2>Qual delas?</h2>
      <ul>
        {candidatas.map((p) => (
          <li key={p.id}>
            <a href={enderecoDaBusca('/auditoria', busca, { usuarioId: p.id, pessoa: undefined })}>{p.nome}</a>
            {p.matricula && `, matrícula ${p.matricula}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
