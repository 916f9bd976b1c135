/**
 * Quanto um ZIP ocupa aberto. O tamanho que ele declara pode mentir (bomba): abre-se cada parte, com limite, antes de dar
 * o arquivo a quem o lê inteiro.
 */
import { inflateRawSync } from 'node:zlib';

const FIM_DO_DIRETORIO = 0x06054b50;
const ENTRADA = 0x02014b50;
const TAMANHO_DO_FIM = 22;
const TAMANHO_DA_ENTRADA = 46;
const TAMANHO_DO_CABECALHO = 30;
const MAIOR_COMENTARIO = 0xffff;

const GUARDADA = 0;
const COMPRIMIDA = 8;

/** Verdadeiro se abre inteiro em até `limite` bytes; falso se passa dele, ou se o ZIP está corrompido. */
export function abreEmAte(zip: Buffer, limite: number): boolean {
  const fim = acharFim(zip);
  if (fim === undefined) return false;
  let resta = limite;
  let posicao = zip.readUInt32LE(fim + 16);
  for (let n = zip.readUInt16LE(fim + 10); n > 0; n--) {
    if (posicao + TAMANHO_DA_ENTRADA > zip.length || zip.readUInt32LE(posicao) !== ENTRADA) return false;
    const aberta = tamanhoAberto(zip, posicao, resta);
    if (aberta === undefined) return false;
    resta -= aberta;
    posicao += TAMANHO_DA_ENTRADA + [28, 30, 32].reduce((soma, em) => soma + zip.readUInt16LE(posicao + em), 0);
  }
  return true;
}

function acharFim(zip: Buffer): number | undefined {
  const primeiro = Math.max(0, zip.length - TAMANHO_DO_FIM - MAIOR_COMENTARIO);
  for (let i = zip.length - TAMANHO_DO_FIM; i >= primeiro; i--) {
    if (zip.readUInt32LE(i) === FIM_DO_DIRETORIO) return i;
  }
  return undefined;
}

/** `undefined`: passa de `limite`, ou não se abre. */
function tamanhoAberto(zip: Buffer, entrada: number, limite: number): number | undefined {
  const metodo = zip.readUInt16LE(entrada + 10);
  const comprimida = zip.readUInt32LE(entrada + 20);
  const cabecalho = zip.readUInt32LE(entrada + 42);
  if (cabecalho + TAMANHO_DO_CABECALHO > zip.length) return undefined;
  const comeco = cabecalho + TAMANHO_DO_CABECALHO + zip.readUInt16LE(cabecalho + 26) + zip.readUInt16LE(cabecalho + 28);
  const bytes = zip.subarray(comeco, comeco + comprimida);
  if (metodo === GUARDADA) return bytes.length <= limite ? bytes.length : undefined;
  if (metodo !== COMPRIMIDA || limite <= 0) return undefined;
  try {
    return inflateRawSync(bytes, { maxOutputLength: limite }).length;
  } catch {
    return undefined;
  }
}
