/** Uma conta sem privilégio alcança um caminho se pode atravessar todas as pastas acima dele. */
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Conta } from './conta.ts';

const ATRAVESSAR = 0o1;

/** A pasta mais alta que a conta não atravessa; `undefined` quando alcança tudo. Sem conta, quem roda é quem chama. */
export function barreira(caminho: string, conta: Conta | undefined): string | undefined {
  if (!conta) return undefined;
  const acima = ancestrais(caminho).filter((pasta) => existsSync(pasta));
  return acima.findLast((pasta) => !atravessa(pasta, conta));
}

function ancestrais(caminho: string): string[] {
  const pai = dirname(caminho);
  return pai === caminho ? [] : [pai, ...ancestrais(pai)];
}

function atravessa(pasta: string, conta: Conta): boolean {
  const { mode, uid, gid } = statSync(pasta);
  const deslocamento = uid === conta.uid ? 6 : gid === conta.gid ? 3 : 0;
  return ((mode >> deslocamento) & ATRAVESSAR) !== 0;
}
