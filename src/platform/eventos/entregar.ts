/** A entrega: cada ouvinte recebe cada evento em transação própria, e o que falhar é tentado de novo sem repetir os outros. */
import { z } from 'zod';
import type { Banco, Transacao } from '../db/index.ts';
import { registrarTrabalho, tipoDeTrabalho, type Trabalho } from '../trabalhos/index.ts';
import type { EventoEntregue, Ouvinte } from './evento.ts';

export const ENTREGAR_EVENTO = tipoDeTrabalho('plataforma.entregar-evento', z.object({ evento: z.uuid() }));

/** O trabalho que entrega. Todo processo que executa trabalhos precisa da mesma lista de ouvintes. */
export function trabalhoDeEntrega(banco: Banco, ouvintes: readonly Ouvinte[]): Trabalho {
  recusarRepetidos(ouvintes);
  return registrarTrabalho(ENTREGAR_EVENTO, async ({ evento: id }, { agora }) => {
    const evento = await lerEvento(banco, id);
    if (!evento) return;
    const falhas: unknown[] = [];
    for (const ouvinte of ouvintes.filter((o) => o.tipo === evento.tipo)) {
      try {
        await banco.transaction().execute((tx) => entregar(tx, ouvinte, evento, agora));
      } catch (e) {
        falhas.push(e);
      }
    }
    // Um só basta para voltar à fila; os outros falham de novo, se for o caso, na próxima tentativa.
    if (falhas.length > 0) throw falhas[0];
    await banco.updateTable('plataforma.evento').set({ entregue_em: agora }).where('id', '=', id).execute();
  });
}

async function lerEvento(banco: Banco, id: string): Promise<EventoEntregue<unknown> | undefined> {
  const linha = await banco
    .selectFrom('plataforma.evento')
    .select(['id', 'tipo', 'dados', 'criado_em as criadoEm'])
    .where('id', '=', id)
    .where('entregue_em', 'is', null)
    .executeTakeFirst();
  return linha;
}

/** A marca vem antes do efeito: outro processo com o mesmo evento espera por ela, e desiste se esta transação vale. */
async function entregar(tx: Transacao, ouvinte: Ouvinte, evento: EventoEntregue<unknown>, agora: Date): Promise<void> {
  const marca = await tx
    .insertInto('plataforma.entrega')
    .values({ evento_id: evento.id, ouvinte: ouvinte.nome, entregue_em: agora })
    .onConflict((c) => c.doNothing())
    .returning('ouvinte')
    .executeTakeFirst();
  if (marca) await ouvinte.receber(tx, evento, agora);
}

function recusarRepetidos(ouvintes: readonly Ouvinte[]): void {
  const vistos = new Set<string>();
  for (const { tipo, nome } of ouvintes) {
    const chave = `${tipo} → ${nome}`;
    if (vistos.has(chave)) throw new Error(`há dois ouvintes ${chave}`);
    vistos.add(chave);
  }
}
