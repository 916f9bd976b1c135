import { Botao, Selecao, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, mesPorExtenso, numero } from '../../../../ui/texto.ts';
import { type Medida, MEDIDAS, NOMES_DOS_RECORTES, RECORTES } from '../medidas.ts';
import type { Mes } from '../mes.ts';
import { type DadoAberto, TODAS } from '../publicar.ts';
import { MENOR_PUBLICADA } from '../suprimir.ts';
import { Recortes } from './recortes.tsx';

interface Props {
  /** Ausente: nenhum mês foi fechado ainda. */
  mes: Mes | undefined;
  meses: readonly Mes[];
  linhas: readonly DadoAberto[];
}

export function PaginaDosDadosAbertos({ mes, meses, linhas }: Props) {
  return (
    <Pagina
      titulo="Dados abertos"
      ativo="dados-abertos"
      largura="larga"
      descricao="Quantas pessoas estão presas, por unidade e mês."
    >
      <h1>Dados abertos</h1>
      {mes === undefined ? (
        <p class="tabela-vazia">Nenhum mês foi publicado ainda: o primeiro sai na madrugada seguinte ao fim dele.</p>
      ) : (
        <DoMes mes={mes} meses={meses} linhas={linhas} />
      )}
      <Dicionario />
    </Pagina>
  );
}

const totalDe = (linhas: readonly DadoAberto[], medida: Medida): number | undefined =>
  linhas.find((l) => l.medida === medida && l.recorte === 'total')?.quantidade;

function DoMes({ mes, meses, linhas }: Props & { mes: Mes }) {
  const curto = mes.slice(0, 7);
  const unidades = [...Map.groupBy(linhas, (l) => l.unidade)].filter(([nome]) => nome !== TODAS);
  const todas = linhas.filter((l) => l.unidade === TODAS);
  const [presentes, vagas] = [totalDe(todas, 'presentes-no-fim-do-mes'), totalDe(todas, 'vagas')];
  return (
    <>
      <p class="lide">
        No fim de {mesPorExtenso(mes)}, <strong>{escrito(presentes)}</strong> pessoas presas
        {vagas !== undefined && vagas > 0 && <> para {contar(vagas, 'vaga', 'vagas')}</>}. No mês entraram{' '}
        {escrito(totalDe(todas, 'admissoes'))} e saíram {escrito(totalDe(todas, 'saidas'))}.
      </p>
      <form class="filtros" method="get" action="/dados-abertos">
        <div class="campos-lado-a-lado">
          <Selecao
            id="mes"
            rotulo="Mês"
            opcoes={meses.map((m) => ({ valor: m.slice(0, 7), rotulo: mesPorExtenso(m) }))}
            valor={curto}
          />
        </div>
        <div class="filtros-fim">
          <Botao>Ver</Botao>
          <a href={`/dados-abertos/${curto}.csv`}>Baixar em CSV</a>
          <a href={`/dados-abertos/${curto}.json`}>Baixar em JSON</a>
        </div>
      </form>
      <Tabela
        legenda={`Unidades em ${mesPorExtenso(mes)}`}
        densa
        linhas={unidades}
        vazia="Nenhuma unidade cadastrada."
        colunas={[
          { titulo: 'Unidade', celula: ([nome]) => nome, cabecalhoDaLinha: true },
          {
            titulo: 'Presentes no fim do mês',
            celula: ([, l]) => escrito(totalDe(l, 'presentes-no-fim-do-mes')),
            alinhar: 'numero',
          },
          { titulo: 'Vagas', celula: ([, l]) => totalDe(l, 'vagas') ?? 'Não informou', alinhar: 'numero' },
          { titulo: 'Presentes por 100 vagas', celula: ([, l]) => ocupacao(l), alinhar: 'numero' },
          { titulo: 'Admissões', celula: ([, l]) => escrito(totalDe(l, 'admissoes')), alinhar: 'numero' },
          { titulo: 'Saídas', celula: ([, l]) => escrito(totalDe(l, 'saidas')), alinhar: 'numero' },
        ]}
      />
      <Recortes linhas={linhas} />
    </>
  );
}

const escrito = (n: number | undefined): string => (n === undefined ? 'não se publica' : numero(n));

function ocupacao(linhas: readonly DadoAberto[]): string {
  const [presentes, vagas] = [totalDe(linhas, 'presentes-no-fim-do-mes'), totalDe(linhas, 'vagas')];
  return presentes === undefined || !vagas ? '—' : numero(Math.round((presentes / vagas) * 100));
}

const Dicionario = () => (
  <section>
    <h2>Dicionário</h2>
    <p>
      Uma linha por mês, unidade, medida, recorte e categoria. Contagens de 1 a {MENOR_PUBLICADA - 1} não se publicam,
      para que ninguém se reconheça; outras se escondem junto, para que as primeiras não se achem por subtração: nelas,{' '}
      <code>quantidade</code> vem vazia e <code>suprimida</code> diz "sim". O que se publicou não muda depois.
    </p>
    <Tabela
      legenda="Medidas"
      linhas={Object.entries(MEDIDAS)}
      colunas={[
        { titulo: 'Medida', celula: ([nome]) => <code>{nome}</code>, cabecalhoDaLinha: true },
        { titulo: 'O que conta', celula: ([, oQue]) => oQue },
      ]}
    />
    <Tabela
      legenda="Recortes de quem está presente no fim do mês"
      linhas={NOMES_DOS_RECORTES}
      colunas={[
        { titulo: 'Recorte', celula: (r) => <code>{r}</code>, cabecalhoDaLinha: true },
        { titulo: 'Categorias', celula: (r) => Object.keys(RECORTES[r].categorias).join(', ') },
      ]}
    />
  </section>
);
