import {
  AreaDeTexto,
  Botao,
  CaixaDeMarcar,
  Detalhes,
  Formulario,
  Mensagem,
  ResumoDeErros,
} from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../../http/formulario.tsx';
import { papelDe } from '../../../permissao/papeis.ts';
import { emAberto, quemSeEspera } from '../../pedido.ts';
import { andamentoDe, estadoDoPedido, type Lugar, type Pedido } from '../../registro.ts';
import type { TermoGuardado } from '../../termos.ts';
import { Andamentos, SemQuemDecida, Situacao } from '../andamentos.tsx';
import { TextoDoTermo } from '../termo/termo.tsx';
import type { Credencial, PedidoAberto } from './abrir.ts';

interface Props {
  aberto: PedidoAberto;
  termo: TermoGuardado | undefined;
  hoje: string;
  /** Órgão em que ninguém pode dar o próximo passo. */
  semQuem: Lugar | undefined;
  feito?: string | undefined;
  escrito?: Escrito;
  problemas?: Problemas;
}

/** O pedido, para quem o fez: a situação primeiro, o que falta, e cada passo. */
export function PedidoAcompanhado(props: Props) {
  const { aberto, termo, hoje, semQuem, feito, escrito = {}, problemas = new Problemas() } = props;
  const { pedido, credencial } = aberto;
  const estado = estadoDoPedido(pedido);
  return (
    <Pagina
      titulo={`Pedido ${pedido.numero}`}
      ativo="pedidos"
      largura="larga"
      migalhas={[{ rotulo: 'Pedidos de acesso', href: '/pedidos-de-acesso' }]}
    >
      <h1>Pedido {pedido.numero}</h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      <p>
        <Situacao pedido={pedido} hoje={hoje} />
      </p>
      <p class="lide">{oQueFalta(pedido)}</p>
      {semQuem && <SemQuemDecida orgao={semQuem} />}
      <p>
        {papelDe(pedido.papel).nome}, em {pedido.lotacao.nome} ({pedido.orgao.sigla}), para ver dados de{' '}
        {pedido.dono.nome}
        {pedido.acordo && `, pelo acordo ${pedido.acordo.numero}`}.
      </p>
      {estado === 'em-complementacao' && (
        <Complementar pedido={pedido} credencial={credencial} escrito={escrito} problemas={problemas} />
      )}
      <Andamentos pedido={pedido} />
      {termo && (
        <Detalhes resumo="O termo que você aceitou">
          <TextoDoTermo termo={termo} />
        </Detalhes>
      )}
      {emAberto(estado) && <Desistir credencial={credencial} problemas={problemas} />}
    </Pagina>
  );
}

function oQueFalta(pedido: Pedido): string {
  const estado = estadoDoPedido(pedido);
  switch (quemSeEspera(estado)) {
    case 'coordenacao':
      return `Espera-se a coordenação de ${pedido.orgao.nome}. Depois faltam a autorização e o cadastro por ${pedido.dono.nome}.`;
    case 'dono':
      return estado === 'em-autorizacao'
        ? `Espera-se a autorização de ${pedido.dono.nome}. Depois falta o cadastro.`
        : `Autorizado. Falta o cadastro por ${pedido.dono.nome}; o aviso irá para o seu e-mail.`;
    case 'pessoa':
      return 'Espera-se você: responda abaixo ao que a coordenação pediu.';
    case 'ninguem':
      return FIM[estado] ?? '';
  }
}

const FIM: Partial<Record<ReturnType<typeof estadoDoPedido>, string>> = {
  cadastrado: 'O acesso foi cadastrado. O e-mail com o modo de entrar está saindo.',
  avisado: 'O acesso foi cadastrado. Veja no seu e-mail como entrar; se o enlace venceu, use "Esqueci a senha".',
  recusado: 'O pedido foi recusado; o motivo está abaixo. Resolvido o motivo, você pode pedir de novo.',
  desistido: 'Você desistiu deste pedido. Se mudar de ideia, peça de novo.',
};

const Segredo = ({ numero, codigo }: Credencial) => (
  <>
    <input type="hidden" name="numero" value={numero} />
    <input type="hidden" name="codigo" value={codigo} />
  </>
);

interface PropsDaResposta {
  pedido: Pedido;
  credencial: Credencial;
  escrito: Escrito;
  problemas: Problemas;
}

function Complementar({ pedido, credencial, escrito, problemas }: PropsDaResposta) {
  const falta = andamentoDe(pedido, 'pedido-de-complementacao');
  return (
    <Formulario para="/pedidos-de-acesso/complementar">
      <Mensagem tipo="aviso" titulo="O que falta">
        {falta?.texto}
      </Mensagem>
      <Segredo {...credencial} />
      <AreaDeTexto
        id="texto"
        rotulo="Sua resposta"
        rows={4}
        valor={valorDe(escrito, 'texto')}
        erro={problemas.de('texto')}
      />
      <p class="acoes">
        <Botao variante="primario">Enviar a complementação</Botao>
      </p>
    </Formulario>
  );
}

function Desistir({ credencial, problemas }: Pick<PropsDaResposta, 'credencial' | 'problemas'>) {
  return (
    <Detalhes resumo="Desistir do pedido" aberto={problemas.de('ciente') !== undefined} fechadoNaImpressao>
      <Formulario para="/pedidos-de-acesso/desistir">
        <p>O pedido se encerra e sai das filas. Você pode fazer outro depois.</p>
        <Segredo {...credencial} />
        <CaixaDeMarcar id="ciente" rotulo="Quero desistir deste pedido" erro={problemas.de('ciente')} />
        <p class="acoes">
          <Botao>Desistir</Botao>
        </p>
      </Formulario>
    </Detalhes>
  );
}
