/** O painel: quantas pessoas estão presas além de uma data, de que data, onde, e se isso melhora. */
import { Botao, Selecao, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataPorExtenso, numero } from '../../../../ui/texto.ts';
import { LIBERDADE, nomeDaEspecie } from '../../especies.ts';
import { Barras } from '../../graficos/barras.tsx';
import { Serie } from '../../graficos/serie.tsx';
import { mediaDe, type Parte, somarPor, somarTudo } from '../../somar.ts';
import type { FiltroDoPainel, Painel, Ponto } from '../queries.ts';

interface Props {
  painel: Painel;
  filtro: FiltroDoPainel;
}

export function PaginaDoPainel({ painel, filtro }: Props) {
  const { dia, numeros, nomes, serie, decisoes } = painel;
  if (dia === undefined) return <SemFotografia />;
  const liberdade = numeros.filter((n) => n.especie === LIBERDADE);
  const porEspecie = somarPor(numeros, (n) => n.especie).filter((p) => p.chave !== LIBERDADE);
  const nomeDe = (id: string | null): string => (id === null ? 'não se sabe' : (nomes.get(id) ?? 'não se sabe'));
  return (
    <Pagina titulo="Painel" ativo="painel" largura="larga">
      <h1>Painel</h1>
      <p class="lide">{frase(painel)}</p>
      <Filtro {...{ painel, filtro }} />
      <Numeros painel={painel} />
      {serie.length > 0 && (
        <Serie id="ao-longo-do-tempo" titulo={tituloDaSerie(serie)} unidade="Pessoas além da data" pontos={serie} />
      )}
      <h2>De que data</h2>
      <p>Quem passou de mais de uma conta em cada uma. A data é a mais cedo entre as leituras defensáveis.</p>
      <Barras
        legenda="Pessoas presas além de cada data"
        oQue="Data"
        unidade="Pessoas"
        vazia="Ninguém passou de nenhuma data."
        barras={porEspecie.map((p) => ({ ...barra(p, nomeDaEspecie(p.chave ?? '')), media: mediaDe(p) }))}
        mais={[{ titulo: 'Dias, em média', alinhar: 'numero', celula: (b) => numero(b.media) }]}
      />
      <h2>Onde</h2>
      <p>Só a data de sair ou de mudar de regime; cada pessoa uma vez.</p>
      <div class="lado-a-lado">
        <Barras
          legenda="Por vara"
          oQue="Vara"
          unidade="Pessoas"
          vazia="Nenhuma."
          barras={somarPor(liberdade, (n) => n.varaId).map((p) => barra(p, nomeDe(p.chave)))}
        />
        <Barras
          legenda="Por unidade"
          oQue="Unidade"
          unidade="Pessoas"
          vazia="Nenhuma."
          barras={somarPor(liberdade, (n) => n.estruturaId).map((p) => barra(p, nomeDe(p.chave)))}
        />
      </div>
      <h2>Da data à decisão</h2>
      <Tabela
        legenda="Decididos em cada mês e quanto se esperou depois da data"
        densa
        vazia={
          painel.deAgora
            ? 'Conta-se por vara: quem acompanha pela atuação do órgão não a vê aqui.'
            : 'Nenhuma decisão sobre data avisada nos últimos seis meses.'
        }
        linhas={decisoes}
        colunas={[
          { titulo: 'Mês', celula: (d) => `${d.mes.slice(5, 7)}/${d.mes.slice(0, 4)}`, cabecalhoDaLinha: true },
          { titulo: 'Data', celula: (d) => nomeDaEspecie(d.especie) },
          { titulo: 'Vara', celula: (d) => nomeDe(d.varaId) },
          { titulo: 'Decididos', celula: (d) => numero(d.decididos), alinhar: 'numero' },
          { titulo: 'Mediana de dias', celula: (d) => numero(d.medianaDias), alinhar: 'numero' },
          { titulo: 'Maior espera', celula: (d) => contar(d.maiorDias, 'dia', 'dias'), alinhar: 'numero' },
        ]}
      />
      <p class="nao-imprimir">
        <a href={`/painel.csv${filtro.lugar === undefined ? '' : `?lugar=${filtro.lugar}`}`}>
          Baixar os números em CSV
        </a>
        {' · '}
        <a href="/painel/publico">O que se publica a todos</a>
      </p>
    </Pagina>
  );
}

