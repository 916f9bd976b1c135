/** O que se publica a todos, sem ninguém dentro. */
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataPorExtenso, numero } from '../../../../ui/texto.ts';
import { MENOR_PUBLICADA } from '../../../intercambio/index.ts';
import { Barras } from '../../graficos/barras.tsx';
import { Serie } from '../../graficos/serie.tsx';
import type { Recorte } from '../publicar.ts';
import type { SemanaPublica } from '../queries.ts';

export function PaginaPublica({ semanas }: { semanas: readonly SemanaPublica[] }) {
  const ultima = semanas.at(-1);
  return (
    <Pagina
      titulo="Presos além da data"
      ativo="dados-abertos"
      largura="larga"
      descricao="Quantas pessoas estão presas além da data da lei."
    >
      <h1>Presos além da data</h1>
      {ultima ? (
        <DaSemana {...{ ultima, semanas }} />
      ) : (
        <p class="tabela-vazia">A primeira contagem se publica amanhã.</p>
      )}
      <Metodo />
    </Pagina>
  );
}

function DaSemana({ ultima, semanas }: { ultima: SemanaPublica; semanas: readonly SemanaPublica[] }) {
  const total = totalDe(ultima);
  const doRecorte = (recorte: Recorte) =>
    ultima.celulas.filter((c) => c.recorte === recorte).map((c) => ({ rotulo: c.nome, valor: c.pessoas }));
  return (
    <>
      <p class="lide">
        Em {dataPorExtenso(ultima.dia)},{' '}
        {total === undefined
          ? 'o número é pequeno demais para se publicar sem apontar alguém.'
          : `${contar(total, 'pessoa presa', 'pessoas presas')} já ${total === 1 ? 'tinha' : 'tinham'} passado da data de sair ou de mudar de regime.`}
      </p>
      <Serie
        id="semanas"
        titulo={`Semana a semana, desde ${dataPorExtenso(semanas[0]?.dia ?? '')}`}
        unidade="Pessoas além da data"
        pontos={semanas.map((s) => ({ dia: s.dia, valor: totalDe(s) }))}
      />
      <Barras
        legenda="Por data que a lei dá"
        oQue="Data"
        unidade="Pessoas"
        vazia="Ninguém passou de data nenhuma."
        barras={doRecorte('data')}
      />
      <div class="lado-a-lado">
        <Barras legenda="Por vara" oQue="Vara" unidade="Pessoas" vazia="Nenhuma." barras={doRecorte('vara')} />
        <Barras legenda="Por unidade" oQue="Unidade" unidade="Pessoas" vazia="Nenhuma." barras={doRecorte('unidade')} />
      </div>
      <p class="nao-imprimir">
        <a href="/painel/publico.csv">Baixar em CSV</a> · <a href="/painel/publico.json">Baixar em JSON</a> ·{' '}
        <a href="/dados-abertos">Dados abertos por mês</a>
      </p>
    </>
  );
}

const totalDe = (semana: SemanaPublica): number | undefined =>
  semana.celulas.find((c) => c.recorte === 'total')?.pessoas;

const Metodo = () => (
  <section aria-labelledby="metodo">
    <h2 id="metodo">Como se conta</h2>
    <ul>
      <li>
        Conta-se quem está preso e já passou de uma data que a lei dá e ninguém concedeu nem negou. A data é a que o
        sistema calcula, pela leitura mais cedo entre as defensáveis: passar dela não quer dizer que a pessoa tem de ser
        solta, e sim que alguém tem de decidir.
      </li>
      <li>
        "Data de sair ou de mudar de regime": progressão, livramento, fim da pena, da temporária, da prisão civil e da
        medida. Por data, quem passou de mais de uma conta em cada uma.
      </li>
      <li>
        Contagens de 1 a {numero(MENOR_PUBLICADA - 1)} não se publicam, para que ninguém se reconheça; outras se
        escondem junto, para que as primeiras não se achem por subtração. Publica-se um dia por semana.
      </li>
    </ul>
  </section>
);
