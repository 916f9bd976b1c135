import { sql } from 'kysely';
import type { Transacao } from '../db/index.ts';
import { ENTREGAR_EVENTO } from './entregar.ts';
import type { Evento } from './evento.ts';

/** Grava o evento e agenda a entrega na transação do ato que o causou: ou tudo existe, ou nada. Uma ida ao banco só. */
export async function emitir(tx: Transacao, { tipo, dados }: Evento): Promise<void> {
  await sql`
    with novo as (insert into plataforma.evento (tipo, dados) values (${tipo}, ${JSON.stringify(dados)}) returning id)
    select graphile_worker.add_job(${ENTREGAR_EVENTO.nome}, json_build_object('evento', id)) from novo`.execute(tx);
}
