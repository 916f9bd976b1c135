/** O SQL das fotografias: só se leem e se acrescentam. */
import type { Banco, Tx } from '../../acesso/index.ts';
import { familia } from '../fatos/store.ts';
import type { FotoPronta } from './preparar-foto.ts';

export interface FotoNova extends FotoPronta {
  id: string;
  pessoaId: string;
  autorId?: string | undefined;
}

export async function inserirFoto(tx: Tx, { id, pessoaId, autorId, ...f }: FotoNova, agora: Date): Promise<void> {
  await tx
    .insertInto('pessoas.foto')
    .values({ pessoa_id: pessoaId, id, ...f, guardada_em: agora, guardada_por: autorId ?? null })
    .execute();
}

/** A mesma imagem já guardada para a mesma pessoa. */
export async function temFotoIgual(tx: Tx, pessoaId: string, sha256: Buffer): Promise<boolean> {
  const igual = await tx
    .selectFrom('pessoas.foto')
    .select('id')
    .where('pessoa_id', '=', pessoaId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return igual !== undefined;
}

/** Da pessoa ou de um registro unificado nela. */
export async function lerFoto(
  banco: Banco,
  pessoaId: string,
  id: string,
  qual: 'imagem' | 'miniatura',
): Promise<Buffer | undefined> {
  const linha = await banco
    .selectFrom('pessoas.foto')
    .select(`${qual} as bytes`)
    .where('pessoa_id', 'in', familia(pessoaId) as never)
    .where('id', '=', id)
    .executeTakeFirst();
  return linha?.bytes;
}
