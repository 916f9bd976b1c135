/** O segredo do aplicativo de códigos, cifrado, e o último código aceito. */
import type { Tx } from '../../nucleo/servicos.ts';

export interface TotpGuardado {
  segredoCifrado: string;
  ultimoPasso: number | null;
}

/** O confirmado, trancado: o mesmo código não é aceito por dois pedidos ao mesmo tempo. */
export async function trancarTotp(tx: Tx, usuarioId: string): Promise<TotpGuardado | undefined> {
  const linha = await tx
    .selectFrom('acesso.totp')
    .select(['segredo_cifrado', 'ultimo_passo'])
    .where('usuario_id', '=', usuarioId)
    .where('confirmado_em', 'is not', null)
    .forUpdate()
    .executeTakeFirst();
  return linha && { segredoCifrado: linha.segredo_cifrado, ultimoPasso: linha.ultimo_passo };
}

export async function guardarPasso(tx: Tx, usuarioId: string, passo: number): Promise<void> {
  await tx.updateTable('acesso.totp').set({ ultimo_passo: passo }).where('usuario_id', '=', usuarioId).execute();
}

/** Guarda já confirmado: o segredo só chega aqui com um código certo. */
export async function guardarTotp(
  tx: Tx,
  usuarioId: string,
  { cifrado, passo }: { cifrado: string; passo: number },
  agora: Date,
): Promise<void> {
  const linha = { segredo_cifrado: cifrado, ultimo_passo: passo, criado_em: agora, confirmado_em: agora };
  await tx
    .insertInto('acesso.totp')
    .values({ usuario_id: usuarioId, ...linha })
    .onConflict((oc) => oc.column('usuario_id').doUpdateSet(linha))
    .execute();
}

/** Apaga o segredo e deixa a linha: não confirmado, não serve. */
export async function removerTotp(tx: Tx, usuarioId: string): Promise<void> {
  await tx
    .updateTable('acesso.totp')
    .set({ segredo_cifrado: '', confirmado_em: null, ultimo_passo: null })
    .where('usuario_id', '=', usuarioId)
    .execute();
}
