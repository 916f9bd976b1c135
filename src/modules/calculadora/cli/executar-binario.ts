/** Para os testes: corre o comando de verdade e devolve o que saiu. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const BINARIO = fileURLToPath(new URL('../../../../bin/custodia.mjs', import.meta.url));

export interface Execucao {
  codigo: number | null;
  saida: string;
  erro: string;
}

export function custodia(args: readonly string[], entrada: string | Uint8Array = ''): Promise<Execucao> {
  const filho = spawn(process.execPath, [BINARIO, ...args], { env: { ...process.env, NODE_OPTIONS: '' } });
  return new Promise((pronto, falhou) => {
    const saida: Uint8Array[] = [];
    const erro: Uint8Array[] = [];
    filho.stdout.on('data', (d: Uint8Array) => saida.push(d));
    filho.stderr.on('data', (d: Uint8Array) => erro.push(d));
    filho.stdin.on('error', () => {}); // o comando pode recusar antes de ler tudo
    filho.stdin.end(entrada);
    filho.on('error', falhou);
    filho.on('close', (codigo) =>
      pronto({ codigo, saida: Buffer.concat(saida).toString(), erro: Buffer.concat(erro).toString() }),
    );
  });
}

/** Nenhuma mensagem mostra pilha de erro nem caminho de código. */
export const TEM_PILHA = /^\s+at |node:internal|\.ts:\d+/m;
