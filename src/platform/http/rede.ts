/** A rede de quem pede, para os freios: um assinante de IPv6 tem 2⁶⁴ endereços, e cada um não pode valer por uma pessoa. */
import { isIPv6 } from 'node:net';

const GRUPOS = 8;
const DA_REDE = 4;
const IPV4_MAPEADO = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** O IPv4 inteiro; do IPv6, os 64 bits da frente (RFC 4291, § 2.5.4). O que não é endereço volta como veio. */
export function redeDe(ip: string): string {
  const [endereco = ''] = ip.split('%', 1);
  const ipv4 = IPV4_MAPEADO.exec(endereco)?.[1];
  if (ipv4 !== undefined) return ipv4;
  if (!isIPv6(endereco)) return ip;
  const [frente = [], fim = []] = endereco.split('::').map((t) => (t === '' ? [] : t.split(':')));
  const zeros = Array.from({ length: Math.max(0, GRUPOS - frente.length - fim.length) }, () => '0');
  const rede = [...frente, ...zeros, ...fim].slice(0, DA_REDE).map((g) => Number.parseInt(g, 16).toString(16));
  return `${rede.join(':')}::/64`;
}
