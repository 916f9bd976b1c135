/**
 * A que endereços de rede o sistema liga por conta de quem cadastrou uma URL: só aos públicos. Os outros dão para dentro da
 * rede do órgão, ou para a própria máquina (registros de uso especial da IANA, RFC 6890).
 */
import { BlockList, isIP } from 'node:net';

const PROIBIDOS_V4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Dentro do que é público no IPv6, o que leva a um IPv4 qualquer (Teredo, 6to4) ou é de exemplo. */
const PROIBIDOS_V6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const proibidosV4 = new BlockList();
for (const [rede, bits] of PROIBIDOS_V4) proibidosV4.addSubnet(rede, bits, 'ipv4');
const proibidosV6 = new BlockList();
for (const [rede, bits] of PROIBIDOS_V6) proibidosV6.addSubnet(rede, bits, 'ipv6');
/** Fora daqui o IPv6 é local, de uso interno, mapeado de IPv4 ou ainda sem dono. */
const publicosV6 = new BlockList();
publicosV6.addSubnet('2000::', 3, 'ipv6');

/** Falso também para o que não é endereço. */
export function ehPublico(ip: string): boolean {
  switch (isIP(ip)) {
    case 4:
      return !proibidosV4.check(ip, 'ipv4');
    case 6:
      return publicosV6.check(ip, 'ipv6') && !proibidosV6.check(ip, 'ipv6');
    default:
      return false;
  }
}
