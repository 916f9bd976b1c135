/** O SQL das inscrições: cada aparelho em que a pessoa ligou as notificações. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../../acesso/index.ts';
import { PREFERENCIA_INICIAL } from '../distribuicao/por-onde.ts';

export interface Inscricao {
  id: string;
  aparelho: string;
  criadaEm: Date;
}

/** As que valem, da mais nova à mais velha. */
export async function inscricoesDe(banco: Banco, usuarioId: string): Promise<Inscricao[]> {
  const { rows } = await sql<Inscricao>`
    select id, coalesce(aparelho, 'Aparelho sem nome') as aparelho, criada_em as "criadaEm"
      from avisos.inscricao_push where usuario_id = ${usuarioId} and encerrada_em is null
     order by criada_em desc, id desc`.execute(banco);
  return rows;
}

export interface InscricaoNova {
  usuarioId: string;
  endereco: string;
  p256dh: string;
  auth: string;
  aparelho: string | undefined;
}

/** O aparelho é de quem o ligou por último: num computador partilhado, a inscrição muda de dono. */
export async function inscrever(tx: Tx, nova: InscricaoNova, agora: Date): Promise<string> {
  const { usuarioId: usuario_id, endereco, p256dh, auth, aparelho = null } = nova;
  const valores = { usuario_id, endereco, p256dh, auth, aparelho, criada_em: agora, encerrada_em: null };
  const { id } = await tx
    .insertInto('avisos.inscricao_push')
    .values(valores)
    .onConflict((c) => c.column('endereco').doUpdateSet(valores))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Aparelhos ligados ao mesmo tempo (escolha do sistema): cada notificação é uma chamada a cada um. */
export const MAIS_APARELHOS = 10;

/** Liga-se mais um, e o mais antigo sai. */
export async function soOsUltimos(tx: Tx, usuarioId: string, agora: Date): Promise<void> {
  await sql`update avisos.inscricao_push set encerrada_em = ${agora} where id in (
    select id from avisos.inscricao_push where usuario_id = ${usuarioId} and encerrada_em is null
     order by criada_em desc, id desc offset ${MAIS_APARELHOS})`.execute(tx);
}

export async function encerrarInscricao(tx: Tx, id: string, usuarioId: string, agora: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('avisos.inscricao_push')
    .set({ encerrada_em: agora })
    .where('id', '=', id)
    .where('usuario_id', '=', usuarioId)
    .where('encerrada_em', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Quem liga um aparelho quer as notificações; o resto da preferência fica como estava. */
export async function preferirPush(tx: Tx, usuarioId: string, agora: Date): Promise<void> {
  const { correio, horaDoResumo } = PREFERENCIA_INICIAL;
  await tx
    .insertInto('avisos.preferencia')
    .values({ usuario_id: usuarioId, correio, hora_do_resumo: horaDoResumo, push: true, mudada_em: agora })
    .onConflict((c) => c.column('usuario_id').doUpdateSet({ push: true, mudada_em: agora }))
    .execute();
}
