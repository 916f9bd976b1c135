/** Diz a todos os processos que mudou o que um órgão tem por ler: sai com a transação, e só se ela for gravada. */
import { sql } from 'kysely';
import type { Tx } from '../../../acesso/index.ts';

export const CANAL = 'avisos_ao_vivo';

/** O PostgreSQL leva até 8.000 bytes por notificação; um identificador tem 36. */
const POR_NOTIFICACAO = 200;
/** Com mais que isto, todos reconferem. */
const TODOS_A_PARTIR_DE = 2_000;
const TODOS = '*';

/** Chame ao mandar avisos e ao dar ciência deles. */
export async function notificarOrgaos(tx: Tx, estruturaIds: readonly string[]): Promise<void> {
  const ids = [...new Set(estruturaIds)];
  if (ids.length === 0) return;
  await sql`select pg_notify(${CANAL}, texto) from unnest(${textosPara(ids)}::text[]) as texto`.execute(tx);
}

function textosPara(ids: readonly string[]): string[] {
  if (ids.length >= TODOS_A_PARTIR_DE) return [TODOS];
  const partes = Math.ceil(ids.length / POR_NOTIFICACAO);
  return Array.from({ length: partes }, (_, i) => ids.slice(i * POR_NOTIFICACAO, (i + 1) * POR_NOTIFICACAO).join(','));
}

/** De quais órgãos fala a notificação; `undefined`: de todos. */
export const orgaosEm = (texto: string): string[] | undefined => (texto === TODOS ? undefined : texto.split(','));
