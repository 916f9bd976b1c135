import type { TipoPenal } from '../../../../../direito/tipos-penais/index.ts';
import { Campo, type Coluna, Selecao, Tabela } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { contar, dataCurta } from '../../../../../ui/texto.ts';
import { BuscaSimples } from '../busca-simples.tsx';
import { type Achados, enderecoDaPagina, filtrar, type Filtros, hediondezEm } from './filtros.ts';
import { Paginacao } from './paginacao.tsx';
import { penaEm } from './penas.ts';

const DESCRICAO = 'O catálogo de crimes, com a pena e a hediondez em cada época.';

export function PaginaDosCrimes({ filtros, hoje }: { filtros: Filtros; hoje: string }) {
  const achados = filtrar(filtros);
  return (
    <Pagina
      titulo="Crimes"
      descricao={DESCRICAO}
      ativo="lei"
      largura="larga"
      migalhas={[{ rotulo: 'A lei no sistema', href: '/lei' }]}
    >
      <h1>Crimes</h1>
      <p class="lide">
        A pena que a lei prevê e se o crime é hediondo, em cada época. São sugestões do catálogo: no cálculo, o que a
        sentença disser prevalece.
      </p>
      <Busca filtros={filtros} hoje={hoje} />
      <p role="status">{quantos(achados, filtros)}</p>
      <div class="lei-crimes">
        <Tabela
          legenda={`Crimes, com a pena e a hediondez de um fato em ${dataCurta(filtros.em)}`}
          densa
          colunas={colunas(filtros.em)}
          linhas={achados.tipos}
          vazia="Nenhum crime com esses filtros. Tente uma palavra só, ou o número do artigo."
        />
      </div>
      <Paginacao atual={achados.pagina} total={achados.paginas} endereco={(p) => enderecoDaPagina(filtros, hoje, p)} />
    </Pagina>
  );
}

const SIM_OU_NAO = [
  { valor: 'todos', rotulo: 'Tanto faz' },
  { valor: 'sim', rotulo: 'Sim' },
  { valor: 'nao', rotulo: 'Não' },
];

function Busca({ filtros, hoje }: { filtros: Filtros; hoje: string }) {
  const emUso = enderecoDaPagina(filtros, hoje, 1) !== '/lei/crimes';
  return (
    <BuscaSimples acao="/lei/crimes" rotulo="Crime ou artigo" valor={filtros.q} limpar={emUso}>
      <Campo id="em" type="date" rotulo="Data do fato" valor={filtros.em} erro={filtros.erroEm} tamanho="curto" />
      <Selecao id="hediondo" rotulo="Hediondo na data" opcoes={SIM_OU_NAO} valor={filtros.hediondo} tamanho="curto" />
      <Selecao id="violencia" rotulo="Com violência" opcoes={SIM_OU_NAO} valor={filtros.violencia} tamanho="curto" />
    </BuscaSimples>
  );
}

function quantos({ total, pagina, paginas }: Achados, f: Filtros): string {
  const quais = f.q === '' ? '' : ` com “${f.q}”`;
  const onde = paginas > 1 ? `, página ${pagina} de ${paginas}` : '';
  return `${contar(total, 'crime', 'crimes')}${quais}${onde}.`;
}

const violencia = (t: TipoPenal): string => {
  const v = t.caracteristicas.violenciaOuGraveAmeaca;
  return v === undefined ? 'conforme o caso' : v ? 'sim' : 'não';
};

function colunas(em: string): Coluna<TipoPenal>[] {
  return [
    { titulo: 'Crime', cabecalhoDaLinha: true, celula: (t) => <a href={`/lei/crimes/${t.id}`}>{t.nome}</a> },
    { titulo: 'Dispositivo', celula: (t) => t.dispositivo },
    { titulo: 'Pena', celula: (t) => penaEm(t, em) },
    { titulo: 'Hediondo', celula: (t) => hediondezEm(t, em) },
    { titulo: 'Violência', celula: violencia },
  ];
}
