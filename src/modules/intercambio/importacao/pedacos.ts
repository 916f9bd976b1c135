/** O arquivo enquanto não acaba de entrar: guardado em pedaços, nunca inteiro na memória. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../acesso/index.ts';
import type { Fonte } from '../formatos/linha.ts';

/** O mesmo pedaço enviado de novo toma o lugar do primeiro: a rede repete. */
export async function guardarPedaco(banco: Banco | Tx, id: string, numero: number, bytes: Buffer): Promise<void> {
  await banco
    .insertInto('intercambio.pedaco')
    .values({ importacao_id: id, numero, bytes })
    .onConflict((c) => c.columns(['importacao_id', 'numero']).doUpdateSet({ bytes }))
    .execute();
}

export async function tamanhoRecebido(banco: Banco | Tx, id: string): Promise<number> {
  const { bytes } = await banco
    .selectFrom('intercambio.pedaco')
    .select(sql<number>`coalesce(sum(length(bytes)), 0)::int8`.as('bytes'))
    .where('importacao_id', '=', id)
    .executeTakeFirstOrThrow();
  return bytes;
}

/** Um de cada vez: o arquivo nunca está inteiro na memória. */
export async function* pedacos(banco: Banco | Tx, id: string): Fonte & AsyncGenerator<Buffer> {
  for (let numero = 0; ; numero++) {
    const pedaco = await banco
      .selectFrom('intercambio.pedaco')
      .select('bytes')
      .where('importacao_id', '=', id)
      .where('numero', '=', numero)
      .executeTakeFirst();
    if (!pedaco) return;
    yield pedaco.bytes;
  }
}

/** Um por comando: gigabytes não se apagam no tempo de um. */
export async function apagarPedacos(banco: Banco, id: string): Promise<void> {
  for (;;) {
    const { numDeletedRows } = await banco
      .deleteFrom('intercambio.pedaco')
      .where('importacao_id', '=', id)
      .where('numero', 'in', (eb) =>
        eb.selectFrom('intercambio.pedaco').select('numero').where('importacao_id', '=', id).limit(8),
      )
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) return;
  }
}
