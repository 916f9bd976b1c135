/** O SQL das visões: cada um só alcança as próprias. */
import type { Banco, Tx } from '../../../acesso/index.ts';
import type { Visao } from './visao.ts';

export const visoesDe = (banco: Banco | Tx, usuarioId: string, mesa: string): Promise<Visao[]> =>
  banco
    .selectFrom('mesas.visao')
    .select(['id', 'nome', 'filtro'])
    .where('usuario_id', '=', usuarioId)
    .where('mesa', '=', mesa)
    .orderBy('nome')
    .execute();

interface VisaoNova extends Omit<Visao, 'id'> {
  usuarioId: string;
  mesa: string;
  agora: Date;
}

/** Devolve `false` se já há uma com este nome. */
export async function inserirVisao(tx: Tx, { usuarioId, mesa, nome, filtro, agora }: VisaoNova): Promise<boolean> {
  const inserida = await tx
    .insertInto('mesas.visao')
    .values({ usuario_id: usuarioId, mesa, nome, filtro, criada_em: agora })
    .onConflict((c) => c.columns(['usuario_id', 'mesa', 'nome']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserida !== undefined;
}

export const acharVisao = (tx: Tx, id: string, usuarioId: string): Promise<Visao | undefined> =>
  tx
    .selectFrom('mesas.visao')
    .select(['id', 'nome', 'filtro'])
    .where('id', '=', id)
    .where('usuario_id', '=', usuarioId)
    .executeTakeFirst();

export const apagarAVisao = (tx: Tx, id: string) => tx.deleteFrom('mesas.visao').where('id', '=', id).execute();
