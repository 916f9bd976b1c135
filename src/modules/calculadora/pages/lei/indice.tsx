import { REGRAS, TIPOS_PENAIS } from '../../../../direito/regras.ts';
import type { Funcao, RegraPronta } from '../../../../direito/motor/regra.ts';
import { type Coluna, Mensagem, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { usarPagina } from '../../../../ui/sistema.ts';
import { contar, numero } from '../../../../ui/texto.ts';
import { BuscaSimples } from './busca-simples.tsx';
import { buscarRegras } from './busca.ts';
import { type Diploma, porDiploma } from './diplomas.ts';
import { vigenciaEmPalavras } from './vigencia.ts';

const DESCRICAO = 'Todas as regras do cálculo, com suas redações no tempo, normas, exemplos conferidos e dúvidas.';

export function PaginaIndice({ busca }: { busca: string }) {
  const achadas = buscarRegras(REGRAS, busca);
  return (
    <Pagina titulo="A lei no sistema" descricao={DESCRICAO} ativo="lei">
      <h1>A lei no sistema</h1>
      <p class="lide">
        Cada data sai destas regras. Aqui estão o que a lei diz em cada época, a norma, os exemplos que a conferem e as
        dúvidas em aberto, lidos do mesmo código que calcula.
      </p>
      <Portas />
      <h2 id="regras">Regras</h2>
      <BuscaSimples
        acao="/lei"
        rotulo="Buscar nas regras"
        valor={busca}
        dica="Por assunto, artigo ou lei: livramento, art. 112, 15.402."
        limpar={busca !== ''}
      />
      <p role="status">
        {busca === ''
          ? `${contar(REGRAS.length, 'regra', 'regras')}, por diploma.`
          : `${contar(achadas.length, 'regra', 'regras')} com “${busca}”.`}
      </p>
      {achadas.length === 0 && <NadaAchado busca={busca} />}
      {porDiploma(achadas).map((d) => (
        <TabelaDoDiploma key={d.pasta} diploma={d} />
      ))}
      <Impressao />
    </Pagina>
  );
}

function Portas() {
  const portas = [
    {
      href: '/lei/progressao',
      titulo: 'Tabela da progressão',
      texto: 'A fração de cada situação conforme a data do fato, nas seis redações do art. 112.',
    },
    {
      href: '/lei/crimes',
      titulo: 'Crimes',
      texto: `${numero(TIPOS_PENAIS.length)} crimes, com a pena e a hediondez em cada época.`,
    },
    {
      href: '/lei/decretos',
      titulo: 'Indulto e comutação',
      texto: 'O que cada decreto perdoa ou reduz, por inciso, com fração e condição.',
    },
  ];
  return (
    <ul class="cartoes">
      {portas.map((p) => (
        <li key={p.href} class="cartao">
          <h2>
            <a class="cartao-link" href={p.href}>
              {p.titulo}
            </a>
          </h2>
          <p>{p.texto}</p>
        </li>
      ))}
    </ul>
  );
}

const COLUNAS: readonly Coluna<RegraPronta<Funcao>>[] = [
  { titulo: 'Regra', cabecalhoDaLinha: true, celula: (r) => <a href={`/lei/regras/${r.id}`}>{r.titulo}</a> },
  { titulo: 'Norma em vigor', celula: (r) => r.versoes.at(-1)!.norma },
  { titulo: 'Redação atual', celula: (r) => vigenciaEmPalavras(r.versoes.at(-1)!) },
  { titulo: 'Redações', alinhar: 'numero', celula: (r) => r.versoes.length },
  { titulo: 'Dúvidas', alinhar: 'numero', celula: (r) => r.duvidas.length || '—' },
];

function TabelaDoDiploma({ diploma }: { diploma: Diploma }) {
  return (
    <section class="lei-diploma" aria-labelledby={diploma.pasta}>
      <h3 id={diploma.pasta}>
        {diploma.nome} <span class="lei-conta">{contar(diploma.regras.length, 'regra', 'regras')}</span>
      </h3>
      <Tabela legenda={`Regras: ${diploma.nome}`} legendaOculta densa colunas={COLUNAS} linhas={diploma.regras} />
    </section>
  );
}

function NadaAchado({ busca }: { busca: string }) {
  return (
    <Mensagem tipo="info" titulo="Nenhuma regra com essas palavras">
      Tente uma palavra só, ou o número do artigo. Procurando um crime?{' '}
      <a href={`/lei/crimes?q=${encodeURIComponent(busca)}`}>Busque “{busca}” nos crimes</a>.
    </Mensagem>
  );
}

function Impressao() {
  const { sistema } = usarPagina();
  return (
    <p class="lei-impressao">
      Conjunto de regras em uso: <code>{sistema.conjuntoDeRegras}</code>. Todo resultado traz este código: o mesmo caso
      com o mesmo conjunto dá sempre a mesma resposta.
    </p>
  );
}
