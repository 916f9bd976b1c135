/** Erro do sistema de arquivos, dito a quem copia ou restaura. */
import { FalhaDoBanco } from '../falha.ts';

const CAUSAS: Record<string, string> = {
  ENOENT: 'o arquivo ou a pasta não existe.',
  EISDIR: 'é uma pasta, não um arquivo.',
  ENOTDIR: 'parte do caminho não é uma pasta.',
  EACCES: 'sem permissão.',
  EEXIST: 'o arquivo já existe. Escolha outro nome.',
  ENOSPC: 'o disco está cheio.',
  EROFS: 'o disco é só de leitura.',
};

/** `undefined` se o erro não é do arquivo. */
export function causaDoArquivo(e: unknown, arquivo: string): FalhaDoBanco | undefined {
  const causa = CAUSAS[(e as NodeJS.ErrnoException).code ?? ''];
  return causa ? new FalhaDoBanco(`${arquivo}: ${causa}`) : undefined;
}
