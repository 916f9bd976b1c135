import { Botao, Detalhes, Mensagem } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, Problemas } from '../../http/formulario.tsx';
import type { IdDaPaginaDoManual } from '../manual.ts';
import type { FilaDeAjuda, PedidoDeAjuda } from '../pedido-de-ajuda.ts';
import { PERGUNTAS, REGRAS } from '../perguntas.ts';
import { CartoesDoManual } from './cartoes-do-manual.tsx';
import { FormularioDeAjuda } from './formulario.tsx';
import { TabelaDePedidos } from './tabela-de-pedidos.tsx';

export interface PropsDaAjuda {
  filas: readonly FilaDeAjuda[];
  /** A que atende o lugar de quem entrou. */
  filaDaqui: FilaDeAjuda | undefined;
  entrou: boolean;
  meus: readonly PedidoDeAjuda[];
  hoje: string;
  manuais: readonly IdDaPaginaDoManual[];
  atende: boolean;
  /** Número do pedido recém-enviado por quem não entrou. */
  enviado?: string | undefined;
  escrito?: Escrito | undefined;
  problemas?: Problemas | undefined;
}

export function PaginaDeAjuda(props: PropsDaAjuda) {
  const {
    filas,
    filaDaqui,
    entrou,
    meus,
    hoje,
    manuais,
    atende,
    enviado,
    escrito = {},
    problemas = new Problemas(),
  } = props;
  const regra = typeof escrito['regra'] === 'string' ? REGRAS[escrito['regra']] : undefined;
  return (
    <Pagina titulo="Ajuda" ativo="ajuda">
      <h1>Ajuda</h1>
      {enviado && (
        <Mensagem tipo="sucesso" titulo={`Pedido de ajuda ${enviado} enviado`}>
          Anote o número. A resposta vai para o e-mail que você deu.
        </Mensagem>
      )}
      {regra && (
        <Mensagem tipo="info" titulo="O que a página recusou">
          {regra} Se não resolver, conte abaixo: a página e a regra vão junto, sem nenhum dado de pessoa.
        </Mensagem>
      )}
      <p class="lide">Veja o manual do seu papel, as perguntas comuns, ou escreva a quem atende o seu órgão.</p>
      <p class="acoes acoes-do-alto">
        <Botao href="#pedir" variante="primario">
          Escrever um pedido de ajuda
        </Botao>
        {atende && <Botao href="/ajuda/fila">Fila que eu atendo</Botao>}
      </p>
      {meus.length > 0 && <TabelaDePedidos legenda="Os meus pedidos de ajuda" pedidos={meus} hoje={hoje} />}
      <h2>Manual</h2>
      <CartoesDoManual ids={manuais} />
      <p>
        <a href="/manual">O manual inteiro, por papel</a>
      </p>
      <PerguntasComuns />
      <h2 id="pedir">Pedir ajuda</h2>
      <FormularioDeAjuda {...{ filas, filaDaqui, entrou, escrito, problemas }} />
    </Pagina>
  );
}

const PerguntasComuns = () => (
  <>
    <h2>Perguntas comuns</h2>
    {PERGUNTAS.map((p) => (
      <Detalhes resumo={p.pergunta} key={p.pergunta}>
        <p>{p.resposta}</p>
        {p.link && (
          <p>
            <a href={p.link.href}>{p.link.rotulo}</a>
          </p>
        )}
      </Detalhes>
    ))}
  </>
);
