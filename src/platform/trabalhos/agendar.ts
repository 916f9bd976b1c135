import { type Kysely, sql } from 'kysely';
import type { z } from 'zod';
import type { DB } from '../db/index.ts';
import type { TipoDeTrabalho } from './tipo.ts';

export interface OpcoesDoAgendamento {
  /** Não antes disto; na falta, assim que der. */
  em?: Date | undefined;
  /** Com a mesma chave, o trabalho que ainda espera é trocado por este, em vez de haver dois. */
  chave?: string | undefined;
}

/**
 * Põe o trabalho na fila, na transação de quem chama: se ela se desfaz, o trabalho não existe.
 * Os dados ficam no banco até ele terminar: leve identificadores, e leia o resto na hora de executar.
 */
export async function agendar<E extends z.ZodType>(
  tx: Kysely<DB>,
  { nome, dados: esquema }: TipoDeTrabalho<E>,
  dados: z.input<E>,
  { em, chave }: OpcoesDoAgendamento = {},
): Promise<void> {
  esquema.parse(dados);
  await sql`
    select from graphile_worker.add_job(
      identifier => ${nome}, payload => ${JSON.stringify(dados)}::json, run_at => ${em ?? null}, job_key => ${chave ?? null}
    )`.execute(tx);
}
