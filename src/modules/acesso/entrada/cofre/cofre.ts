/**
 * Cifra dos segredos guardados no banco (AES-256-GCM). Quem lê só o banco, ou só a cópia dele, não lê os segredos.
 *
 * Forma: `c1.<versão da chave>.<nonce>.<cifra e etiqueta>`, em base64url.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import { derivar, type Finalidade, versaoDaChave } from './chaves.ts';

const ALGORITMO = 'aes-256-gcm';
const BYTES_DO_NONCE = 12;
const BYTES_DA_ETIQUETA = 16;

export interface Aberto {
  texto: string;
  /** Foi cifrado por uma chave-mestra anterior: cifre de novo e guarde. */
  refazer: boolean;
}

export interface Cofre {
  /** `dono` amarra a cifra a um registro (a conta): copiada para outro, não abre. */
  cifrar(texto: string, finalidade: Finalidade, dono: string): string;
  /** Recusa `segredo-ilegivel` se a chave-mestra é outra, o registro foi alterado ou é de outro dono. */
  abrir(cifrado: string, finalidade: Finalidade, dono: string): Resultado<Aberto>;
}

const ilegivel = () =>
  recusar({
    codigo: 'segredo-ilegivel',
    mensagem:
      'Um segredo guardado não pôde ser aberto: a chave-mestra do sistema mudou ou o registro foi alterado. ' +
      'Avise quem cuida do sistema.',
  });

/** A primeira chave-mestra cifra; todas abrem, para que a troca de chave não tranque ninguém. */
export function criarCofre(mestras: readonly [Uint8Array, ...Uint8Array[]]): Cofre {
  const [atual] = mestras;
  const versaoAtual = versaoDaChave(atual);
  const porVersao = new Map(mestras.map((m) => [versaoDaChave(m), m]));

  return {
    cifrar(texto, finalidade, dono) {
      const nonce = randomBytes(BYTES_DO_NONCE);
      const cifra = createCipheriv(ALGORITMO, derivar(atual, 'cifra', finalidade), nonce);
      cifra.setAAD(Buffer.from(dono, 'utf8'));
      const corpo = Buffer.concat([cifra.update(texto, 'utf8'), cifra.final(), cifra.getAuthTag()]);
      return ['c1', versaoAtual, nonce.toString('base64url'), corpo.toString('base64url')].join('.');
    },

    abrir(cifrado, finalidade, dono) {
      const [forma, versao = '', nonce = '', corpo = ''] = cifrado.split('.');
      const mestra = porVersao.get(versao);
      if (forma !== 'c1' || !mestra) return ilegivel();
      const texto = decifrar(derivar(mestra, 'cifra', finalidade), nonce, corpo, dono);
      return texto === undefined ? ilegivel() : feito({ texto, refazer: versao !== versaoAtual });
    },
  };
}

function decifrar(chave: Buffer, nonce: string, corpo: string, dono: string): string | undefined {
  const bytes = Buffer.from(corpo, 'base64url');
  const numero = Buffer.from(nonce, 'base64url');
  if (bytes.length < BYTES_DA_ETIQUETA || numero.length !== BYTES_DO_NONCE) return undefined;
  const cifra = createDecipheriv(ALGORITMO, chave, numero, { authTagLength: BYTES_DA_ETIQUETA });
  cifra.setAAD(Buffer.from(dono, 'utf8'));
  cifra.setAuthTag(bytes.subarray(-BYTES_DA_ETIQUETA));
  try {
    return cifra.update(bytes.subarray(0, -BYTES_DA_ETIQUETA), undefined, 'utf8') + cifra.final('utf8');
  } catch {
    // O GCM só acusa a alteração assim, e o erro não diz mais nada.
    return undefined;
  }
}