const barra = ({ pessoas }: Parte, rotulo: string) => ({ rotulo, valor: pessoas });

function frase({ numeros, dia, deAgora }: Painel): string {
  const { pessoas, dias } = somarTudo(numeros.filter((n) => n.especie === LIBERDADE));
  const quando = deAgora ? 'Agora' : `Em ${dataPorExtenso(dia ?? '')}`;
  if (pessoas === 0) return `${quando}, ninguém está preso além da data de sair ou de mudar de regime.`;
  const estao = contar(pessoas, 'pessoa está presa', 'pessoas estão presas');
  return `${quando}, ${estao} além da data de sair ou de mudar de regime: em média, ${contar(mediaDe({ pessoas, dias }), 'dia', 'dias')}.`;
}

function tituloDaSerie(serie: readonly Ponto[]): string {
  const valores = serie.flatMap((p) => (p.valor === undefined ? [] : [p.valor]));
  const [primeiro = 0, ultimo = 0] = [valores.at(0), valores.at(-1)];
  if (valores.length < 2) return `${contar(ultimo, 'pessoa', 'pessoas')} além da data: a primeira fotografia é esta.`;
  if (ultimo === primeiro) return `${numero(ultimo)} pessoas além da data, como no começo do período.`;
  const mudou = ultimo < primeiro ? 'Caiu' : 'Subiu';
  return `${mudou} de ${numero(primeiro)} para ${contar(ultimo, 'pessoa', 'pessoas')} além da data no período.`;
}

function Filtro({ painel: { nomes }, filtro }: Props) {
  const opcoes = [...nomes].map(([valor, rotulo]) => ({ valor, rotulo }));
  if (opcoes.length < 2) return null;
  return (
    <form method="get" action="/painel" class="filtro-campos nao-imprimir">
      <Selecao
        id="lugar"
        rotulo="Vara ou unidade"
        vazio="Todas"
        valor={filtro.lugar}
        opcoes={opcoes.toSorted((a, b) => a.rotulo.localeCompare(b.rotulo, 'pt-BR'))}
      />
      <p class="acoes">
        <Botao>Filtrar</Botao>
      </p>
    </form>
  );
}

function Numeros({ painel: { ocupacao, contradicoes } }: { painel: Painel }) {
  if (!ocupacao && !contradicoes) return null;
  const abertas = (contradicoes ?? []).reduce((n, c) => n + c.total, 0);
  const deLiberdade = contradicoes?.find((c) => c.gravidade === 'liberdade')?.total ?? 0;
  return (
    <ul class="painel-numeros">
      {ocupacao && (
        <li>
          <strong>{numero(ocupacao.presas)}</strong> pessoas presas para {contar(ocupacao.vagas, 'vaga', 'vagas')};{' '}
          <a href="/ocupacao">{contar(ocupacao.deficit, 'pessoa além das vagas', 'pessoas além das vagas')}</a>
        </li>
      )}
      {contradicoes && (
        <li>
          <strong>{numero(abertas)}</strong>{' '}
          <a href="/contradicoes">{abertas === 1 ? 'contradição em aberto' : 'contradições em aberto'}</a>;{' '}
          {numero(deLiberdade)} sobre a liberdade de alguém
        </li>
      )}
    </ul>
  );
}

const SemFotografia = () => (
  <Pagina titulo="Painel" ativo="painel" largura="larga">
    <h1>Painel</h1>
    <p class="tabela-vazia">
      Ainda não há números: a primeira contagem se faz na próxima madrugada. Até lá, a <a href="/ocupacao">ocupação</a>{' '}
      já mostra quem está em cada unidade.
    </p>
  </Pagina>
);
