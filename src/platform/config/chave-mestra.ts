/** A chave-mestra, de que saem as outras (sessão, cifra de segredos de usuário). Nunca aparece em log nem em mensagem. */
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Em bytes. */
const MINIMO = 32;
const HEXADECIMAL = /^[0-9a-f]+$/i;
const BASE64 = /^[A-Za-z0-9+/_-]{43,}={0,2}$/;
const ARQUIVO = 'chave-mestra';

function decodificar(escrita: string): Buffer | undefined {
  const hexadecimal = HEXADECIMAL.test(escrita);
  if (!hexadecimal && !BASE64.test(escrita)) return undefined;
  const bytes = Buffer.from(escrita, hexadecimal ? 'hex' : 'base64');
  return bytes.length >= MINIMO ? bytes : undefined;
}

const MENSAGEM = `escreva ${MINIMO} bytes ou mais em base64 ou hexadecimal; um comando que os sorteia: openssl rand -base64 ${MINIMO}`;

export const chaveMestra = z
  .string(MENSAGEM)
  .trim()
  .transform((escrita, ctx) => {
    const bytes = decodificar(escrita);
    if (bytes) return bytes;
    ctx.addIssue({ code: 'custom', message: MENSAGEM });
    return z.NEVER;
  });

/**
 * A chave-mestra da configuração; sem ela (só com o banco embutido), a guardada na pasta de dados, sorteada na primeira vez.
 * Dois processos que partem juntos ficam com a mesma: grava-se ao lado e liga-se o nome, o que só um consegue.
 *
 * @throws se o arquivo existe e não tem uma chave (foi alterado): sorteá-la de novo perderia o que ela cifrou.
 */
export function obterChaveMestra(configurada: Buffer | undefined, pasta: string): Buffer {
  if (configurada) return configurada;
  const caminho = join(pasta, ARQUIVO);
  const guardada = lerSeExiste(caminho);
  if (guardada === undefined) sortear(caminho);
  const chave = decodificar((guardada ?? readFileSync(caminho, 'utf8')).trim());
  if (!chave) throw new Error(`O arquivo ${caminho} não tem uma chave-mestra. Recupere-o da cópia de segurança.`);
  return chave;
}

function lerSeExiste(caminho: string): string | undefined {
  try {
    return readFileSync(caminho, 'utf8');
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw e;
  }
}

function sortear(caminho: string): void {
  const provisorio = `${caminho}.${process.pid}`;
  writeFileSync(provisorio, `${randomBytes(MINIMO).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(provisorio, caminho);
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== 'EEXIST') throw e;
  } finally {
    rmSync(provisorio);
  }
}
