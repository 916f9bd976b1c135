/** Medidas e letras do DOCX. As medidas do formato são em vigésimos de ponto; o corpo da letra, em meios pontos. */
import type { IStylesOptions } from 'docx';

const CM = 567;
export const cm = (n: number): number => Math.round(n * CM);
const LETRA = 'Times New Roman';

const titulo = (size: number) => ({
  run: { font: LETRA, size, bold: true, color: '000000' },
  paragraph: { spacing: { before: 320, after: 160 }, keepNext: true },
});

export const ESTILOS: IStylesOptions = {
  default: {
    document: {
      run: { font: LETRA, size: 24, language: { value: 'pt-BR' } },
      paragraph: { spacing: { line: 320, after: 160 } },
    },
    heading1: titulo(24),
    heading2: titulo(22),
  },
};
