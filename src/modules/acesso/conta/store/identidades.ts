/** Logins federados ligados às contas: (provedor, sub) diz para sempre quem é. */
import type { Tx } from '../../nucleo/servicos.ts';

/** Devolve o usuário do login federado e marca o uso. */
export async function usarIdentidade(
  tx: Tx,
  { provedor, sub }: { provedor: string; sub: string },
  agora: Date,
): Promise<string | undefined> {
  const linha = await tx
    .updateTable('acesso.identidade')
    .set({ usada_em: agora })
    .where('provedor', '=', provedor)
    .where('sub', '=', sub)
    .returning('usuario_id')
    .executeTakeFirst();
  return linha?.usuario_id;
}

export async function ligarIdentidade(
  tx: Tx,
  usuarioId: string,
  { provedor, sub }: { provedor: string; sub: string },
  agora: Date,
): Promise<void> {
  await tx
    .insertInto('acesso.identidade')
    .values({ provedor, sub, usuario_id: usuarioId, criada_em: agora, usada_em: agora })
    .execute();
}
