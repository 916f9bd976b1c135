/** Uma linha de dados de qualquer arquivo, como foi escrita. */
export interface Linha {
  /** Como o programa de planilhas a conta: o cabeçalho é a 1. No JSON, a primeira é a 1. */
  numero: number;
  /** Por nome de coluna; o que está em branco pode faltar. */
  valores: Readonly<Record<string, string>>;
}

export const FORMATOS = ['csv', 'xlsx', 'json'] as const;
export type Formato = (typeof FORMATOS)[number];

/** O que se descobre do arquivo antes de o ler. */
export interface Forma {
  formato: Formato;
  codificacao?: Codificacao | undefined;
  /** Do CSV. */
  separador?: string | undefined;
}

export type Codificacao = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** O arquivo, em pedaços, na ordem. */
export type Fonte = AsyncIterable<Uint8Array>;

/** O arquivo não se lê: a mensagem diz por quê e o que fazer, e pode ir à tela. */
export class ArquivoIlegivel extends Error {
  override name = 'ArquivoIlegivel';
}
