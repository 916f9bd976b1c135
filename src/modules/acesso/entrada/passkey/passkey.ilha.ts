/**
 * Chave de acesso no navegador. O formulário diz o que fazer e onde pedir as opções:
 *
 *   <form method="post" action="…" data-chave-de-acesso="entrar|cadastrar" data-opcoes="/endereço">
 *     <input type="hidden" name="resposta" /> <button>…</button> <p role="alert"></p>
 *   </form>
 *
 * Ao enviar, pede as opções (POST com os campos do formulário, resposta em JSON), chama o aparelho, preenche
 * `resposta` e envia o formulário como qualquer outro: o servidor responde com página, e não há outro caminho a vigiar.
 */
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';

const SEM_SUPORTE = 'Este navegador não usa chaves de acesso. Entre de outro modo.';
const DESISTIU = 'A chave de acesso não foi usada: o pedido foi cancelado ou demorou. Tente de novo.';
const JA_CADASTRADA = 'Esta chave de acesso já está cadastrada.';
const FALHOU = 'Não foi possível usar a chave de acesso neste aparelho. Tente de novo, ou entre de outro modo.';
const SEM_OPCOES = 'O sistema não respondeu. Confira a conexão e tente de novo.';

class SemOpcoes extends Error {}

async function pedirOpcoes(form: HTMLFormElement): Promise<unknown> {
  const campos = new URLSearchParams();
  for (const [nome, valor] of new FormData(form)) if (typeof valor === 'string') campos.append(nome, valor);
  const resposta = await fetch(form.dataset['opcoes'] ?? '', { method: 'POST', body: campos });
  if (!resposta.ok) throw new SemOpcoes();
  return resposta.json();
}

async function chamarAparelho(form: HTMLFormElement): Promise<string> {
  const opcoes = await pedirOpcoes(form);
  const resposta =
    form.dataset['chaveDeAcesso'] === 'cadastrar'
      ? await startRegistration({ optionsJSON: opcoes as PublicKeyCredentialCreationOptionsJSON })
      : await startAuthentication({ optionsJSON: opcoes as PublicKeyCredentialRequestOptionsJSON });
  return JSON.stringify(resposta);
}

function motivo(erro: unknown): string {
  if (erro instanceof SemOpcoes || erro instanceof TypeError) return SEM_OPCOES;
  if (erro instanceof WebAuthnError && erro.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return JA_CADASTRADA;
  return erro instanceof Error && erro.name === 'NotAllowedError' ? DESISTIU : FALHOU;
}

async function usarChave(form: HTMLFormElement): Promise<void> {
  const aviso = form.querySelector('[role=alert]');
  const botao = form.querySelector('button');
  const campo = form.querySelector<HTMLInputElement>('input[name=resposta]');
  if (!aviso || !botao || !campo) return;
  aviso.textContent = browserSupportsWebAuthn() ? '' : SEM_SUPORTE;
  if (aviso.textContent) return;
  botao.disabled = true;
  try {
    campo.value = await chamarAparelho(form);
    form.submit();
  } catch (erro) {
    aviso.textContent = motivo(erro);
  } finally {
    botao.disabled = false;
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-chave-de-acesso]')) {
  form.addEventListener('submit', (e) => {
    e.preventDefault();
    void usarChave(form);
  });
}
