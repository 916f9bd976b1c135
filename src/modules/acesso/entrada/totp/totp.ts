/**
 * Segundo fator por código que muda a cada 30 segundos (TOTP, RFC 6238). SHA-1 e 6 algarismos são o que todos os
 * aplicativos leem; a fraqueza conhecida do SHA-1 (colisão) não alcança o HMAC.
 */
import { HOTP, Secret, TOTP } from 'otpauth';
import QRCode from 'qrcode';

const SEGUNDOS_DO_PASSO = 30;
const ALGARISMOS = 6;
/** Aceita o código anterior e o seguinte: relógio de celular atrasa, e digitar leva tempo. */
const VIZINHOS = [-1, 0, 1];
const EMISSOR = 'Custódia';

/** 160 bits sorteados (o que a RFC 4226 recomenda), em base32. Guarde só dentro do cofre. */
export const novoSegredo = (): string => new Secret({ size: 20 }).base32;

/** Endereço `otpauth:` que o aplicativo lê; `conta` é o nome que a pessoa verá na lista dele. */
export const enderecoDoSegredo = (segredo: string, conta: string): string =>
  new TOTP({
    issuer: EMISSOR,
    label: conta,
    secret: segredo,
    algorithm: 'SHA1',
    digits: ALGARISMOS,
    period: SEGUNDOS_DO_PASSO,
  }).toString();

/** O endereço em código QR: imagem SVG num endereço `data:`, para `<img src>`. Contém o segredo: não guarde. */
export async function qrDoEndereco(endereco: string): Promise<string> {
  const svg = await QRCode.toString(endereco, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
  return `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
}

export type ConferenciaDoCodigo = { ok: true; passo: number } | { ok: false };

/**
 * Confere o código de agora, do passo anterior ou do seguinte. Guarde o `passo` aceito e passe-o como `ultimoPasso` na
 * vez seguinte: código de passo igual ou anterior já foi usado, e quem o viu por cima do ombro não o repete.
 */
export function conferirCodigo(
  segredo: string,
  codigo: string,
  agora: Date,
  ultimoPasso?: number | null,
): ConferenciaDoCodigo {
  const token = codigo.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return { ok: false };
  const atual = TOTP.counter({ period: SEGUNDOS_DO_PASSO, timestamp: agora.getTime() });
  const secret = Secret.fromBase32(segredo);
  const passo = VIZINHOS.map((v) => atual + v).find(
    (counter) => counter > (ultimoPasso ?? -1) && HOTP.validate({ token, secret, counter, window: 0 }) !== null,
  );
  return passo === undefined ? { ok: false } : { ok: true, passo };
}
