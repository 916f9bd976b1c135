import type { ComponentChildren } from 'preact';
import {
  AreaDeTexto,
  Botao,
  CaixaDeMarcar,
  Detalhes,
  Formulario,
  Mensagem,
} from '../../../../../ui/componentes/index.ts';
import { type Escrito, Problemas, valorDe } from '../../../http/formulario.tsx';
import { papelDe } from '../../../permissao/papeis.ts';
import type { Conferencia } from '../../conferencia.ts';
import { estadoDoPedido, type Pedido } from '../../registro.ts';
import { FILA } from './lista.tsx';
import type { PassoDaPessoa } from './passo.ts';

export interface PropsDasDecisoes {
  pedido: Pedido;
  passo: PassoDaPessoa | undefined;
  conferencia: Conferencia;
  /** Alcança a conta de quem pediu. */
  veConta: boolean;
  /** Pode mandar outro enlace. */
  reenvia: boolean;
  escrito: Escrito;
  problemas: Problemas;
}

/** Os botões do passo de quem lê; ou por que não há nenhum. */
export function Decisoes(props: PropsDasDecisoes) {
  const { pedido, passo } = props;
  if (!passo) return <DepoisDoFim {...props} />;
  if (passo.confirmar) return <ConfirmarAntes pedido={pedido} />;
  if (passo.impedimentos.length > 0) return <SemPasso passo={passo} />;
  return (
    <section>
      <h2>O seu passo</h2>
      {passo.decisao === 'analisar' && <Analisar {...props} />}
      {passo.decisao === 'autorizar' && <Autorizar {...props} />}
      {passo.decisao === 'cadastrar' && <Cadastrar {...props} />}
      <Ato {...props} nome="recusar" resumo="Recusar o pedido" botao="Recusar">
        <input type="hidden" name="decisao" value={passo.decisao} />
        <Texto {...props} id="motivo" rotulo="Motivo, que a pessoa vai ler" />
      </Ato>
    </section>
  );
}

const enderecoDo = (pedido: Pedido, ato: string): string => `${FILA}/${pedido.id}/${ato}`;

function Analisar(props: PropsDasDecisoes) {
  const { pedido, problemas } = props;
  if (estadoDoPedido(pedido) === 'em-complementacao') {
    return <p>Espera-se a complementação de quem pediu. Se ela não vier, o pedido pode ser recusado.</p>;
  }
  return (
    <>
      <Formulario para={enderecoDo(pedido, 'encaminhar')}>
        <CaixaDeMarcar
          id="conferi"
          rotulo={`Conferi a lotação (${pedido.lotacao.nome}), o cargo e a matrícula`}
          erro={problemas.de('conferi')}
        />
        <Texto {...props} id="texto" rotulo="Observação" opcional />
        <p class="acoes">
          <Botao variante="primario">Encaminhar ao dono dos dados</Botao>
        </p>
      </Formulario>
      <Ato {...props} nome="complementacao" resumo="Pedir complementação" botao="Pedir complementação">
        <Texto {...props} id="falta" rotulo="O que falta, que a pessoa vai ler" />
      </Ato>
    </>
  );
}

function Autorizar(props: PropsDasDecisoes) {
  const { pedido } = props;
  return (
    <Formulario para={enderecoDo(pedido, 'autorizar')}>
      <p>
        Você autoriza <strong>{pedido.pessoa.nome}</strong>, e só esta pessoa, no papel {papelDe(pedido.papel).nome}.
      </p>
      <Texto {...props} id="texto" rotulo="Observação" opcional />
      <p class="acoes">
        <Botao variante="primario">Autorizar o acesso</Botao>
      </p>
    </Formulario>
  );
}

function Cadastrar({ pedido, conferencia }: PropsDasDecisoes) {
  const { conta } = conferencia;
  return (
    <Formulario para={enderecoDo(pedido, 'cadastrar')}>
      <p>Ao cadastrar:</p>
      <ul>
        <li>{conta ? `usa-se a conta que ${conta.nome} já tem` : `cria-se a conta de ${pedido.pessoa.nome}`};</li>
        <li>
          a pessoa fica lotada em {pedido.lotacao.nome}, como {pedido.pessoa.cargo};
        </li>
        <li>
          recebe o papel {papelDe(pedido.papel).nome}
          {pedido.acordo && `, que dura enquanto durar o acordo ${pedido.acordo.numero}`};
        </li>
        <li>recebe um e-mail: com enlace de uso único, se ainda não tem com que entrar; só o aviso, se já tem.</li>
      </ul>
      <p class="acoes">
        <Botao variante="primario">Cadastrar</Botao>
      </p>
    </Formulario>
  );
}

interface PropsDoAto extends PropsDasDecisoes {
  nome: string;
  resumo: string;
  botao: string;
  children: ComponentChildren;
}

/** Ato menos comum, guardado até que se abra; com erro, já vem aberto. */
function Ato({ pedido, problemas, escrito, nome, resumo, botao, children }: PropsDoAto) {
  const aberto = problemas.recusas.length > 0 && valorDe(escrito, 'ato') === nome;
  return (
    <Detalhes resumo={resumo} aberto={aberto} fechadoNaImpressao>
      <Formulario para={enderecoDo(pedido, nome)}>
        <input type="hidden" name="ato" value={nome} />
        {children}
        <p class="acoes">
          <Botao>{botao}</Botao>
        </p>
      </Formulario>
    </Detalhes>
  );
}

interface PropsDoTexto extends PropsDasDecisoes {
  id: string;
  rotulo: string;
  opcional?: boolean;
}

const Texto = ({ id, rotulo, opcional, escrito, problemas }: PropsDoTexto) => (
  <AreaDeTexto {...{ id, rotulo, opcional }} rows={3} valor={valorDe(escrito, id)} erro={problemas.de(id)} />
);

const ConfirmarAntes = ({ pedido }: { pedido: Pedido }) => (
  <section>
    <h2>O seu passo</h2>
    <p>Autorizar alguém é um ato sensível: confirme antes que é você.</p>
    <Botao variante="primario" href={`/entrar/confirmar?volta=${encodeURIComponent(`${FILA}/${pedido.id}`)}`}>
      Confirmar a minha identidade
    </Botao>
  </section>
);

const SemPasso = ({ passo }: { passo: PassoDaPessoa }) => (
  <Mensagem tipo="info" titulo="O próximo passo é de outra pessoa">
    {passo.impedimentos.map((r) => (
      <p key={r.codigo}>{r.mensagem}</p>
    ))}
  </Mensagem>
);

function DepoisDoFim({ pedido, veConta, reenvia }: PropsDasDecisoes) {
  if (pedido.usuarioId === undefined || !(veConta || reenvia)) return null;
  return (
    <section>
      <h2>Depois do cadastro</h2>
      {veConta && (
        <p>
          <a href={`/usuarios/${pedido.usuarioId}`}>Ver a conta</a>
        </p>
      )}
      {reenvia && (
        <Formulario para={enderecoDo(pedido, 'convite')}>
          <p>A pessoa não recebeu o e-mail, ou deixou o enlace vencer? Mande outro: o anterior deixa de valer.</p>
          <p class="acoes">
            <Botao>Mandar outro enlace</Botao>
          </p>
        </Formulario>
      )}
    </section>
  );
}
