/** Rodadas de teste mortas a `kill -9` deixam um servidor de pé e uma pasta: a rodada seguinte os recolhe. */
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { iniciarEmbutido } from './embutido.ts';
import { servidorDePe } from './embutido/postmaster.ts';

/** Seguido do número do processo que rodava os testes. */
export const PREFIXO = 'custodia-teste-';

export async function varrerSobras(): Promise<void> {
  const sobras = readdirSync(tmpdir()).filter((nome) => nome.startsWith(PREFIXO) && !vivo(processoDe(nome)));
  for (const nome of sobras) await recolher(join(tmpdir(), nome));
}

const processoDe = (nome: string): number => Number(nome.slice(PREFIXO.length).split('-')[0]);

function vivo(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (e) {
    return (e as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Pode ser de outra conta, ou outra rodada pode estar recolhendo a mesma: então não é conosco. */
async function recolher(pasta: string): Promise<void> {
  try {
    if (servidorDePe(join(pasta, 'pg'))) {
      const orfao = await iniciarEmbutido({ pasta, avisar: () => {}, paraTestes: true });
      await orfao.parar();
    }
    rmSync(pasta, { recursive: true, force: true });
  } catch {
    // Fica para a próxima.
  }
}
