import { Botao, Campo, Formulario, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, type Problemas, valorDe } from '../../http/formulario.tsx';

const MIGALHAS = [{ rotulo: 'Entrar', href: '/entrar' }];

export function PaginaDeRecuperar({ problemas, escrito = {} }: { problemas: Problemas; escrito?: Escrito }) {
  return (
    <Pagina titulo="Esqueci a senha" ativo="entrar" migalhas={MIGALHAS}>
      <h1>Esqueci a senha</h1>
      <p class="lide">Mandamos um enlace ao e-mail do seu cadastro. Ele serve uma vez e vale por 24 horas.</p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para="/entrar/recuperar">
        <Campo
          id="login"
          rotulo="E-mail ou CPF"
          valor={valorDe(escrito, 'login')}
          erro={problemas.de('login')}
          tamanho="medio"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          required
        />
        <Botao variante="primario">Mandar o enlace</Botao>
      </Formulario>
      <h2>Não é isso?</h2>
      <ul>
        <li>A senha da rede do órgão se troca no próprio órgão, e a do gov.br, no gov.br.</li>
        <li>O enlace só troca a senha. Para entrar ainda será preciso o segundo fator.</li>
        <li>Mudou de e-mail ou perdeu o segundo fator? Fale com quem cadastra pessoas no seu órgão.</li>
      </ul>
    </Pagina>
  );
}

/** A mesma, exista ou não a conta. */
export function PaginaDeEnlaceMandado() {
  return (
    <Pagina titulo="Veja o seu e-mail" ativo="entrar" migalhas={MIGALHAS}>
      <h1>Veja o seu e-mail</h1>
      <Mensagem tipo="info">
        Se há uma conta com senha própria para o que você escreveu, o enlace está a caminho do e-mail do cadastro.
      </Mensagem>
      <p>Não chegou em alguns minutos? Confira a caixa de spam e o que você escreveu, e peça de novo.</p>
      <p class="acoes">
        <Botao href="/entrar">Voltar para Entrar</Botao>
        <Botao href="/entrar/recuperar" variante="terciario">
          Pedir de novo
        </Botao>
      </p>
    </Pagina>
  );
}
