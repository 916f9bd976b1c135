/** Os endereços e chaves do provedor, buscados quando alguém vai entrar: provedor fora do ar não impede o sistema de subir. */
import * as cliente from 'openid-client';
import type { ConfigDeOidc } from '../../../../platform/config/provedor.ts';

/** Endereços mudam pouco; as chaves a biblioteca busca de novo sempre que aparece uma que não conhece. */
const VALE_MS = 60 * 60_000;
/** Provedor fora do ar: quem chega logo depois não espera outra vez o tempo limite. */
const FALHA_VALE_MS = 10_000;
const TEMPO_LIMITE_S = 10;
/** Relógios de máquinas diferentes; o `id_token` do gov.br dura 60 s. */
const TOLERANCIA_S = 10;

const LOCAIS = new Set(['localhost', '127.0.0.1', '[::1]']);

export type Descoberta = (agora: Date) => Promise<cliente.Configuration>;

export function criarDescoberta(config: ConfigDeOidc): Descoberta {
  let guardada: { vence: number; promessa: Promise<cliente.Configuration> } | undefined;
  return (agora) => {
    if (guardada && agora.getTime() < guardada.vence) return guardada.promessa;
    const nova = { vence: agora.getTime() + VALE_MS, promessa: descobrir(config) };
    nova.promessa.catch(() => {
      nova.vence = agora.getTime() + FALHA_VALE_MS;
    });
    guardada = nova;
    return nova.promessa;
  };
}

function descobrir(config: ConfigDeOidc): Promise<cliente.Configuration> {
  const emissor = new URL(config.emissor);
  // Pelo OpenID Connect bastaria o TLS com o provedor; o roteiro do gov.br manda conferir a assinatura do id_token.
  const execute = [cliente.enableNonRepudiationChecks];
  if (LOCAIS.has(emissor.hostname)) execute.push(cliente.allowInsecureRequests);
  return cliente.discovery(
    emissor,
    config.idDoCliente,
    {
      client_secret: config.segredoDoCliente,
      [cliente.clockTolerance]: TOLERANCIA_S,
      ...(config.tipo === 'govbr' && { id_token_signed_response_alg: 'RS256' }),
    },
    cliente.ClientSecretBasic(config.segredoDoCliente),
    { execute, timeout: TEMPO_LIMITE_S },
  );
}
