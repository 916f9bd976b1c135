/**
 * Preparo global dos testes (`globalSetup` do vitest): um PostgreSQL de verdade por rodada, com o banco já migrado, que
 * serve de modelo aos de `bancoDeTeste()`. Apaga tudo no fim.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { iniciarEmbutido } from './embutido.ts';
import { APP } from './embutido/nomes.ts';
import { migrar } from './migrar.ts';
import { varrerSobras, PREFIXO } from './varrer-sobras.ts';

export interface ServidorDeTeste {
  /** Superusuário, no banco `postgres`. */
  urlDoAdministrador: string;
  /** No banco-modelo, em que nenhum teste se conecta. */
  urlDoMigrador: string;
  urlDoApp: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    servidorDeTeste: ServidorDeTeste;
  }
}

interface Preparo {
  servidor: ServidorDeTeste;
  parar: () => Promise<void>;
}

/** Cada projeto do vitest carrega este arquivo de novo; o servidor é um só, e o último projeto o desliga. */
const partilhado = globalThis as { custodiaPreparo?: { pronto: Promise<Preparo>; usos: number } | undefined };

export default async function preparar(projeto: TestProject): Promise<() => Promise<void>> {
  const atual = (partilhado.custodiaPreparo ??= { pronto: subir(), usos: 0 });
  atual.usos++;
  const { servidor, parar } = await atual.pronto;
  projeto.provide('servidorDeTeste', servidor);
  return async () => {
    atual.usos--;
    if (atual.usos > 0) return;
    partilhado.custodiaPreparo = undefined;
    await parar();
  };
}

async function subir(): Promise<Preparo> {
  await varrerSobras();
  const pasta = join(tmpdir(), `${PREFIXO}${process.pid}-${randomUUID()}`);
  const { urlDoAdministrador, urlDoMigrador, urlDoApp, parar } = await iniciarEmbutido({
    pasta,
    avisar: () => {},
    paraTestes: true,
  });
  await migrar(urlDoMigrador, APP);
  return {
    servidor: { urlDoAdministrador, urlDoMigrador, urlDoApp },
    parar: async () => {
      await parar();
      rmSync(pasta, { recursive: true, force: true });
    },
  };
}
