/** As chaves de acesso (passkeys) de cada conta. */
import type { Credencial } from '../../entrada/passkey/credencial.ts';
import type { Tx } from '../../nucleo/servicos.ts';

export interface ChaveGuardada extends Pick<Credencial, 'id' | 'chavePublica' | 'contador'> {
  usuarioId: string;
}

/** Trancada: o contador de uso não se confere duas vezes ao mesmo tempo. */
export async function trancarPasskey(tx: Tx, credencialId: string): Promise<ChaveGuardada | undefined> {
  const linha = await tx
    .selectFrom('acesso.passkey')
    .select(['usuario_id', 'credencial_id', 'chave_publica', 'contador'])
    .where('credencial_id', '=', credencialId)
    .where('removida_em', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return (
    linha && {
      id: linha.credencial_id,
      usuarioId: linha.usuario_id,
      chavePublica: new Uint8Array(linha.chave_publica),
      contador: linha.contador,
    }
  );
}

export async function guardarUsoDaPasskey(tx: Tx, credencialId: string, contador: number, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.passkey')
    .set({ contador, usada_em: agora })
    .where('credencial_id', '=', credencialId)
    .execute();
}

export async function guardarPasskey(
  tx: Tx,
  usuarioId: string,
  { credencial, nome }: { credencial: Credencial; nome: string },
  agora: Date,
): Promise<void> {
  await tx
    .insertInto('acesso.passkey')
    .values({
      usuario_id: usuarioId,
      credencial_id: credencial.id,
      nome,
      chave_publica: Buffer.from(credencial.chavePublica),
      contador: credencial.contador,
      transportes: credencial.transportes,
      criada_em: agora,
    })
    .execute();
}

export async function renomearPasskey(tx: Tx, usuarioId: string, credencialId: string, nome: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('acesso.passkey')
    .set({ nome })
    .where('usuario_id', '=', usuarioId)
    .where('credencial_id', '=', credencialId)
    .where('removida_em', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Sem `credencialId`, todas. Falso se não havia o que remover. */
export async function removerPasskeys(tx: Tx, usuarioId: string, agora: Date, credencialId?: string): Promise<boolean> {
  let remover = tx
    .updateTable('acesso.passkey')
    .set({ removida_em: agora })
    .where('usuario_id', '=', usuarioId)
    .where('removida_em', 'is', null);
  if (credencialId !== undefined) remover = remover.where('credencial_id', '=', credencialId);
  const { numUpdatedRows } = await remover.executeTakeFirst();
  return numUpdatedRows > 0n;
}
