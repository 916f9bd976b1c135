/**
 * A chave com que o sistema se identifica aos serviços de notificação (VAPID, RFC 8292): um par P-256 derivado da
 * chave-mestra. Nada a guardar; trocada a chave-mestra, os aparelhos se inscrevem de novo.
 */
import { createECDH } from 'node:crypto';
import { derivar, type Servicos } from '../../../acesso/index.ts';

export interface ChaveDeNotificacao {
  /** Ponto sem compressão, em base64url: vai ao navegador. */
  publicKey: string;
  privateKey: string;
  /** A quem o serviço escreve se algo vai mal. */
  subject: string;
}

export function chaveDeNotificacao({
  chaveMestra,
  config,
}: Pick<Servicos, 'chaveMestra' | 'config'>): ChaveDeNotificacao {
  const par = createECDH('prime256v1');
  const privada = derivar(chaveMestra, 'assinatura', 'chave-de-notificacao');
  par.setPrivateKey(privada);
  const publico = new URL(config.enderecoPublico);
  return {
    publicKey: par.getPublicKey('base64url'),
    privateKey: privada.toString('base64url'),
    // O padrão só aceita https ou correio; em máquina local o endereço público é http.
    subject: publico.protocol === 'https:' ? publico.origin : `mailto:nao-responda@${publico.hostname}`,
  };
}
