/**
 * O arquivo que veio vira fotografia nossa: decodificada e escrita de novo, sem nada do original além dos pontos (nem
 * EXIF, que diz onde e com que aparelho se tirou). O que não é imagem, ou não abre inteiro, é recusado.
 */
import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';

export interface FotoPronta {
  /** WebP. */
  imagem: Buffer;
  /** WebP, quadrada. */
  miniatura: Buffer;
  /** Da imagem. */
  sha256: Buffer;
  largura: number;
  altura: number;
}

/** Escolhas do sistema: bastam para reconhecer alguém e cabem numa rede lenta. */
export const LADO_MAIOR = 1200;
export const LADO_DA_MINIATURA = 160;
const MENOR_LADO = 120;
/** Mais que qualquer câmera de celular; além disso é bomba de descompressão. */
const MAIS_PONTOS = 120_000_000;
const PACIENCIA_S = 10;

/** Só o que câmeras e celulares gravam. SVG e PDF nem chegam ao decodificador. */
export async function prepararFoto(arquivo: Buffer): Promise<Resultado<FotoPronta>> {
  if (!ehFoto(arquivo)) return recusar(NAO_E_FOTO);
  try {
    const { width, height } = await abrir(arquivo).metadata();
    if (width * height > MAIS_PONTOS) return recusar(GRANDE_DEMAIS);
    if (Math.min(width, height) < MENOR_LADO) return recusar(PEQUENA_DEMAIS);
    return feito(await escrever(arquivo));
  } catch {
    // O decodificador só diz que não conseguiu; o texto dele é técnico e em inglês.
    return recusar(NAO_ABRE);
  }
}

const abrir = (arquivo: Buffer): Sharp =>
  sharp(arquivo, { failOn: 'truncated', limitInputPixels: MAIS_PONTOS, pages: 1 }).timeout({ seconds: PACIENCIA_S });

async function escrever(arquivo: Buffer): Promise<FotoPronta> {
  const dentro = { width: LADO_MAIOR, height: LADO_MAIOR, fit: 'inside', withoutEnlargement: true } as const;
  const { data: imagem, info } = await abrir(arquivo)
    .autoOrient()
    .resize(dentro)
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true });
  // O rosto costuma estar no alto.
  const miniatura = await sharp(imagem)
    .resize({ width: LADO_DA_MINIATURA, height: LADO_DA_MINIATURA, fit: 'cover', position: 'top' })
    .webp({ quality: 75 })
    .toBuffer();
  const sha256 = createHash('sha256').update(imagem).digest();
  return { imagem, miniatura, sha256, largura: info.width, altura: info.height };
}

/** JPEG, PNG ou WebP, pelos primeiros bytes: o nome e o tipo que o navegador diz não provam nada. */
function ehFoto(arquivo: Buffer): boolean {
  const comeco = arquivo.subarray(0, 12).toString('latin1');
  return (
    comeco.startsWith('\xff\xd8\xff') ||
    comeco.startsWith('\x89PNG\r\n\x1a\n') ||
    (comeco.startsWith('RIFF') && comeco.slice(8) === 'WEBP')
  );
}

const recusada = (codigo: string, mensagem: string): Recusa => ({ codigo, campo: 'foto', mensagem });

const NAO_E_FOTO = recusada(
  'nao-e-foto',
  'Este arquivo não é uma fotografia que se possa guardar. Envie JPEG, PNG ou WebP. No iPhone: Ajustes, Câmera, Formatos, "Mais compatível".',
);
const NAO_ABRE = recusada(
  'foto-nao-abre',
  'A fotografia está incompleta ou estragada. Tire outra, ou envie o arquivo de novo.',
);
const GRANDE_DEMAIS = recusada('foto-grande', 'A fotografia tem pontos demais. Reduza-a e envie de novo.');
const PEQUENA_DEMAIS = recusada(
  'foto-pequena',
  `A fotografia é pequena demais para se reconhecer alguém: cada lado precisa de ${MENOR_LADO} pontos ou mais.`,
);
