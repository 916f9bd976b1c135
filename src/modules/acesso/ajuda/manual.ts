/** O manual: um arquivo Markdown por papel em `docs/manual/`, lido uma vez e mostrado dentro da moldura. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Marked, type Tokens } from 'marked';
import { type IdDoPapel, ehPapel, papelDe, PAPEIS } from '../permissao/papeis.ts';

const PASTA = new URL('../../../../docs/manual/', import.meta.url);

/** As páginas que não são de um papel. */
const GERAIS = {
  'primeiros-passos': 'Primeiros passos',
  'pessoa-presa-e-familia': 'Pessoa presa e família',
} as const;

export type IdDaPaginaDoManual = IdDoPapel | keyof typeof GERAIS;

export const PAGINAS_DO_MANUAL = [...Object.keys(GERAIS), ...Object.keys(PAPEIS)] as IdDaPaginaDoManual[];

export const ehPaginaDoManual = (id: string): id is IdDaPaginaDoManual =>
  (PAGINAS_DO_MANUAL as readonly string[]).includes(id);

export const tituloDoManual = (id: IdDaPaginaDoManual): string => (ehPapel(id) ? papelDe(id).nome : GERAIS[id]);

export interface PaginaLida {
  /** O primeiro parágrafo: para que serve o papel. */
  resumo: string;
  html: string;
}

const lidas = new Map<IdDaPaginaDoManual, PaginaLida>();

export function lerPaginaDoManual(id: IdDaPaginaDoManual): PaginaLida {
  const guardada = lidas.get(id);
  if (guardada) return guardada;
  const markdown = readFileSync(fileURLToPath(new URL(`${id}.md`, PASTA)), 'utf8');
  const lida = { resumo: primeiroParagrafo(markdown), html: comoHtml(markdown) };
  lidas.set(id, lida);
  return lida;
}

const primeiroParagrafo = (markdown: string): string =>
  (markdown.split(/\n\s*\n/)[1] ?? '').replaceAll('\n', ' ').replaceAll(/\[([^\]]+)\]\([^)]*\)|[*`]/g, '$1');

const leitor = new Marked({
  gfm: true,
  renderer: {
    // HTML escrito no Markdown sai como texto: o manual não traz script nem estilo.
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escapar(text),
    heading({ tokens, depth }) {
      const texto = this.parser.parseInline(tokens);
      return `<h${depth} id="${ancora(texto)}">${texto}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const texto = this.parser.parseInline(tokens);
      return LINK_SEGURO.test(href) ? `<a href="${escapar(href)}">${texto}</a>` : texto;
    },
    image: ({ text }) => escapar(text),
  },
});

const LINK_SEGURO = /^(\/(?!\/)|#|https:\/\/)/;

export const comoHtml = (markdown: string): string => leitor.parse(markdown, { async: false });

const escapar = (texto: string): string =>
  texto.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const ancora = (texto: string): string =>
  texto
    .replaceAll(/<[^>]*>|&[a-z]+;/g, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
