/** O resumo da senha de cada conta. */
import type { Banco, Tx } from '../../nucleo/servicos.ts';

export async function senhaDa(banco: Banco | Tx, usuarioId: string): Promise<string | undefined> {
  const linha = await banco
    .selectFrom('acesso.senha')
    .select('hash')
    .where('usuario_id', '=', usuarioId)
    .executeTakeFirst();
  return linha?.hash;
}

export async function guardarSenha(tx: Tx, usuarioId: string, hash: string, agora: Date): Promise<void> {
  await tx
    .insertInto('acesso.senha')
    .values({ usuario_id: usuarioId, hash, trocada_em: agora })
    .onConflict((oc) => oc.column('usuario_id').doUpdateSet({ hash, trocada_em: agora }))
    .execute();
}

/** O mesmo segredo, com o custo de agora. Se a senha foi trocada enquanto isso, nada muda. */
export async function refazerResumo(banco: Banco | Tx, usuarioId: string, de: string, para: string): Promise<void> {
  await banco
    .updateTable('acesso.senha')
    .set({ hash: para })
    .where('usuario_id', '=', usuarioId)
    .where('hash', '=', de)
    .execute();
}
