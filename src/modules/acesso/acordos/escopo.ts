/** O que um acordo pode compartilhar: os dados das pessoas presas. Administrar o sistema não se compartilha. */
import { type IdDaPermissao, permissaoDe } from '../permissao/catalogo.ts';

export const COMPARTILHAVEIS = [
  'acesso.titular.ver',
  'acesso.titular.emitir-codigo',
] as const satisfies readonly IdDaPermissao[];
export type Compartilhavel = (typeof COMPARTILHAVEIS)[number];

/** O escopo em palavras, na ordem do catálogo. */
export const emPalavras = (escopo: readonly string[]): string[] =>
  COMPARTILHAVEIS.filter((p) => escopo.includes(p)).map((p) => permissaoDe(p).descricao);
