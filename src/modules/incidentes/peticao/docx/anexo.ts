/** A memória de cálculo em página própria do DOCX: o mesmo que o PDF traz. */
import { HeadingLevel, Paragraph, Table, TextRun } from 'docx';
import type { AnexoDaConta } from '../../../calculadora/index.ts';
import { tabela } from './tabela.ts';

type Bloco = Paragraph | Table;

export function anexoEmDocx({ em, memoria, condenacoes, eventos, parametros, conferencia }: AnexoDaConta): Bloco[] {
  const fatos = memoria.fatos.map((f) => `${f.rotulo}: ${f.valor}`);
  return [
    new Paragraph({
      text: `Anexo: memória de cálculo, em ${em}`,
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
    }),
    subtitulo(memoria.titulo),
    new Paragraph({ text: [memoria.situacao, ...fatos].join(' · ') }),
    ...memoria.fracoes.flatMap((f) => [new Paragraph(`Condenação ${f.condenacao}: ${f.fracao} (${f.norma})`)]),
    ...quadro('Passo a passo', ['Passo', 'Conta', 'Resultado'], passos(memoria.passos)),
    ...quadro('Leituras em disputa', ['Leitura e quem a segue', 'Data', 'Diferença'], leituras(memoria)),
    ...lista('Faltam para calcular', memoria.faltam),
    ...lista('Dúvidas', memoria.duvidas),
    ...quadro(
      'Condenações de que a conta partiu',
      ['Crime e processo', 'Fato em', 'Pena', 'Circunstâncias'],
      condenacoes.map((c) => [
        `${c.id}: ${c.crime}`,
        c.fato,
        c.pena,
        [c.circunstancias, c.processo].filter(Boolean).join('; '),
      ]),
    ),
    ...quadro(
      'Eventos de que a conta partiu',
      ['Evento', 'Data'],
      eventos.map((e) => [[e.evento, e.detalhe].filter(Boolean).join(': '), e.data]),
    ),
    ...lista(
      'Parâmetros da conta',
      parametros.map((p) => `${p.rotulo}: ${p.valor}`),
    ),
    ...lista('Como conferir', [
      `Código de conferência ${conferencia.codigo}, regras ${conferencia.conjunto}. Quem calcular o mesmo caso, com as mesmas regras e a mesma data, chega ao mesmo código.`,
    ]),
  ];
}

const subtitulo = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });

const quadro = (titulo: string, colunas: readonly string[], linhas: readonly (readonly string[])[]): Bloco[] =>
  linhas.length === 0 ? [] : [subtitulo(titulo), tabela(colunas, linhas)];

const lista = (titulo: string, itens: readonly string[]): Bloco[] =>
  itens.length === 0
    ? []
    : [subtitulo(titulo), ...itens.map((item) => new Paragraph({ children: [new TextRun({ text: item, size: 20 })] }))];

type Passos = AnexoDaConta['memoria']['passos'];

/** Um passo por linha, com a norma; a seta mostra o que detalha o de cima. */
const passos = (todos: Passos, nivel = 0): string[][] =>
  todos.flatMap((p) => [
    [`${'↳ '.repeat(nivel)}${p.passo}${p.norma ? ` (${p.norma})` : ''}`, p.conta ?? '', p.valor ?? ''],
    ...passos(p.passos ?? [], nivel + 1),
  ]);

const leituras = ({ leituras: todas }: AnexoDaConta['memoria']): string[][] =>
  todas.map((l) => [`${l.titulo} (${l.quem})`, l.data, l.diferenca]);
