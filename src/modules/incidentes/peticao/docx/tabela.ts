import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { cm } from './estilos.ts';

const SEM = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const FIO = { style: BorderStyle.SINGLE, size: 4, color: 'C9CED6' } as const;
const BORDAS = { top: FIO, bottom: FIO, left: SEM, right: SEM, insideHorizontal: FIO, insideVertical: SEM };
const LETRA = 18;
/** Entre as margens. Em medida fixa, e não em porcentagem: nem todo editor a entende em tabela. */
const LARGURA = cm(16);

/** Com cabeçalho que se repete em cada página. */
export function tabela(colunas: readonly string[], linhas: readonly (readonly string[])[]): Table {
  const larguras = largurasDe(colunas.length);
  const linha = (celulas: readonly string[], cabecalho: boolean): TableRow =>
    new TableRow({
      tableHeader: cabecalho,
      cantSplit: true,
      children: celulas.map((texto, i) => celula(texto, larguras[i] ?? 0, cabecalho)),
    });
  return new Table({
    width: { size: LARGURA, type: WidthType.DXA },
    columnWidths: larguras,
    borders: BORDAS,
    rows: [linha(colunas, true), ...linhas.map((l) => linha(l, false))],
  });
}

/** A primeira coluna diz o que é: leva metade da largura. */
const largurasDe = (colunas: number): number[] =>
  Array.from({ length: colunas }, (_, i) => (i === 0 ? LARGURA / 2 : Math.floor(LARGURA / 2 / (colunas - 1))));

const celula = (text: string, largura: number, bold: boolean): TableCell =>
  new TableCell({
    width: { size: largura, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, right: 120 },
    children: [
      new Paragraph({ spacing: { line: 240, after: 0 }, children: [new TextRun({ text, bold, size: LETRA })] }),
    ],
  });
