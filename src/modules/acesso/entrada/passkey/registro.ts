/** Cadastro de uma chave de acesso (WebAuthn, cerimônia de registro). */
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { feito, type Resultado } from '../../../../platform/recusa.ts';
import type { Credencial } from './credencial.ts';
import type { Desafio } from './desafio.ts';
import { conferirValidade, naoConferiu } from './recusas.ts';
import type { RespostaDeRegistro } from './resposta.ts';
import type { SiteDasChaves } from './site.ts';

/** EdDSA, ES256 e RS256: o que todos os aparelhos de hoje sabem. O pós-quântico ainda é experimental no Node. */
const ALGORITMOS = [-8, -7, -257];

export interface ContaDaChave {
  /** Vai para dentro do aparelho e volta na entrada: não pode dizer quem é a pessoa (use um número sorteado). */
  id: string;
  /** O que o navegador mostra na lista de chaves: e-mail ou nome de usuário. */
  usuario: string;
  nome: string;
}

/** O que a página entrega ao navegador. As chaves já cadastradas vão junto, para não se cadastrar a mesma duas vezes. */
export function opcoesDeRegistro(
  site: SiteDasChaves,
  conta: ContaDaChave,
  cadastradas: readonly Pick<Credencial, 'id' | 'transportes'>[],
  desafio: Desafio,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    rpName: 'Custódia',
    rpID: site.rpId,
    userID: new TextEncoder().encode(conta.id),
    userName: conta.usuario,
    userDisplayName: conta.nome,
    challenge: Buffer.from(desafio.valor, 'base64url'),
    excludeCredentials: cadastradas.map((c) => ({ id: c.id, transports: c.transportes })),
    supportedAlgorithmIDs: ALGORITMOS,
    // Guardada no aparelho, a chave serve para entrar sem digitar o nome da conta.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** Recusa `desafio-vencido` ou `chave-nao-conferiu` (outro site, outro desafio, sem conferir a pessoa, alterada). */
export async function verificarRegistro(
  site: SiteDasChaves,
  resposta: RespostaDeRegistro,
  desafio: Desafio,
  agora: Date,
): Promise<Resultado<Credencial>> {
  const validade = conferirValidade(desafio, agora);
  if (!validade.ok) return validade;
  const verificada = await verifyRegistrationResponse({
    response: resposta,
    expectedChallenge: desafio.valor,
    expectedOrigin: site.origem,
    expectedRPID: site.rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITMOS,
    // A biblioteca lança por toda resposta que não confere, e não distingue uma da outra.
  }).catch(() => undefined);
  if (!verificada?.verified) return naoConferiu();
  const { credential, credentialBackedUp, aaguid } = verificada.registrationInfo;
  return feito({
    id: credential.id,
    chavePublica: credential.publicKey,
    contador: credential.counter,
    transportes: resposta.response.transports ?? [],
    sincronizada: credentialBackedUp,
    modelo: aaguid,
  });
}
