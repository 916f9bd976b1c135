/** Lê, para os testes, o que um PDF mostra: metadados em claro e as letras dos mapas de Unicode das fontes. */
import { inflateSync } from 'node:zlib';

export interface PdfLido {
  /** O arquivo como texto, mais os fluxos descomprimidos. */
  tudo: string;
  /** O pacote de metadados. */
  xmp: string;
  paginas: number;
  /** Letras que alguma fonte do documento desenha: se `#` fosse marcação, não estaria aqui. */
  letras: Set<string>;
}

export function lerPdf(pdf: Uint8Array): PdfLido {
  const bruto = Buffer.from(pdf).toString('latin1');
  const fluxos = [...bruto.matchAll(/stream\r?\n/g)].map((m) => descomprimir(pdf, m.index + m[0].length));
  const tudo = [bruto, ...fluxos].join('\n');
  const xmp = /<\?xpacket begin[\s\S]*?<\?xpacket end/.exec(bruto)?.[0] ?? '';
  return {
    tudo,
    xmp: Buffer.from(xmp, 'latin1').toString('utf8'),
    paginas: tudo.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    letras: letrasDe(tudo),
  };
}

function descomprimir(pdf: Uint8Array, inicio: number): string {
  try {
    return inflateSync(pdf.subarray(inicio), { finishFlush: 2 }).toString('latin1');
  } catch {
    return '';
  }
}

/** Entradas `<glifo> <letra>` dos mapas ToUnicode. */
function letrasDe(texto: string): Set<string> {
  const letras = new Set<string>();
  for (const [bloco] of texto.matchAll(/beginbfchar[\s\S]*?endbfchar/g)) {
    for (const [, codigo = ''] of bloco.matchAll(/<[0-9A-Fa-f]+>\s*<([0-9A-Fa-f]+)>/g)) {
      for (const letra of Buffer.from(codigo, 'hex').swap16().toString('utf16le')) letras.add(letra);
    }
  }
  return letras;
}
