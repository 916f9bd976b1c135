/** Roda um programa do PostgreSQL com a conta certa e um ambiente limpo. */
import { spawn } from 'node:child_process';
import { FalhaDoBanco } from '../falha.ts';
import type { Conta } from './conta.ts';

export interface Execucao {
  codigo: number | null;
  /** Saída padrão e de erro, juntas, em inglês. */
  saida: string;
}

/** `PGDATA`, `PGPORT` e parecidas de quem chama mudariam o comportamento dos programas: não passam. */
const AMBIENTE = process.platform === 'win32' ? process.env : { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };

/**
 * `cwd` precisa ser uma pasta que a conta alcança.
 * @throws {FalhaDoBanco} só quando o programa nem começa.
 */
export function executar(programa: string, args: string[], cwd: string, conta: Conta | undefined): Promise<Execucao> {
  return new Promise((pronto, falhou) => {
    const filho = spawn(programa, args, {
      cwd,
      env: AMBIENTE,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(conta && { uid: conta.uid, gid: conta.gid }),
    });
    let saida = '';
    const juntar = (pedaco: Buffer): void => void (saida += pedaco.toString());
    filho.stdout.on('data', juntar);
    filho.stderr.on('data', juntar);
    filho.on('error', (e: NodeJS.ErrnoException) => {
      falhou(new FalhaDoBanco(`O sistema não roda ${programa} (${e.code}). Use um servidor seu, com DATABASE_URL.`));
    });
    filho.on('close', (codigo) => pronto({ codigo, saida }));
  });
}
