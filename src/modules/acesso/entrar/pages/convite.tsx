import { Botao, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { Recusa } from '../../../../platform/recusa.ts';
import { CamposDaSenhaNova } from '../../conta/pages/senha-nova.tsx';
import type { Conta } from '../../conta/conta.ts';
import type { Problemas } from '../../http/formulario.tsx';

interface Props {
  token: string;
  conta: Pick<Conta, 'nome' | 'email'>;
  problemas: Problemas;
}

export function PaginaDoConvite({ token, conta, problemas }: Props) {
  return (
    <Pagina titulo="Crie a sua senha" ativo="entrar">
      <h1>Crie a sua senha</h1>
      <p class="lide">{conta.nome}, depois da senha você cadastra um segundo fator, e está dentro.</p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/convite/${token}`}>
        <CamposDaSenhaNova email={conta.email} problemas={problemas} />
        <Botao variante="primario">Criar a senha e continuar</Botao>
      </Formulario>
    </Pagina>
  );
}

/** Convite que não serve mais: por quê, e o que fazer. */
export function PaginaDoConviteQueNaoServe({ recusas }: { recusas: readonly Recusa[] }) {
  return (
    <Pagina titulo="Este enlace não serve" ativo="entrar">
      <h1>Este enlace não serve</h1>
      {recusas.map((r) => (
        <p class="lide" key={r.codigo}>
          {r.mensagem}
        </p>
      ))}
      <p class="acoes">
        <Botao variante="primario" href="/entrar">
          Ir para Entrar
        </Botao>
        <Botao href="/entrar/recuperar">Esqueci a senha</Botao>
      </p>
    </Pagina>
  );
}
