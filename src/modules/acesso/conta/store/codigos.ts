/** Os códigos de recuperação: valem os da última leva, cada um uma vez. */
import { sql } from 'kysely';
import type { Tx } from '../../nucleo/servicos.ts';

const emBytes = (hash: string): Buffer => Buffer.from(hash, 'hex');

/** A leva nova aposenta as anteriores, por ser a mais recente. */
export async function guardarCodigos(tx: Tx, usuarioId: string, hashes: readonly string[], agora: Date): Promise<void> {
  const linhas = hashes.map((h) => ({ usuario_id: usuarioId, codigo_hash: emBytes(h), criado_em: agora }));
  await tx.insertInto('acesso.codigo_de_recuperacao').values(linhas).execute();
}

/** Falso se o código não é da pessoa, é de leva antiga ou já foi usado. */
export async function usarCodigo(tx: Tx, usuarioId: string, hash: string, agora: Date): Promise<boolean> {
  const usado = await sql`
    update acesso.codigo_de_recuperacao c set usado_em = ${agora}
     where c.usuario_id = ${usuarioId} and c.codigo_hash = ${emBytes(hash)} and c.usado_em is null
       and c.criado_em = (select max(x.criado_em) from acesso.codigo_de_recuperacao x where x.usuario_id = ${usuarioId})
     returning 1`.execute(tx);
  return usado.rows.length > 0;
}

export async function anularCodigos(tx: Tx, usuarioId: string, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.codigo_de_recuperacao')
    .set({ usado_em: agora })
    .where('usuario_id', '=', usuarioId)
    .where('usado_em', 'is', null)
    .execute();
}
