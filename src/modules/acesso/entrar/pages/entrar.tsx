import { Botao, CaixaDeMarcar, Campo, Formulario, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { PessoaDaPartida } from '../../demo/listar.ts';
import { type Escrito, type Problemas, valorDe } from '../../http/formulario.tsx';
import { comVolta } from '../volta.ts';
import { FormularioDaChave } from './chave.tsx';

/** O que há para entrar nesta instalação. */
export interface Modos {
  provedores: readonly { id: string; nome: string }[];
  /** Sigla do órgão cuja senha de rede vale aqui. */
  orgaoDaRede?: string | undefined;
  chaves: boolean;
  /** Em ordem de papel; ausente fora da demonstração. */
  demonstracao?: readonly PessoaDaPartida[] | undefined;
}

interface Props {
  modos: Modos;
  volta: string;
  problemas: Problemas;
  escrito?: Escrito;
  feito?: string | undefined;
}

/** O que se diz a quem chega aqui depois de um ato. */
const FEITO: Record<string, string> = {
  saiu: 'Você saiu. Em computador de uso comum, feche também o navegador.',
};

export function PaginaDeEntrar({ modos, volta, problemas, escrito = {}, feito }: Props) {
  // Com erro, o formulário fica junto da mensagem, e a demonstração desce.
  const comErro = problemas.recusas.length > 0;
  const demonstracao = modos.demonstracao && <Demonstracao pessoas={modos.demonstracao} volta={volta} />;
  return (
    <Pagina titulo="Entrar" ativo="entrar" scripts={modos.chaves ? ['passkey'] : []}>
      <h1>Entrar</h1>
      {feito !== undefined && FEITO[feito] && <Mensagem tipo="sucesso">{FEITO[feito]}</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      {!comErro && demonstracao}
      <div class="entrada entrada-com-caminhos">
        {(modos.provedores.length > 0 || modos.chaves) && <SemSenha modos={modos} volta={volta} />}
        <ComSenha modos={modos} volta={volta} problemas={problemas} escrito={escrito} />
        <OutrosCaminhos />
      </div>
      {comErro && demonstracao}
    </Pagina>
  );
}

function SemSenha({ modos, volta }: { modos: Modos; volta: string }) {
  return (
    <section class="cartao" aria-labelledby="sem-senha">
      <h2 id="sem-senha">Sem digitar senha</h2>
      <ul class="modos-de-entrar">
        {modos.provedores.map((p) => (
          <li key={p.id}>
            <Botao variante="primario" href={comVolta(`/entrar/oidc/${p.id}`, volta)}>
              Entrar com {p.nome}
            </Botao>
          </li>
        ))}
        {modos.chaves && (
          <li>
            <FormularioDaChave
              acao="entrar"
              para="/entrar/passkey"
              opcoes="/entrar/passkey/opcoes"
              volta={volta}
              rotulo="Entrar com chave de acesso"
            />
          </li>
        )}
      </ul>
      {modos.chaves && (
        <p class="campo-dica">
          Chave de acesso (passkey) é a digital, o rosto ou o PIN do aparelho que você cadastrou na sua conta.
        </p>
      )}
    </section>
  );
}

function ComSenha({ modos, volta, problemas, escrito }: Required<Omit<Props, 'feito'>>) {
  const naRede = valorDe(escrito, 'onde') === 'rede';
  return (
    <section class="cartao com-senha" aria-labelledby="com-senha">
      <h2 id="com-senha">Com senha</h2>
      <Formulario para="/entrar">
        <input type="hidden" name="volta" value={volta} />
        {modos.orgaoDaRede !== undefined && <OndeEstaASenha orgao={modos.orgaoDaRede} naRede={naRede} />}
        <Campo
          id="login"
          rotulo={modos.orgaoDaRede === undefined ? 'E-mail ou CPF' : 'E-mail, CPF ou usuário da rede'}
          valor={valorDe(escrito, 'login')}
          erro={problemas.de('login')}
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          required
        />
        <Campo
          id="senha"
          rotulo="Senha"
          type="password"
          erro={problemas.de('senha')}
          autocomplete="current-password"
          required
        />
        <Botao variante={modos.provedores.length > 0 ? 'secundario' : 'primario'}>Entrar</Botao>
        <p class="esqueci">
          <a href="/entrar/recuperar">Esqueci a senha</a>
        </p>
      </Formulario>
    </section>
  );
}

function OndeEstaASenha({ orgao, naRede }: { orgao: string; naRede: boolean }) {
  return (
    <fieldset class="onde-esta-a-senha">
      <legend>De onde é a sua senha?</legend>
      <CaixaDeMarcar
        tipo="radio"
        id="onde-aqui"
        nome="onde"
        valor="aqui"
        rotulo="Criei aqui, na Custódia"
        marcada={!naRede}
      />
      <CaixaDeMarcar
        tipo="radio"
        id="onde-rede"
        nome="onde"
        valor="rede"
        rotulo={`É a da rede (${orgao})`}
        marcada={naRede}
      />
    </fieldset>
  );
}

function OutrosCaminhos() {
  return (
    <ul class="cartoes outros-caminhos">
      <li class="cartao">
        <h2>
          <a class="cartao-link" href="/entrar/codigo">
            Tenho um código impresso
          </a>
        </h2>
        <p>Para a pessoa presa ou a família verem os próprios dados.</p>
      </li>
      <li class="cartao">
        <h2>
          <a class="cartao-link" href="/pedidos-de-acesso/novo">
            Ainda não tenho acesso: pedir
          </a>
        </h2>
        <p>Para quem trabalha em órgão do sistema de justiça, conselhos e advocacia.</p>
      </li>
    </ul>
  );
}

function Demonstracao({ pessoas, volta }: { pessoas: readonly PessoaDaPartida[]; volta: string }) {
  return (
    <section class="demonstracao" aria-labelledby="demonstracao">
      <h2 id="demonstracao">Experimentar como uma pessoa fictícia</h2>
      {pessoas.length === 0 ? (
        <p>
          O estado de demonstração não está neste banco, que não estava vazio na partida. Suba o sistema com outra pasta
          de dados ou outro banco.
        </p>
      ) : (
        <ul class="pessoas-de-demonstracao">
          {pessoas.map((p) => (
            <li key={p.id}>
              <Formulario para="/entrar/demonstracao">
                <input type="hidden" name="volta" value={volta} />
                <input type="hidden" name="usuarioId" value={p.id} />
                <Botao tamanho="pequeno">{p.nome}</Botao>
              </Formulario>
              <div>
                <strong>{p.papeis}</strong>
                <span>{p.nota === undefined ? p.lotacao : `${p.lotacao} (${p.nota})`}</span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
