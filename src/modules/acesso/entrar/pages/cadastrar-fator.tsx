import { Botao, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { CadastroDoAplicativo, type SegredoNovo } from '../../conta/pages/aplicativo.tsx';
import type { Problemas } from '../../http/formulario.tsx';
import { FormularioDaChave } from './chave.tsx';

interface Props {
  segredo: SegredoNovo;
  chaves: boolean;
  volta: string;
  problemas: Problemas;
}

/** Na primeira entrada: sem segundo fator não se passa daqui. */
export function PaginaDeCadastrarFator({ segredo, chaves, volta, problemas }: Props) {
  return (
    <Pagina titulo="Proteja a sua conta" ativo="entrar" scripts={chaves ? ['passkey'] : []}>
      <h1>Proteja a sua conta</h1>
      <p class="lide">
        Só a senha não basta: quem a descobrir entraria no seu lugar. Escolha agora algo que só você tem. Faz-se uma
        vez.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <div class="entrada">
        {chaves && (
          <section class="cartao" data-so-com-script hidden>
            <h2>Chave de acesso</h2>
            <p>
              A digital, o rosto ou o PIN deste aparelho, ou uma chave USB. É o modo mais seguro, e dispensa a senha.
            </p>
            <FormularioDaChave
              acao="cadastrar"
              para="/conta/chaves"
              opcoes="/conta/chaves/opcoes"
              volta={volta}
              rotulo="Cadastrar este aparelho"
              variante="primario"
              nome="Minha primeira chave"
            />
          </section>
        )}
        <section class="cartao">
          <h2>Aplicativo de códigos</h2>
          <CadastroDoAplicativo segredo={segredo} volta={volta} problemas={problemas} />
        </section>
      </div>
      <Mensagem tipo="info">Não tem celular nem chave? Peça ao seu órgão uma chave USB de segurança.</Mensagem>
      <p>
        <Botao href="/ajuda" variante="terciario">
          Pedir ajuda
        </Botao>
      </p>
    </Pagina>
  );
}
