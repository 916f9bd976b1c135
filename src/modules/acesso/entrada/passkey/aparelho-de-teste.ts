/**
 * Um autenticador de software, só para os testes: faz o que uma chave de acesso faz, byte a byte (WebAuthn § 6.1 e
 * § 6.5), e deixa mentir em cada campo.
 */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

export interface Mentira {
  origem?: string;
  rpId?: string;
  desafio?: string;
  tipo?: string;
  contador?: number;
  /** Não conferiu a pessoa (sem digital nem PIN). */
  semConferirPessoa?: boolean;
  assinaturaErrada?: boolean;
}

const sha256 = (dados: string | Uint8Array): Buffer => createHash('sha256').update(dados).digest();
const b64 = (dados: string | Uint8Array): string => Buffer.from(dados).toString('base64url');

const PRESENTE = 0x01;
const CONFERIDA = 0x04;
const COM_CREDENCIAL = 0x40;

export function criarAparelho(site: { rpId: string; origem: string }) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  let contador = 0;

  const dadosDoCliente = (tipo: string, desafio: string, m: Mentira): string =>
    JSON.stringify({
      type: m.tipo ?? tipo,
      challenge: m.desafio ?? desafio,
      origin: m.origem ?? site.origem,
      crossOrigin: false,
    });

  function dadosDoAparelho(marcas: number, m: Mentira, credencial: Uint8Array = new Uint8Array()): Buffer {
    const conta = Buffer.alloc(4);
    conta.writeUInt32BE(m.contador ?? contador);
    const todas = marcas | PRESENTE | (m.semConferirPessoa ? 0 : CONFERIDA);
    return Buffer.concat([sha256(m.rpId ?? site.rpId), Buffer.from([todas]), conta, credencial]);
  }

  /** Chave COSE: EC2 (2), ES256 (-7), curva P-256 (1). */
  const cose = (): Uint8Array =>
    isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    );

  return {
    id: b64(id),

    registrar(desafio: string, m: Mentira = {}): string {
      const credencial = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose()]);
      const atestado = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(dadosDoAparelho(COM_CREDENCIAL, m, credencial))],
      ]);
      return JSON.stringify({
        id: b64(id),
        rawId: b64(id),
        type: 'public-key',
        response: {
          clientDataJSON: b64(dadosDoCliente('webauthn.create', desafio, m)),
          attestationObject: b64(isoCBOR.encode(atestado as Parameters<typeof isoCBOR.encode>[0])),
          transports: ['internal'],
        },
        clientExtensionResults: {},
      });
    },

    entrar(desafio: string, m: Mentira = {}): string {
      contador++;
      const cliente = dadosDoCliente('webauthn.get', desafio, m);
      const aparelho = dadosDoAparelho(0, m);
      const assinatura = createSign('sha256')
        .update(Buffer.concat([aparelho, sha256(cliente)]))
        .sign(privateKey);
      if (m.assinaturaErrada) assinatura.writeUInt8(assinatura.readUInt8(10) ^ 1, 10);
      return JSON.stringify({
        id: b64(id),
        rawId: b64(id),
        type: 'public-key',
        response: { clientDataJSON: b64(cliente), authenticatorData: b64(aparelho), signature: b64(assinatura) },
        clientExtensionResults: {},
      });
    },
  };
}
