import { Botao, Mensagem } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import type { PedidoRecebido } from '../../actions/pedir-acesso.ts';
import { NOME_DO_ESTADO } from '../../pedido.ts';

/** O número e o código, mostrados uma vez; ou, se já havia um pedido igual, o número e o passo dele. */
export function PedidoFoiRecebido({ recebido: { numero, estado, codigo } }: { recebido: PedidoRecebido }) {
  const titulo = codigo ? 'Pedido recebido' : 'Este pedido já está andando';
  return (
    <Pagina titulo={titulo} ativo="pedidos" migalhas={[{ rotulo: 'Pedidos de acesso', href: '/pedidos-de-acesso' }]}>
      <h1>{titulo}</h1>
      <dl class="numero-do-pedido">
        <dt>Número</dt>
        <dd>{numero}</dd>
        {codigo && (
          <>
            <dt>Código de acompanhamento</dt>
            <dd>{codigo}</dd>
          </>
        )}
      </dl>
      {codigo ? (
        <Mensagem tipo="aviso" titulo="Anote ou imprima o código agora">
          Ele não será mostrado de novo. Também mandamos um código, que serve do mesmo jeito, para o e-mail do pedido.
        </Mensagem>
      ) : (
        <Mensagem tipo="info" titulo={NOME_DO_ESTADO[estado]}>
          Você já tinha feito este pedido, e não é preciso reiterar: a reiteração ficou registrada nele. Um código de
          acompanhamento novo foi para o e-mail do pedido.
        </Mensagem>
      )}
      <h2>O que acontece agora</h2>
      <ol>
        <li>A coordenação do seu órgão confere o pedido e o encaminha.</li>
        <li>O dono dos dados autoriza você, individualmente.</li>
        <li>Você é cadastrado e recebe, por e-mail, um enlace para criar a sua senha. Senha nunca vai por e-mail.</li>
      </ol>
      <p class="acoes">
        <Botao variante="primario" href="/pedidos-de-acesso">
          Acompanhar o pedido
        </Botao>
      </p>
    </Pagina>
  );
}
