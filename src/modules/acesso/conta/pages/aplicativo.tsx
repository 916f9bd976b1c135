import { Botao, Campo, Detalhes, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { Problemas } from '../../http/formulario.tsx';
import type { SegredoNovo } from '../segredo-novo.ts';
import { MIGALHAS_DA_SEGURANCA } from './migalhas.ts';

export type { SegredoNovo };

interface Props {
  segredo: SegredoNovo;
  volta: string;
  problemas: Problemas;
}

/** Ler o quadrado, escrever o código: o aplicativo só vale depois de mostrar que funciona. */
export function CadastroDoAplicativo({ segredo, volta, problemas }: Props) {
  return (
    <Formulario para="/conta/aplicativo" class="cadastro-do-aplicativo">
      <input type="hidden" name="volta" value={volta} />
      <input type="hidden" name="segredo" value={segredo.cifrado} />
      <p>
        Serve qualquer aplicativo de códigos de 6 algarismos (TOTP): Aegis, 2FAS, Google ou Microsoft Authenticator,
        FreeOTP.
      </p>
      <p>
        <strong>1.</strong> Abra o aplicativo e aponte a câmera para este código QR:
      </p>
      <img
        class="quadrado"
        src={segredo.qr}
        width="220"
        height="220"
        alt="Código QR com o segredo a cadastrar no aplicativo"
      />
      <Detalhes resumo="Não consigo ler o código QR" fechadoNaImpressao>
        <p>Escreva este segredo no aplicativo (tipo: baseado em tempo):</p>
        <p class="segredo-legivel">
          <code>{segredo.legivel}</code>
        </p>
      </Detalhes>
      <p>
        <strong>2.</strong> Escreva o código que ele mostra agora:
      </p>
      <Campo
        id="codigo"
        rotulo="Código de 6 algarismos"
        erro={problemas.de('codigo')}
        tamanho="medio"
        inputmode="numeric"
        autocomplete="one-time-code"
        required
      />
      <Botao variante="primario">Cadastrar o aplicativo</Botao>
    </Formulario>
  );
}

export function PaginaDoAplicativo({ troca, ...props }: Props & { troca: boolean }) {
  const titulo = troca ? 'Trocar o aplicativo de códigos' : 'Cadastrar aplicativo de códigos';
  return (
    <Pagina titulo={titulo} ativo="conta" migalhas={MIGALHAS_DA_SEGURANCA}>
      <h1>{titulo}</h1>
      {troca && <p class="lide">O aplicativo de antes vale até você concluir; depois, só o novo.</p>}
      <ResumoDeErros erros={props.problemas.resumo} />
      <CadastroDoAplicativo {...props} />
    </Pagina>
  );
}
