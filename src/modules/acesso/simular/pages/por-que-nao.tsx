import { Botao, Mensagem, Selecao, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { IdDaPermissao } from '../../permissao/catalogo.ts';
import { permissaoDe } from '../../permissao/catalogo.ts';
import type { Concessao, Motivo } from '../../permissao/tipos.ts';
import { ALCANCE_EM_PALAVRAS, nomeDoPapel, type QuemPropoe } from '../../vinculos/index.ts';
import { OPCOES_DE_PERMISSAO } from './simulador.tsx';

export interface PropsDoPorQueNao {
  permissao?: IdDaPermissao | undefined;
  /** As que a pessoa tem; vazio: não tem. */
  concessoes: readonly Concessao[];
  motivos: readonly Motivo[];
  /** Papéis que a dão e cabem na lotação. */
  papeis: readonly string[];
  quemPropoe: readonly QuemPropoe[];
}

export function PaginaDoPorQueNao(props: PropsDoPorQueNao) {
  const { permissao } = props;
  return (
    <Pagina titulo="Por que não posso?" ativo="conta" migalhas={[{ rotulo: 'Minha conta', href: '/conta' }]}>
      <h1>Por que não posso?</h1>
      {permissao ? (
        <Resposta {...props} permissao={permissao} />
      ) : (
        <p class="lide">Escolha o que quer fazer, e veja se pode, por quê e com quem falar.</p>
      )}
      <form method="get" action="/por-que-nao">
        <Selecao id="permissao" rotulo="O que quero fazer" valor={permissao} opcoes={OPCOES_DE_PERMISSAO} />
        <Botao>Perguntar</Botao>
      </form>
    </Pagina>
  );
}

function Resposta({
  permissao,
  concessoes,
  motivos,
  papeis,
  quemPropoe,
}: PropsDoPorQueNao & { permissao: IdDaPermissao }) {
  const { descricao } = permissaoDe(permissao);
  if (concessoes.length > 0) {
    return (
      <Mensagem tipo="info" titulo={`Você pode ${descricao}`}>
        <ul>
          {concessoes.map((c) => (
            <li key={c.origem + c.alcance}>{`${ALCANCE_EM_PALAVRAS[c.alcance]}: ${c.origem}`}</li>
          ))}
        </ul>
        Se mesmo assim foi recusado, o caso está fora desse lugar, ou é de sigilo maior.
      </Mensagem>
    );
  }
  return (
    <>
      {motivos.map((m) => (
        <section class="motivo-da-recusa" key={m.regra}>
          <p class="lide">{m.mensagem}</p>
          <p class="regra-da-recusa">
            Regra: <code>{m.regra}</code>
            {m.base && ` · ${m.base}`}
          </p>
        </section>
      ))}
      <h2>Quem pode resolver</h2>
      {papeis.length > 0 && <p>Dão esta permissão, na sua lotação: {papeis.map(nomeDoPapel).join(', ')}.</p>}
      {papeis.length === 0 && <p>Nenhum papel que caiba na sua lotação dá esta permissão.</p>}
      <Tabela
        legenda="Quem propõe papéis para a sua lotação"
        densa
        vazia="Ninguém propõe papéis para a sua lotação agora. Peça ajuda, dizendo o que precisa fazer."
        linhas={quemPropoe}
        colunas={[
          { titulo: 'Nome', cabecalhoDaLinha: true, celula: (q) => q.nome },
          { titulo: 'Cargo', celula: (q) => q.cargo },
          { titulo: 'Onde', celula: (q) => q.estrutura },
        ]}
      />
      <p class="acoes">
        <Botao href="/ajuda#pedir">Pedir ajuda</Botao>
      </p>
    </>
  );
}
