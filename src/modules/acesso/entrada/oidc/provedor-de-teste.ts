/** Um provedor OpenID Connect de verdade (oidc-provider) em porta livre, com login por formulário, para os testes. */
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Contexto, Provider } from 'oidc-provider';

export const RETORNO = 'https://custodia.exemplo.br/entrar/oidc/teste/volta';
const CLIENTE = { id: 'custodia', segredo: 'segredo-de-teste-com-mais-de-32-letras' };
const CHAVE = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ESCOPOS = ['openid', 'email', 'profile', 'govbr_confiabilidades', 'govbr_confiabilidades_idtoken'];

export type Declaracoes = Record<string, unknown>;

export interface ProvedorDeTeste {
  emissor: string;
  cliente: typeof CLIENTE;
  /** O que o provedor diz de cada pessoa. */
  pessoas: Map<string, Declaracoes>;
  /** Mexe na resposta do `/token` antes de sair. */
  adulterar: ((corpo: { id_token: string }) => void) | undefined;
  parar(): void;
}

/** `enxuto`: id_token só com `sub`; nome e e-mail ficam no userinfo, como manda a norma. */
export async function subirProvedor({ enxuto = false, porta = 0 } = {}): Promise<ProvedorDeTeste> {
  const servidor = createServer();
  await new Promise<void>((pronto) => servidor.listen(porta, '127.0.0.1', pronto));
  const emissor = `http://127.0.0.1:${(servidor.address() as AddressInfo).port}`;
  const teste: ProvedorDeTeste = {
    emissor,
    cliente: CLIENTE,
    pessoas: new Map(),
    adulterar: undefined,
    parar: () => desligar(servidor),
  };
  const provedor = new Provider(
    emissor,
    configuracao(teste, enxuto, () => provedor),
  );
  provedor.use((ctx, seguinte) => entrarNoMeio(provedor, teste, ctx, seguinte));
  servidor.on('request', provedor.callback());
  return teste;
}

function desligar(servidor: Server): void {
  servidor.closeAllConnections();
  servidor.close();
}

function configuracao(teste: ProvedorDeTeste, enxuto: boolean, provedor: () => Provider): Record<string, unknown> {
  return {
    clients: [
      {
        client_id: CLIENTE.id,
        client_secret: CLIENTE.segredo,
        redirect_uris: [RETORNO],
        post_logout_redirect_uris: ['https://custodia.exemplo.br/'],
      },
    ],
    jwks: { keys: [{ ...CHAVE.privateKey.export({ format: 'jwk' }), kid: 'rsa1', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['cookies-de-teste'] },
    scopes: ESCOPOS,
    claims: {
      openid: ['sub', 'amr', 'reliability_info'],
      email: ['email', 'email_verified'],
      profile: ['name', 'social_name', 'preferred_username'],
    },
    conformIdTokenClaims: enxuto,
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx: Contexto, { uid }: { uid: string }) => `/interacao/${uid}` },
    findAccount: (_ctx: Contexto, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, ...teste.pessoas.get(accountId) }),
    }),
    // Dá o consentimento por dado: a página de consentimento não é o que se testa.
    async loadExistingGrant({ oidc }: Contexto) {
      const concessao = new (provedor().Grant)({ clientId: oidc.client.clientId, accountId: oidc.account.accountId });
      concessao.addOIDCScope(ESCOPOS.join(' '));
      await concessao.save();
      return concessao;
    },
  };
}

/** O formulário de login do provedor, e a mão que adultera o `/token`. */
async function entrarNoMeio(
  provedor: Provider,
  teste: ProvedorDeTeste,
  ctx: Contexto,
  seguinte: () => Promise<void>,
): Promise<void> {
  if (ctx.path.startsWith('/interacao/') && ctx.method === 'POST') {
    const login = new URLSearchParams(await text(ctx.req)).get('login');
    const resultado = login ? { login: { accountId: login, amr: ['passwd', 'mfa'] } } : { error: 'access_denied' };
    return provedor.interactionFinished(ctx.req, ctx.res, resultado);
  }
  await seguinte();
  if (ctx.path === '/token') teste.adulterar?.(ctx.body as { id_token: string });
}

/** A pessoa no navegador: abre o endereço, entra (ou desiste, sem `login`) e volta com o endereço de retorno. */
export async function entrarComoPessoa(url: string, login?: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let proximo = url;
  for (let passo = 0; passo < 8; passo++) {
    const noLogin = new URL(proximo).pathname.startsWith('/interacao/');
    const resposta = await fetch(proximo, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((c) => c.join('=')).join('; ') },
      ...(noLogin && { method: 'POST', body: new URLSearchParams(login ? { login } : {}) }),
    });
    for (const c of resposta.headers.getSetCookie()) {
      const [nome = '', valor = ''] = (c.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(nome, valor);
    }
    const destino = resposta.headers.get('location');
    if (!destino) throw new Error(`O provedor parou em ${resposta.status}: ${await resposta.text()}`);
    proximo = new URL(destino, proximo).href;
    if (proximo.startsWith(RETORNO)) return new URL(proximo);
  }
  throw new Error('O provedor não devolveu o navegador.');
}

const b64 = (dados: string | Buffer): string => Buffer.from(dados).toString('base64url');

/** Refaz o id_token com outras declarações; assina com a chave do provedor, salvo se vier outra. */
export function refazerIdToken(idToken: string, mudar: Declaracoes, chave: KeyObject = CHAVE.privateKey): string {
  const [cabeca = '', corpo = ''] = idToken.split('.');
  const novo = { ...(JSON.parse(Buffer.from(corpo, 'base64url').toString()) as Declaracoes), ...mudar };
  const assinado = `${cabeca}.${b64(JSON.stringify(novo))}`;
  return `${assinado}.${b64(createSign('sha256').update(assinado).sign(chave))}`;
}

/** O id_token sem assinatura nenhuma (`alg: none`). */
export function semAssinatura(idToken: string): string {
  return `${b64('{"alg":"none"}')}.${idToken.split('.')[1]}.`;
}
