import { Botao, Mensagem, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import type { CasoConferido, Conferencia, SituacaoDoCaso } from '../../casos/index.ts';
import { ASSUNTOS, SITUACOES } from './palavras.ts';
import { Quadro } from './quadro.tsx';
import { TabelaDosCasos } from './tabela-dos-casos.tsx';

export interface Filtro {
  situacao?: SituacaoDoCaso | undefined;
  assunto?: string | undefined;
}

export function PaginaDosCasos({ conferencia, filtro }: { conferencia: Conferencia; filtro: Filtro }) {
  const escolhidos = conferencia.itens.filter(
    (i) =>
      (filtro.situacao === undefined || i.situacao === filtro.situacao) &&
      (filtro.assunto === undefined || i.tipo === filtro.assunto),
  );
  return (
    <Pagina
      titulo="Casos conferidos"
      descricao="Casos publicados em decisões, manuais, provas e programas, refeitos com as regras deste sistema."
      ativo="casos"
      largura="larga"
      migalhas={[]}
    >
      <h1>Casos conferidos</h1>
      <p class="lide">
        Quase todos estes casos foram publicados por outra pessoa: uma decisão, um manual, uma prova, um programa
        aberto; os demais são datas impressas nos documentos deste projeto, e a fonte o diz. Cada um é refeito aqui com
        estas regras e posto ao lado do que se publicou.
      </p>
      <Quadro conferencia={conferencia} />
      <Filtros filtro={filtro} escolhidos={escolhidos.length} total={conferencia.total} />
      {escolhidos.length === 0 ? (
        <Mensagem tipo="info" titulo="Nenhum caso com esse filtro">
          <p>
            Mude a situação ou o assunto, ou <a href="/casos">veja todos os casos</a>.
          </p>
        </Mensagem>
      ) : (
        porAssunto(escolhidos).map(([assunto, itens]) => (
          <section key={assunto}>
            <h2 id={`assunto-${assunto}`}>
              {ASSUNTOS[assunto] ?? assunto} <span class="casos-quantos">{contar(itens.length, 'caso', 'casos')}</span>
            </h2>
            <TabelaDosCasos assunto={ASSUNTOS[assunto] ?? assunto} itens={itens} />
          </section>
        ))
      )}
      <ConferirOsSeus />
    </Pagina>
  );
}

/** O que outros publicaram vem antes do que este projeto promete. */
const ehDoProjeto = (i: CasoConferido): number => Number(i.caso?.fonte.tipo === 'catalogo');

function porAssunto(itens: readonly CasoConferido[]): [string, CasoConferido[]][] {
  const emOrdem = itens.toSorted((a, b) => ehDoProjeto(a) - ehDoProjeto(b) || (a.id < b.id ? -1 : 1));
  const grupos = Map.groupBy(emOrdem, (i) => i.tipo);
  const ordem = [...Object.keys(ASSUNTOS), ...[...grupos.keys()].filter((g) => !Object.hasOwn(ASSUNTOS, g))];
  return ordem.flatMap((g): [string, CasoConferido[]][] => (grupos.has(g) ? [[g, grupos.get(g)!]] : []));
}

function Filtros({ filtro, escolhidos, total }: { filtro: Filtro; escolhidos: number; total: number }) {
  const filtrado = filtro.situacao !== undefined || filtro.assunto !== undefined;
  return (
    <form method="get" action="/casos" class="casos-filtros nao-imprimir" aria-label="Filtrar os casos">
      <Selecao
        id="situacao"
        rotulo="Situação"
        valor={filtro.situacao}
        vazio="Todas"
        opcoes={Object.entries(SITUACOES).map(([valor, s]) => ({ valor, rotulo: s.rotulo }))}
      />
      <Selecao
        id="assunto"
        rotulo="Assunto"
        valor={filtro.assunto}
        vazio="Todos"
        opcoes={Object.entries(ASSUNTOS).map(([valor, rotulo]) => ({ valor, rotulo }))}
      />
      <Botao variante="primario">Filtrar</Botao>
      <p class="casos-filtros-quantos">
        {filtrado ? `${escolhidos} de ${contar(total, 'caso', 'casos')}. ` : `${contar(total, 'caso', 'casos')}.`}
        {filtrado && <a href="/casos">Ver todos</a>}
      </p>
    </form>
  );
}

function ConferirOsSeus() {
  return (
    <section class="prosa">
      <h2>Confira os seus casos</h2>
      <p>
        Tem um cálculo conferido à mão ou um relatório impresso? Guarde cada um em um arquivo <code>.caso.json</code> (a
        página de cada caso tem o arquivo para baixar, que serve de modelo) e confira a pasta inteira:
      </p>
      <pre>
        <code>custodia casos conferir minha-pasta</code>
      </pre>
    </section>
  );
}
