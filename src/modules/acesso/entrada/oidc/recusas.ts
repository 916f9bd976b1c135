/** Do erro da biblioteca para a recusa que a pessoa lê. O texto do erro pode ter dado pessoal: nunca passa adiante. */
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { recusar } from '../../../../platform/recusa.ts';

const RECOMECE = 'Comece de novo pelo botão de entrar.';

export const estadoErrado = () =>
  recusar({
    codigo: 'retorno-invalido',
    mensagem: `Esta volta não corresponde a uma entrada começada neste navegador, ou já foi usada. ${RECOMECE}`,
  });

const foraDoAr = (nome: string) =>
  recusar({
    codigo: 'provedor-fora',
    mensagem: `${nome} não respondeu. Tente daqui a pouco, ou entre de outro modo.`,
  });

const recusou = (nome: string) =>
  recusar({
    codigo: 'provedor-recusou',
    mensagem: `${nome} não confirmou a entrada. ${RECOMECE} Se repetir, avise quem cuida do sistema.`,
  });

const cancelada = () =>
  recusar({
    codigo: 'entrada-cancelada',
    mensagem: 'A entrada foi cancelada, ou você não autorizou o uso dos seus dados. Sem isso não há como entrar.',
  });

export const identidadeInvalida = (nome: string) =>
  recusar({
    codigo: 'identidade-invalida',
    mensagem: `A identidade que chegou de ${nome} não conferiu (assinatura, validade, emissor ou destino). ${RECOMECE}`,
  });

const REDE = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);

/** Erro que não é da biblioteca nem da rede é defeito, e lança. */
export function recusaDoErro(erro: unknown, nome: string) {
  if (erro instanceof AuthorizationResponseError) {
    return erro.error === 'access_denied' ? cancelada() : recusou(nome);
  }
  if (erro instanceof ResponseBodyError) return erro.status >= 500 ? foraDoAr(nome) : recusou(nome);
  // Segredo do cliente errado, ou userinfo negado.
  if (erro instanceof WWWAuthenticateChallengeError) return recusou(nome);
  if (erro instanceof ClientError) return REDE.has(erro.code ?? '') ? foraDoAr(nome) : identidadeInvalida(nome);
  // O fetch do Node lança TypeError com a causa da rede dentro.
  if (erro instanceof TypeError && erro.cause !== undefined) return foraDoAr(nome);
  throw erro;
}
