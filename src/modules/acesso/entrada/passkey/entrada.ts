/** Entrada com chave de acesso (WebAuthn, cerimônia de autenticação). Vale por dois fatores: ter o aparelho e abri-lo. */
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import type { Credencial } from './credencial.ts';
import type { Desafio } from './desafio.ts';
import { conferirValidade, naoConferiu } from './recusas.ts';
import type { RespostaDeEntrada } from './resposta.ts';
import type { SiteDasChaves } from './site.ts';

/** Sem `permitidas`, o navegador oferece todas as que tem para este site: entra-se sem digitar o nome da conta. */
export function opcoesDeEntrada(
  site: SiteDasChaves,
  permitidas: readonly Pick<Credencial, 'id' | 'transportes'>[],
  desafio: Desafio,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: site.rpId,
    challenge: Buffer.from(desafio.valor, 'base64url'),
    allowCredentials: permitidas.map((c) => ({ id: c.id, transports: c.transportes })),
    userVerification: 'required',
  });
}

export interface ChaveConferida {
  /** O novo valor a guardar. */
  contador: number;
  sincronizada: boolean;
}

/**
 * Recusa `desafio-vencido`, `chave-nao-conferiu` ou `chave-copiada`: o contador não avançou, sinal de que existe outra
 * cópia da chave. Bloqueie a credencial e avise a pessoa.
 */
export async function verificarEntrada(
  site: SiteDasChaves,
  resposta: RespostaDeEntrada,
  credencial: Pick<Credencial, 'id' | 'chavePublica' | 'contador'>,
  desafio: Desafio,
  agora: Date,
): Promise<Resultado<ChaveConferida>> {
  const validade = conferirValidade(desafio, agora);
  if (!validade.ok) return validade;
  if (resposta.id !== credencial.id) return naoConferiu();
  const verificada = await verifyAuthenticationResponse({
    response: resposta,
    expectedChallenge: desafio.valor,
    expectedOrigin: site.origem,
    expectedRPID: site.rpId,
    // O contador é conferido abaixo, só depois da assinatura: senão, qualquer um acusaria de cópia a chave alheia.
    credential: { id: credencial.id, publicKey: credencial.chavePublica, counter: 0 },
    requireUserVerification: true,
    // A biblioteca lança por toda resposta que não confere, e não distingue uma da outra.
  }).catch(() => undefined);
  if (!verificada?.verified) return naoConferiu();
  const { newCounter, credentialBackedUp } = verificada.authenticationInfo;
  const conta = newCounter > 0 || credencial.contador > 0;
  if (conta && newCounter <= credencial.contador) return copiada();
  return feito({ contador: newCounter, sincronizada: credentialBackedUp });
}

const copiada = () =>
  recusar({
    codigo: 'chave-copiada',
    mensagem:
      'Esta chave de acesso parece ter sido copiada: o contador dela voltou. Ela não serve mais; entre de outro modo, ' +
      'cadastre outra e avise a segurança do seu órgão.',
    base: 'WebAuthn nível 3, § 6.1.1 (contador de assinaturas)',
  });
