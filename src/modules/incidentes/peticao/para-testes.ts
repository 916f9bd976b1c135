/** Lê, para os testes, o que um DOCX diz: o texto do documento e as propriedades do arquivo. */
import { strFromU8, unzipSync } from 'fflate';

export interface DocxLido {
  /** Um parágrafo ou célula por linha. */
  texto: string;
  /** O XML das propriedades: título, autor. */
  propriedades: string;
}

export function lerDocx(bytes: Uint8Array): DocxLido {
  const partes = unzipSync(bytes);
  const xml = (nome: string): string => strFromU8(partes[nome] ?? new Uint8Array());
  const texto = xml('word/document.xml')
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
  return { texto, propriedades: xml('docProps/core.xml') };
}
