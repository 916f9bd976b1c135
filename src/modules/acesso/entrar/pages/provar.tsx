import { Botao, Campo, Detalhes, Formulario, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { Fatores } from '../../conta/conta.ts';
import type { Problemas } from '../../http/formulario.tsx';
import type { Momento } from '../renovar.ts';
import { FormularioDaChave } from './chave.tsx';

export const ENDERECO: Record<Momento, string> = {
  'segundo-fator': '/entrar/segundo-fator',
  confirmar: '/entrar/confirmar',
};

const TEXTO: Record<Momento, { titulo: string; lide: string }> = {
  'segundo-fator': {
    titulo: 'Segundo fator',
    lide: 'A senha confere. Falta provar que é você com algo que só você tem.',
  },
  confirmar: {
    titulo: 'Confirme que é você',
    lide: 'O que você vai fazer é sensível. A confirmação vale por 5 minutos.',
  },
};

interface Props {
  momento: Momento;
  fatores: Fatores;
  chaves: boolean;
  /** Só ao confirmar: o login federado por que a pessoa entrou, ou a que a conta está ligada. */
  provedores: readonly { id: string; nome: string }[];
  /** Só na demonstração, ao confirmar. */
  demonstracao: boolean;
  volta: string;
  problemas: Problemas;
}

/** A pessoa da sessão prova de novo quem é, por qualquer prova que tenha. */
export function PaginaDeProvar(props: Props) {
  const { momento, fatores, chaves, provedores, demonstracao, volta, problemas } = props;
  const { titulo, lide } = TEXTO[momento];
  const comChave = chaves && fatores.passkeys.length > 0;
  const temProva = comChave || fatores.totpDesde !== undefined || provedores.length > 0 || demonstracao;
  return (
    <Pagina titulo={titulo} ativo="entrar" scripts={comChave ? ['passkey'] : []}>
      <h1>{titulo}</h1>
      <p class="lide">{lide}</p>
      <ResumoDeErros erros={problemas.resumo} />
      <div class="entrada">
        {fatores.totpDesde && <PorCodigo {...props} />}
        {comChave && (
          <section class="cartao">
            <h2>Chave de acesso</h2>
            <FormularioDaChave
              acao="entrar"
              para={`${ENDERECO[momento]}/passkey`}
              opcoes={`${ENDERECO[momento]}/opcoes`}
              volta={volta}
              rotulo="Usar chave de acesso"
              variante="primario"
            />
            <noscript>A chave de acesso precisa de JavaScript ligado no navegador.</noscript>
          </section>
        )}
        {provedores.length > 0 && <PeloProvedor provedores={provedores} volta={volta} />}
        {demonstracao && <NaDemonstracao volta={volta} />}
      </div>
      {!temProva && <SemProva />}
      <PorRecuperacao {...props} />
    </Pagina>
  );
}

function PorCodigo({ momento, volta, problemas }: Props) {
  return (
    <section class="cartao">
      <h2>Código do aplicativo</h2>
      <Formulario para={ENDERECO[momento]}>
        <input type="hidden" name="volta" value={volta} />
        <Campo
          id="codigo"
          rotulo="Código de 6 algarismos"
          dica="O que o aplicativo de códigos mostra agora, no seu celular."
          erro={problemas.de('codigo')}
          tamanho="medio"
          inputmode="numeric"
          autocomplete="one-time-code"
          required
        />
        <Botao variante="primario">Continuar</Botao>
      </Formulario>
    </section>
  );
}

function PeloProvedor({ provedores, volta }: Pick<Props, 'provedores' | 'volta'>) {
  return (
    <section class="cartao">
      <h2>Entrar de novo</h2>
      <ul class="modos-de-entrar">
        {provedores.map((p) => (
          <li key={p.id}>
            <Botao href={`/entrar/oidc/${p.id}?${new URLSearchParams({ confirmar: 'sim', volta }).toString()}`}>
              Confirmar com {p.nome}
            </Botao>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NaDemonstracao({ volta }: { volta: string }) {
  return (
    <section class="cartao">
      <h2>Demonstração</h2>
      <p>Pessoas fictícias não têm celular: aqui um clique basta.</p>
      <Formulario para="/entrar/confirmar/demonstracao">
        <input type="hidden" name="volta" value={volta} />
        <Botao variante="primario">Confirmar</Botao>
      </Formulario>
    </section>
  );
}

function SemProva() {
  return (
    <Mensagem tipo="aviso" titulo="Você não tem com que confirmar">
      Nenhuma prova da sua conta serve neste aparelho. Entre de novo por outro modo ou fale com quem cadastra pessoas no
      seu órgão.
    </Mensagem>
  );
}

function PorRecuperacao({ momento, fatores, volta, problemas }: Props) {
  if (fatores.codigosDeRecuperacao === 0) return null;
  const erro = problemas.de('codigoDeRecuperacao');
  return (
    <Detalhes resumo="Perdi o celular: usar um código de recuperação" aberto={erro !== undefined}>
      <Formulario para={ENDERECO[momento]}>
        <input type="hidden" name="volta" value={volta} />
        <Campo
          id="codigoDeRecuperacao"
          rotulo="Código de recuperação"
          dica="Um dos que você guardou ao cadastrar o segundo fator, como ABCD-EFGH-IJKL-MNOP. Cada um serve uma vez."
          erro={erro}
          tamanho="medio"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          required
        />
        <Botao>Usar o código</Botao>
      </Formulario>
    </Detalhes>
  );
}
