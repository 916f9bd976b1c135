/** O que os comandos têm em comum ao terminar: códigos de saída, recusas e escrita. */
import { writeFile } from 'node:fs/promises';

export const SAIDA = {
  ok: 0,
  /** A conferência achou diferença (casos, auditoria, cópia do banco). */
  diverge: 1,
  entradaInvalida: 2,
  nadaCalculavel: 3,
  /** Sem acesso ao banco (EX_UNAVAILABLE). */
  semBanco: 69,
  /** Erro do programa (EX_SOFTWARE). */
  interno: 70,
} as const;

/** O comando foi chamado de um jeito que não existe. Traz todos os problemas de uma vez. */
export class ErroDeUso extends Error {
  readonly problemas: readonly string[];

  constructor(...problemas: string[]) {
    super(problemas.join('\n'));
    this.problemas = problemas;
  }
}

/** Escreve na saída padrão e espera caber: quem lê devagar não faz o programa acumular memória. */
export function escrever(dados: string | Uint8Array): Promise<void> {
  return new Promise((pronto) => {
    if (process.stdout.write(dados)) pronto();
    else process.stdout.once('drain', pronto);
  });
}

export const escreverJson = (valor: unknown): Promise<void> => escrever(`${JSON.stringify(valor, undefined, 2)}\n`);

export const avisar = (texto: string): void => void process.stderr.write(`${texto}\n`);

/** Grava em arquivo; a recusa do sistema vira erro de uso legível. */
export async function gravar(arquivo: string, dados: string | Uint8Array): Promise<void> {
  try {
    await writeFile(arquivo, dados);
  } catch (e) {
    throw new ErroDeUso(`Não foi possível gravar em "${arquivo}": ${motivoDoSistema(e)}`);
  }
}

const MOTIVOS: Record<string, string> = {
  ENOENT: 'o arquivo ou a pasta não existe.',
  EISDIR: 'é uma pasta, não um arquivo.',
  ENOTDIR: 'parte do caminho não é uma pasta.',
  EACCES: 'sem permissão.',
  EPERM: 'sem permissão.',
  EROFS: 'o disco é só de leitura.',
  ENOSPC: 'o disco está cheio.',
  ENAMETOOLONG: 'o nome é longo demais.',
  ELOOP: 'o atalho aponta para si mesmo.',
};

export function motivoDoSistema(erro: unknown): string {
  const codigo = (erro as NodeJS.ErrnoException | undefined)?.code ?? '';
  return MOTIVOS[codigo] ?? `o sistema recusou${codigo ? ` (${codigo})` : ''}.`;
}
