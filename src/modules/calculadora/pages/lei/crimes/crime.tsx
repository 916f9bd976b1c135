import type { MolduraPenal, PeriodoHediondo, TipoPenal } from '../../../../../direito/tipos-penais/index.ts';
import { Botao, type Coluna, Duvida, Tabela } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { codificarCaso } from '../../calculadora/estado.ts';
import { Conferencia } from '../conferencia.tsx';
import { FaixasNoTempo, type LinhaDeFaixas } from '../faixas-no-tempo.tsx';
import { vigeEm, vigenciaEmPalavras } from '../vigencia.ts';
import { Caracteristicas } from './caracteristicas.tsx';
import { hediondezEm } from './filtros.ts';
import { moldura, penaEm } from './penas.ts';

const MIGALHAS = [
  { rotulo: 'A lei no sistema', href: '/lei' },
  { rotulo: 'Crimes', href: '/lei/crimes' },
];

export function PaginaDoCrime({ tipo, hoje }: { tipo: TipoPenal; hoje: string }) {
  return (
    <Pagina titulo={tipo.nome} ativo="lei" migalhas={MIGALHAS}>
      <article class="lei-crime">
        <h1>{tipo.nome}</h1>
        <Resumo tipo={tipo} hoje={hoje} />
        <p class="acoes">
          <Botao variante="primario" icone="seta" href={enderecoDoCalculo(tipo)}>
            Calcular com este crime
          </Botao>
        </p>
        <FaixasNoTempo titulo={`Pena e hediondez de “${tipo.nome}” no tempo`} linhas={linhasDe(tipo)} hoje={hoje} />
        <h2 id="penas">Pena em cada época</h2>
        <Tabela
          legenda="Penas, pela data do fato"
          legendaOculta
          colunas={colunasDasPenas(tipo)}
          linhas={tipo.molduras}
          vazia="Este dispositivo não comina pena de prisão."
          classeDaLinha={(m) => (vigeEm(m, hoje) ? 'lei-em-vigor' : undefined)}
        />
        <h2 id="hediondez">É hediondo?</h2>
        <Hediondez tipo={tipo} />
        <h2 id="caracteristicas">O que o catálogo sugere</h2>
        <Caracteristicas tipo={tipo} />
        <h2 id="fonte">Fonte e dúvidas</h2>
        <p>
          {tipo.fonte} <Conferencia selo={tipo.selo} />
        </p>
        {tipo.duvidas.map((d) => (
          <Duvida key={d}>{d}</Duvida>
        ))}
      </article>
    </Pagina>
  );
}

const enderecoDoCalculo = (t: TipoPenal): string =>
  `/calculadora?c=${codificarCaso({ condenacoes: [{ id: 'A', tipoPenal: t.id }] })}`;

function Resumo({ tipo, hoje }: { tipo: TipoPenal; hoje: string }) {
  const itens = [
    ['Dispositivo', tipo.dispositivo],
    ['Pena hoje', penaEm(tipo, hoje)],
    ['Hediondo hoje', hediondezEm(tipo, hoje)],
    ['Id no catálogo', <code key="id">{tipo.id}</code>],
  ] as const;
  return (
    <dl class="lei-sobre">
      {itens.map(([nome, valor]) => (
        <div key={nome}>
          <dt>{nome}</dt>
          <dd>{valor}</dd>
        </div>
      ))}
    </dl>
  );
}

function linhasDe(t: TipoPenal): LinhaDeFaixas[] {
  const penas = t.molduras.map((m, i) => ({ ...m, rotulo: `${i + 1}`, tom: i % 2 ? ('b' as const) : ('a' as const) }));
  const hediondo = t.hediondo.map((p) => ({
    ...p,
    rotulo: p.condicao ? 'conforme o caso' : 'sim',
    tom: p.condicao ? ('alerta-parcial' as const) : ('alerta' as const),
  }));
  return [
    { nome: 'Pena', faixas: penas },
    { nome: 'Hediondo', faixas: hediondo },
  ];
}

function colunasDasPenas(t: TipoPenal): Coluna<MolduraPenal>[] {
  const numero: Coluna<MolduraPenal>[] =
    t.molduras.length > 1 ? [{ titulo: 'Nº', alinhar: 'numero', celula: (_, i) => i + 1 }] : [];
  return [
    ...numero,
    { titulo: 'Fato', cabecalhoDaLinha: true, celula: (m) => vigenciaEmPalavras(m) },
    { titulo: 'Pena', celula: (m) => moldura(m) },
    { titulo: 'Norma', celula: (m) => m.norma },
  ];
}

const PERIODOS: readonly Coluna<PeriodoHediondo>[] = [
  { titulo: 'Fato', cabecalhoDaLinha: true, celula: (p) => vigenciaEmPalavras(p) },
  { titulo: 'Hediondo?', celula: (p) => (p.condicao ? `Conforme o caso: ${p.condicao}` : 'Sim') },
  { titulo: 'Norma', celula: (p) => p.norma },
];

function Hediondez({ tipo }: { tipo: TipoPenal }) {
  if (tipo.hediondo.length === 0) return <p>Não, em nenhuma época do catálogo.</p>;
  return (
    <>
      <Tabela legenda="Períodos em que é hediondo" legendaOculta colunas={PERIODOS} linhas={tipo.hediondo} />
      <p>Fora desses períodos, não.</p>
    </>
  );
}
