/** A peça em DOCX, para quem protocola em outro sistema ou quer mudar no editor de textos. Sem nome nos metadados. */
import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Peca } from '../../../calculadora/index.ts';
import { anexoEmDocx } from './anexo.ts';
import { cm, ESTILOS } from './estilos.ts';

const MARGENS = { top: cm(2.6), right: cm(2), bottom: cm(2.3), left: cm(3) };

export async function docxDa(peca: Peca): Promise<Buffer> {
  const documento = new Document({
    title: 'Petição',
    description: 'Texto de quem pede, com a conta anexa.',
    creator: 'Custódia',
    lastModifiedBy: 'Custódia',
    styles: ESTILOS,
    sections: [
      {
        properties: { page: { margin: MARGENS } },
        footers: { default: RODAPE },
        children: [...texto(peca), ...(peca.anexo ? anexoEmDocx(peca.anexo) : [])],
      },
    ],
  });
  return Packer.toBuffer(documento);
}

const texto = ({ enderecamento, secoes, fecho }: Peca): Paragraph[] => [
  ...enderecamento.map((linha) => new Paragraph({ spacing: { after: 480 }, children: [negrito(linha)] })),
  ...secoes.flatMap(({ titulo, paragrafos }) => [
    ...(titulo ? [new Paragraph({ text: titulo, heading: HeadingLevel.HEADING_1 })] : []),
    ...paragrafos.map((text) => new Paragraph({ text, alignment: AlignmentType.JUSTIFIED })),
  ]),
  ...fecho.map(
    (text, i) =>
      new Paragraph({ text, keepLines: true, keepNext: i + 1 < fecho.length, spacing: { before: i ? 0 : 360 } }),
  ),
];

const negrito = (text: string): TextRun => new TextRun({ text, bold: true });

const RODAPE = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ children: ['página ', PageNumber.CURRENT], size: 17 })],
    }),
  ],
});
