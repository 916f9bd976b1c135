import { Botao, Campo, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { MAXIMO, MINIMO } from '../../entrada/senha/forca.ts';
import type { Problemas } from '../../http/formulario.tsx';
import { MIGALHAS_DA_SEGURANCA } from './migalhas.ts';

/** Os dois campos, com o que faz uma senha forte ao lado. `email`: com que conta o gerenciador de senhas a guarda. */
export function CamposDaSenhaNova({ email, problemas }: { email: string; problemas: Problemas }) {
  return (
    <div class="senha-nova">
      <div>
        <input type="text" autocomplete="username" value={email} readOnly hidden />
        <Campo
          id="senhaNova"
          rotulo="Senha nova"
          type="password"
          erro={problemas.de('senhaNova')}
          autocomplete="new-password"
          minlength={MINIMO}
          aria-details="senha-forte"
          required
        />
        <Campo
          id="senhaNovaDeNovo"
          rotulo="A mesma senha, de novo"
          type="password"
          erro={problemas.de('senhaNovaDeNovo')}
          autocomplete="new-password"
          required
        />
      </div>
      <aside id="senha-forte" class="senha-forte">
        <h2>O que faz uma senha forte</h2>
        <ul>
          <li>
            De {MINIMO} a {MAXIMO} caracteres. Quatro ou mais palavras sem relação entre si servem bem.
          </li>
          <li>Nada do seu nome, e-mail ou CPF, nem senhas comuns ou já vazadas.</li>
          <li>Não precisa de símbolos nem de maiúsculas. Espaço e acento valem.</li>
          <li>Diferente das que você usa em outros lugares. Um gerenciador de senhas ajuda.</li>
        </ul>
      </aside>
    </div>
  );
}

export function PaginaDaSenha({ email, problemas }: { email: string; problemas: Problemas }) {
  return (
    <Pagina titulo="Senha nova" ativo="conta" migalhas={MIGALHAS_DA_SEGURANCA}>
      <h1>Senha nova</h1>
      <p class="lide">As suas outras sessões, em outros aparelhos, acabam na hora.</p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para="/conta/senha">
        <CamposDaSenhaNova email={email} problemas={problemas} />
        <Botao variante="primario">Gravar a senha</Botao>
      </Formulario>
    </Pagina>
  );
}
