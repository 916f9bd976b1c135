/** O arquivo `custodia.yaml`: lido inteiro, com a linha de cada chave para as mensagens. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Caminho, Valores } from './caminho.ts';

export interface ArquivoDeConfig {
  /** Só o nome, para as mensagens. */
  nome: string;
  /** De onde se contam os caminhos relativos que ele cita. */
  pasta: string;
  valores: Valores;
  /** Linha (a partir de 1) em que a chave foi escrita. */
  linhaDe(caminho: Caminho): number | undefined;
}

const PADRAO = 'custodia.yaml';
const CAUSAS: Record<string, string> = {
  ENOENT: 'o arquivo não existe',
  EACCES: 'sem permissão para ler',
  EISDIR: 'é uma pasta, não um arquivo',
};

export const causaDaLeitura = (e: unknown): string =>
  CAUSAS[(e as NodeJS.ErrnoException).code ?? ''] ?? 'não foi possível ler';

/** Lê o arquivo de `CUSTODIA_CONFIG`; sem ela, `custodia.yaml` da pasta, se existir. Problemas vão para `erros`. */
export function lerArquivo(pedido: string | undefined, pasta: string, erros: string[]): ArquivoDeConfig | undefined {
  const caminho = pedido ? resolve(pasta, pedido) : join(pasta, PADRAO);
  try {
    return interpretar(readFileSync(caminho, 'utf8'), caminho, erros);
  } catch (e) {
    const faltaOpcional = !pedido && (e as NodeJS.ErrnoException).code === 'ENOENT';
    if (!faltaOpcional) erros.push(`CUSTODIA_CONFIG: ${causaDaLeitura(e)}: ${caminho}`);
    return undefined;
  }
}

function interpretar(conteudo: string, caminho: string, erros: string[]): ArquivoDeConfig | undefined {
  const nome = basename(caminho);
  const linhas = new LineCounter();
  // Sem `prettyErrors`: a mensagem traria um trecho do arquivo, que pode ter um segredo.
  const documento = parseDocument(conteudo, { prettyErrors: false, lineCounter: linhas, logLevel: 'silent' });
  for (const e of documento.errors) erros.push(naLinha(nome, linhas.linePos(e.pos[0]).line));
  if (documento.errors.length > 0) return undefined;
  const valores: unknown = documento.toJS() ?? {};
  if (typeof valores !== 'object' || Array.isArray(valores)) {
    erros.push(`${nome}: o arquivo deve ter chaves e valores, como "porta: 3000".`);
    return undefined;
  }
  const linhaDe = (caminho: Caminho): number | undefined => {
    const no = documento.getIn(caminho, true) as { range?: [number, number, number] } | undefined;
    return no?.range && linhas.linePos(no.range[0]).line;
  };
  return { nome, pasta: dirname(caminho), valores: valores as Valores, linhaDe };
}

const naLinha = (nome: string, linha: number): string =>
  `${nome}, linha ${linha}: não é YAML válido. Confira recuos, dois-pontos e chaves repetidas.`;
