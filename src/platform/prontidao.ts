/** O que falta para o sistema atender: para o balanceador tirar este processo da roda, e quem opera saber por quê. */
import { statfs } from 'node:fs/promises';
import { setTimeout as esperar } from 'node:timers/promises';
import { type Banco, migracoesPendentes } from './db/index.ts';
import type { Trabalhos } from './trabalhos/index.ts';

export type Falta = 'banco' | 'migracoes' | 'trabalhos' | 'disco';
/** Vazia: pronto. */
export type Prontidao = () => Promise<readonly Falta[]>;

interface Partes {
  banco: Banco;
  trabalhos: Pick<Trabalhos, 'vivos'>;
  /** Onde conferir o espaço livre; só com o banco embutido. */
  pasta?: string | undefined;
}

const ESPERA_PELO_BANCO_MS = 2_000;
/** Escolha do sistema: abaixo disto o banco embutido está perto de parar. */
const LIVRE_MINIMO_BYTES = 200 * 1024 * 1024;
/** A rota é aberta: por mais que a chamem, a conferência roda uma vez por segundo. */
const VALIDADE_MS = 1_000;

export function criarProntidao(partes: Partes): Prontidao {
  let ultima: Promise<readonly Falta[]> | undefined;
  return () => {
    if (!ultima) {
      ultima = conferir(partes);
      setTimeout(() => (ultima = undefined), VALIDADE_MS).unref();
    }
    return ultima;
  };
}

async function conferir({ banco, trabalhos, pasta }: Partes): Promise<readonly Falta[]> {
  const [doBanco, doDisco] = await Promise.all([conferirBanco(banco), conferirDisco(pasta)]);
  return [...doBanco, ...(trabalhos.vivos() ? [] : ['trabalhos' as const]), ...doDisco];
}

async function conferirBanco(banco: Banco): Promise<Falta[]> {
  const resposta = migracoesPendentes(banco).catch(() => undefined);
  const pendentes = await Promise.race([resposta, esperar(ESPERA_PELO_BANCO_MS, undefined, { ref: false })]);
  if (!pendentes) return ['banco'];
  return pendentes.length > 0 ? ['migracoes'] : [];
}

async function conferirDisco(pasta: string | undefined): Promise<Falta[]> {
  if (!pasta) return [];
  const livre = await statfs(pasta).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return livre < LIVRE_MINIMO_BYTES ? ['disco'] : [];
}
