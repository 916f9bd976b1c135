import { AreaDeTexto, Botao, Formulario, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import { ASSUNTOS, type PedidoDeAjuda } from '../pedido-de-ajuda.ts';
import type { PedidoComRespostas } from '../queries.ts';
import { SituacaoDoPedido } from './tabela-de-pedidos.tsx';

/** Mensagens depois de um ato; só estas. */
export const FEITOS = {
  enviado: 'Pedido de ajuda enviado',
  respondido: 'Resposta enviada',
  resolvido: 'Resposta enviada e pedido resolvido',
  complementado: 'Acréscimo enviado a quem atende',
} as const;
export type Feito = keyof typeof FEITOS;

interface Props extends PedidoComRespostas {
  hoje: string;
  quando: (instante: Date) => string;
  feito?: Feito | undefined;
  escrito?: Escrito | undefined;
  problemas?: Problemas | undefined;
}

export function PaginaDoPedido({
  pedido,
  respostas,
  seu,
  hoje,
  quando,
  feito,
  escrito = {},
  problemas = new Problemas(),
}: Props) {
  const titulo = `Pedido de ajuda ${pedido.numero}`;
  const lista = seu ? { rotulo: 'Ajuda', href: '/ajuda' } : { rotulo: 'Fila de ajuda', href: '/ajuda/fila' };
  return (
    <Pagina titulo={titulo} ativo="ajuda" migalhas={[lista]}>
      {feito && <Mensagem tipo="sucesso" titulo={FEITOS[feito]} />}
      <h1>{titulo}</h1>
      <p class="lide">
        <SituacaoDoPedido pedido={pedido} hoje={hoje} /> {frase(pedido, respostas.length)}
      </p>
      <Resumo pedido={pedido} seu={seu} quando={quando} />
      <ol class="conversa">
        <Fala de={pedido.nome} quando={quando(pedido.criadoEm)} texto={pedido.texto} />
        {respostas.map((r) => (
          <Fala key={r.ordem} de={r.autorNome} quando={quando(r.escritaEm)} texto={r.texto} />
        ))}
      </ol>
      {pedido.resolvidoEm ? (
        <p>
          Resolvido em {quando(pedido.resolvidoEm)}. Se o problema voltou, <a href="/ajuda#pedir">faça outro pedido</a>{' '}
          e cite este número.
        </p>
      ) : (
        <>
          <ResumoDeErros erros={problemas.resumo} />
          {seu ? (
            <Complemento {...{ pedido, escrito, problemas }} />
          ) : (
            <Atendimento {...{ pedido, escrito, problemas }} />
          )}
        </>
      )}
    </Pagina>
  );
}

function frase({ resolvidoEm, fila }: PedidoDeAjuda, respostas: number): string {
  if (resolvidoEm) return '';
  return respostas === 0 ? `Está com ${fila.nome}, ainda sem resposta.` : `Está com ${fila.nome}.`;
}

const Resumo = ({ pedido, seu, quando }: { pedido: PedidoDeAjuda; seu: boolean; quando: Props['quando'] }) => (
  <dl class="fatos">
    <div>
      <dt>Assunto</dt>
      <dd>{ASSUNTOS[pedido.assunto]}</dd>
    </div>
    <div>
      <dt>Pedido em</dt>
      <dd>{quando(pedido.criadoEm)}</dd>
    </div>
    <div>
      <dt>Fila</dt>
      <dd>{pedido.fila.nome}</dd>
    </div>
    {!seu && (
      <div>
        <dt>De quem</dt>
        <dd>
          {pedido.nome}, {pedido.email}
          {!pedido.usuarioId && ' (não entrou no sistema: confirme quem é antes de tratar do acesso dela)'}
        </dd>
      </div>
    )}
    {pedido.pagina && (
      <div>
        <dt>Página e regra</dt>
        <dd>
          <code>{pedido.pagina}</code> {pedido.regra && <code>{pedido.regra}</code>}
        </dd>
      </div>
    )}
  </dl>
);

const Fala = ({ de, quando, texto }: { de: string; quando: string; texto: string }) => (
  <li>
    <p class="conversa-quem">
      <strong>{de}</strong>, {quando}
    </p>
    <p class="conversa-texto">{texto}</p>
  </li>
);

interface PropsDoFormulario {
  pedido: PedidoDeAjuda;
  escrito: Escrito;
  problemas: Problemas;
}

const Atendimento = ({ pedido, escrito, problemas }: PropsDoFormulario) => (
  <Formulario para={`/ajuda/pedidos/${pedido.id}/resposta`}>
    <AreaDeTexto
      id="resposta"
      rotulo="Resposta"
      dica={`Vai também por e-mail a ${pedido.nome}. Não escreva senha nem dado de pessoa presa.`}
      valor={valorDe(escrito, 'resposta')}
      erro={problemas.de('resposta')}
      required
    />
    <div class="acoes">
      <Botao variante="primario" name="resolver" value="sim">
        Responder e resolver
      </Botao>
      <Botao>Só responder</Botao>
    </div>
  </Formulario>
);

const Complemento = ({ pedido, escrito, problemas }: PropsDoFormulario) => (
  <Formulario para={`/ajuda/pedidos/${pedido.id}/complemento`}>
    <AreaDeTexto
      id="complemento"
      rotulo="Acrescentar alguma coisa"
      valor={valorDe(escrito, 'complemento')}
      erro={problemas.de('complemento')}
      required
      rows={4}
    />
    <Botao>Enviar acréscimo</Botao>
  </Formulario>
);
