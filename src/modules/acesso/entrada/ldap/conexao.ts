/** Uma conexão por conversa com o diretório, cifrada antes de qualquer senha, e sempre fechada. */
import { connect, isIP } from 'node:net';
import { Client } from 'ldapts';
import type { ConfigDeLdap } from '../../../../platform/config/ldap.ts';

export interface OpcoesDaConexao {
  /** Espera pela conexão e por cada resposta. */
  tempoLimiteMs?: number;
  /** Autoridades certificadoras do órgão, em PEM; sem elas valem as do Node (e `NODE_EXTRA_CA_CERTS`). */
  certificados?: string;
}

const TEMPO_LIMITE_MS = 5_000;

export async function comConexao<T>(
  config: Pick<ConfigDeLdap, 'url' | 'startTls'>,
  { tempoLimiteMs = TEMPO_LIMITE_MS, certificados }: OpcoesDaConexao,
  usar: (cliente: Client) => Promise<T>,
): Promise<T> {
  const tls = { minVersion: 'TLSv1.2' as const, ...(certificados !== undefined && { ca: certificados }) };
  const jaCifrada = config.url.startsWith('ldaps:');
  const cliente = new Client({
    url: config.url,
    timeout: tempoLimiteMs,
    connectTimeout: tempoLimiteMs,
    createConnection: conectarCom(tempoLimiteMs),
    // Em `ldap:`, estas opções fariam a biblioteca começar já em TLS, que ali só vem depois do StartTLS.
    ...(jaCifrada && { tlsOptions: tls }),
  });
  try {
    if (config.startTls && !jaCifrada) await cifrar(cliente, config.url, tls);
    return await usar(cliente);
  } finally {
    await cliente.unbind().catch(() => undefined);
  }
}

function cifrar(cliente: Client, url: string, tls: object): Promise<void> {
  const host = new URL(url.replace(/^ldap/, 'http')).hostname.replace(/^\[|\]$/g, '');
  // Sem `host`, o Node conferiria o certificado com "localhost".
  return cliente.startTLS({ ...tls, host, ...(isIP(host) === 0 && { servername: host }) });
}

/** O prazo do soquete cobre a negociação do TLS, que a biblioteca esperaria sem fim. */
function conectarCom(tempoLimiteMs: number): typeof connect {
  const conectar = (porta: number, maquina: string) => {
    const soquete = connect(porta, maquina);
    return soquete.setTimeout(tempoLimiteMs, () => soquete.destroy(new Error('O diretório não respondeu.')));
  };
  return conectar as typeof connect;
}
