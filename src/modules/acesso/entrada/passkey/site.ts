/** O que o navegador amarra à chave de acesso: o nome do site. Chave criada para um nome não serve em outro. */
import { isIP } from 'node:net';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';

export interface SiteDasChaves {
  /** Nome de máquina, sem porta (`custodia.exemplo.br`): o RP ID do WebAuthn. */
  rpId: string;
  /** Esquema, máquina e porta de onde a resposta tem de vir. */
  origem: string;
}

/** Recusa `chave-de-acesso-indisponivel` onde o navegador não as oferece: endereço IP, ou sem https fora desta máquina. */
export function siteDasChaves(enderecoPublico: string): Resultado<SiteDasChaves> {
  const { hostname, protocol, origin } = new URL(enderecoPublico);
  const nome = isIP(hostname.replace(/^\[|\]$/g, '')) === 0;
  if (nome && (protocol === 'https:' || hostname === 'localhost')) return feito({ rpId: hostname, origem: origin });
  return recusar({
    codigo: 'chave-de-acesso-indisponivel',
    mensagem:
      'Chaves de acesso precisam que o sistema tenha um nome e https (ou localhost). Use o código do aplicativo, ou peça ' +
      'a quem cuida do sistema que acerte o endereço público.',
  });
}
