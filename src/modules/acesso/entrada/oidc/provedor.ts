/**
 * Entrada por OpenID Connect, com código de autorização, PKCE, `state` e `nonce`: gov.br, o SCA/Keycloak do CNJ e outros.
 */
import * as cliente from 'openid-client';
import type { ConfigDeOidc } from '../../../../platform/config/provedor.ts';
import { feito, type Resultado } from '../../../../platform/recusa.ts';
import { iguais } from '../cofre/token.ts';
import { criarDescoberta, type Descoberta } from './descoberta.ts';
import { exigirNivel, type Identidade, lerIdentidade } from './identidade.ts';
import { estadoErrado, identidadeInvalida, recusaDoErro } from './recusas.ts';

/** O que se guarda entre a ida e a volta, ligado ao navegador que começou; apague ao primeiro uso. */
export interface EstadoDaEntrada {
  provedor: string;
  estado: string;
  nonce: string;
  verificador: string;
  /** Pediu-se que a pessoa provasse de novo quem é, ainda que já estivesse no provedor. */
  refazer: boolean;
}

export interface Provedor {
  id: string;
  nome: string;
  /**
   * Para onde mandar o navegador, e o que guardar até ele voltar. `refazer`: a sessão que a pessoa já tenha no provedor
   * não basta. Recusa `provedor-fora`.
   */
  iniciar(agora: Date, opcoes?: { refazer?: boolean }): Promise<Resultado<{ url: string; estado: EstadoDaEntrada }>>;
  /**
   * Confere a volta. Recusa `retorno-invalido`, `entrada-cancelada`, `provedor-recusou`, `provedor-fora`,
   * `identidade-invalida` e `nivel-insuficiente`.
   */
  concluir(urlAtual: URL, estado: EstadoDaEntrada, agora: Date): Promise<Resultado<Identidade>>;
  /** Onde encerrar também a sessão no provedor (no gov.br é obrigatório); `undefined` se ele não tem onde. */
  enderecoDeSaida(voltarPara: string, agora: Date): Promise<Resultado<string | undefined>>;
}

const ESCOPOS: Record<ConfigDeOidc['tipo'], string> = {
  govbr: 'openid email profile govbr_confiabilidades govbr_confiabilidades_idtoken',
  keycloak: 'openid profile email',
  oidc: 'openid profile email',
};

/** `enderecoDeRetorno` é o cadastrado no provedor; nunca vem do pedido, que diz o nome de máquina que quiser. */
export function criarProvedor(config: ConfigDeOidc, enderecoDeRetorno: string): Provedor {
  const descobrir = criarDescoberta(config);
  const tentar = async <T>(fazer: () => Promise<Resultado<T>>): Promise<Resultado<T>> => {
    try {
      return await fazer();
    } catch (erro) {
      return recusaDoErro(erro, config.nome);
    }
  };

  return {
    id: config.id,
    nome: config.nome,
    iniciar: (agora, { refazer = false } = {}) =>
      tentar(async () => feito(await iniciar(config, enderecoDeRetorno, await descobrir(agora), refazer))),
    concluir: (urlAtual, estado, agora) =>
      tentar(async () => {
        const devolvido = urlAtual.searchParams.get('state') ?? '';
        if (estado.provedor !== config.id || !iguais(devolvido, estado.estado)) return estadoErrado();
        const volta = new URL(enderecoDeRetorno);
        volta.search = urlAtual.search;
        return conferir(config, await descobrir(agora), volta, estado);
      }),
    enderecoDeSaida: (voltarPara, agora) =>
      tentar(async () => feito(await saida(config, descobrir, voltarPara, agora))),
  };
}

async function iniciar(
  config: ConfigDeOidc,
  enderecoDeRetorno: string,
  provedor: cliente.Configuration,
  refazer: boolean,
) {
  const estado: EstadoDaEntrada = {
    provedor: config.id,
    estado: cliente.randomState(),
    nonce: cliente.randomNonce(),
    verificador: cliente.randomPKCECodeVerifier(),
    refazer,
  };
  const url = cliente.buildAuthorizationUrl(provedor, {
    redirect_uri: enderecoDeRetorno,
    scope: config.escopos?.join(' ') ?? ESCOPOS[config.tipo],
    state: estado.estado,
    nonce: estado.nonce,
    code_challenge: await cliente.calculatePKCECodeChallenge(estado.verificador),
    code_challenge_method: 'S256',
    ...(refazer && { prompt: 'login', ...(confereInstante(config) && { max_age: '0' }) }),
  });
  return { url: url.href, estado };
}

/** O gov.br não diz no id_token quando a pessoa entrou: ali pede-se a nova prova, mas não há como conferi-la. */
const confereInstante = ({ tipo }: ConfigDeOidc): boolean => tipo !== 'govbr';

async function conferir(
  config: ConfigDeOidc,
  provedor: cliente.Configuration,
  volta: URL,
  estado: EstadoDaEntrada,
): Promise<Resultado<Identidade>> {
  const tokens = await cliente.authorizationCodeGrant(provedor, volta, {
    expectedState: estado.estado,
    expectedNonce: estado.nonce,
    pkceCodeVerifier: estado.verificador,
    idTokenExpected: true,
    ...(estado.refazer && confereInstante(config) && { maxAge: 0 }),
  });
  const declaracoes = tokens.claims();
  if (!declaracoes) return identidadeInvalida(config.nome);
  // O gov.br põe tudo no id_token; os outros podem deixar nome e e-mail só no userinfo.
  const buscar = config.tipo !== 'govbr' && provedor.serverMetadata().userinfo_endpoint !== undefined;
  const mais = buscar ? await cliente.fetchUserInfo(provedor, tokens.access_token, declaracoes.sub) : {};
  const identidade = lerIdentidade(config, { ...mais, ...declaracoes });
  if (config.tipo === 'govbr' && identidade.cpf === undefined) return identidadeInvalida(config.nome);
  return exigirNivel(identidade, config);
}

async function saida(
  config: ConfigDeOidc,
  descobrir: Descoberta,
  voltarPara: string,
  agora: Date,
): Promise<string | undefined> {
  if (config.tipo === 'govbr') {
    const url = new URL('/logout', config.emissor);
    url.searchParams.set('post_logout_redirect_uri', voltarPara);
    return url.href;
  }
  const provedor = await descobrir(agora);
  if (provedor.serverMetadata().end_session_endpoint === undefined) return undefined;
  return cliente.buildEndSessionUrl(provedor, { post_logout_redirect_uri: voltarPara }).href;
}
