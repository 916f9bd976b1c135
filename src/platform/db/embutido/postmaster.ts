/** O arquivo `postmaster.pid`: diz se há um servidor de pé nestes dados e onde ele atende. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Endereco } from '../url.ts';

const REDE_LOCAL = '127.0.0.1';

/** O endereço do servidor que está de pé (ou subindo); `undefined` se não há nenhum. */
export function servidorDePe(dados: string): Endereco | undefined {
  const arquivo = join(dados, 'postmaster.pid');
  const [pid, , , porta, soquete] = linhasDe(arquivo);
  if (!pid) return undefined;
  if (ehPostgres(Number(pid))) return porta ? { host: soquete || REDE_LOCAL, porta: Number(porta) } : undefined;
  // O número foi dado a outro programa depois de uma queda; o PostgreSQL se recusaria a partir por causa dele.
  rmSync(arquivo, { force: true });
  return undefined;
}

function linhasDe(arquivo: string): string[] {
  try {
    return readFileSync(arquivo, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function ehPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return nomeDoProcesso(pid) === 'postgres';
}

/** Só o Linux mostra o nome sem rodar outro programa; nos demais, um processo vivo com este número basta. */
function nomeDoProcesso(pid: number): string {
  if (process.platform !== 'linux') return 'postgres';
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return '';
  }
}
