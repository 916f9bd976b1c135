import { Botao, Campo, Formulario, ResumoDeErros } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../../http/formulario.tsx';
import { CAMINHO } from '../novo/passos.tsx';

interface Props {
  escrito?: Escrito;
  problemas?: Problemas;
}

export function EntradaDoAcompanhamento({ escrito = {}, problemas = new Problemas() }: Props) {
  return (
    <Pagina titulo="Pedidos de acesso" ativo="pedidos">
      <h1>Pedidos de acesso</h1>
      <p class="lide">
        Para ver dados do sistema, a pessoa pede acesso; o órgão dela confere, o dono dos dados autoriza e alguém a
        cadastra.
      </p>
      <p class="acoes">
        <Botao variante="primario" href={CAMINHO}>
          Pedir acesso
        </Botao>
      </p>
      <h2>Acompanhar um pedido</h2>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para="/pedidos-de-acesso">
        <div class="campos-lado-a-lado">
          <Campo
            id="numero"
            rotulo="Número do pedido"
            dica="Exemplo: 2026-000042"
            valor={valorDe(escrito, 'numero')}
            erro={problemas.de('numero')}
          />
          <Campo
            id="codigo"
            rotulo="Código de acompanhamento"
            dica="O que você viu ao enviar, ou o do último e-mail"
            autocomplete="off"
            erro={problemas.de('codigo')}
          />
        </div>
        <p class="acoes">
          <Botao>Acompanhar</Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
