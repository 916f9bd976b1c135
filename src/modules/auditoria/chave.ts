/** A chave que assina os selos: sai da chave-mestra, fora do banco, para que quem manda no banco não possa selar. */
import { type KeyObject, createHash, createPrivateKey, createPublicKey, hkdfSync } from 'node:crypto';

export interface ChaveDoSelo {
  privada: KeyObject;
  publica: KeyObject;
  /** SHA-256 da chave pública, em hexadecimal: é por ela que o selo diz quem o assinou. */
  impressao: string;
}

/** O que vem antes dos 32 bytes da semente em uma chave Ed25519 no formato PKCS #8 (RFC 8410). */
const PKCS8_DO_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Sempre a mesma para a mesma chave-mestra: N processos assinam como um só. */
export function chaveDoSelo(chaveMestra: Buffer): ChaveDoSelo {
  const semente = Buffer.from(hkdfSync('sha256', chaveMestra, '', 'custodia: selo da auditoria', 32));
  const privada = createPrivateKey({
    key: Buffer.concat([PKCS8_DO_ED25519, semente]),
    format: 'der',
    type: 'pkcs8',
  });
  const publica = createPublicKey(privada);
  return { privada, publica, impressao: impressaoDe(publica) };
}

export const impressaoDe = (publica: KeyObject): string =>
  createHash('sha256')
    .update(publica.export({ type: 'spki', format: 'der' }))
    .digest('hex');

export const pemDe = (publica: KeyObject): string => publica.export({ type: 'spki', format: 'pem' });

/** As chaves públicas de um ou mais PEM, em sequência; vazio se o texto não tem nenhuma que sirva. */
export function lerChavesPublicas(texto: string): KeyObject[] {
  const blocos = texto.match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g) ?? [];
  return blocos.flatMap((pem) => {
    try {
      return [createPublicKey(pem)];
    } catch {
      return [];
    }
  });
}
