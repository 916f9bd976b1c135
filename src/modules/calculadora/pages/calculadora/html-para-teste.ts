/** Lê de volta, do HTML, o que o navegador enviaria: para os testes conferirem que a página não perde nada. */
import { type Campos } from './campos.ts';

const ENTIDADES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const semEntidades = (texto: string): string => texto.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, e) => ENTIDADES[e]!);

const atributo = (tag: string, nome: string): string | undefined => {
  const achado = new RegExp(`\\s${nome}="([^"]*)"`).exec(tag)?.[1];
  return achado === undefined ? undefined : semEntidades(achado);
};

/** Campos do formulário principal, como o navegador os enviaria sem apertar botão. */
export function camposDoHtml(html: string): Campos {
  const inicio = html.indexOf('<form id="formulario"');
  const formulario = html.slice(inicio, html.indexOf('</form>', inicio));
  const campos: Campos = new Map();
  for (const [tag] of formulario.matchAll(/<input\b(?:"[^"]*"|[^">])*>/g)) {
    const nome = atributo(tag, 'name');
    const escolha = /type="(radio|checkbox)"/.test(tag);
    if (nome !== undefined && (!escolha || /\schecked\b/.test(tag))) campos.set(nome, atributo(tag, 'value') ?? '');
  }
  for (const [, abertura, miolo] of formulario.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const opcao = /<option\b(?=[^>]*\sselected\b)[^>]*>/.exec(miolo!)?.[0] ?? /<option\b[^>]*>/.exec(miolo!)?.[0] ?? '';
    campos.set(atributo(abertura!, 'name')!, atributo(opcao, 'value') ?? '');
  }
  return campos;
}

export const temId = (html: string, id: string): boolean => html.includes(` id="${id}"`);

/** Ids dos elementos com `autofocus`. */
export function focados(html: string): string[] {
  return [...html.matchAll(/<(?:input|select|button)\b[^>]*\sautofocus\b[^>]*>/g)].map(
    ([tag]) => atributo(tag, 'id') ?? '',
  );
}

export function enviado(campos: Campos | Readonly<Record<string, string>>): string {
  return new URLSearchParams([...(campos instanceof Map ? campos : Object.entries(campos))]).toString();
}
