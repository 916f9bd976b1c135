/** O que cada um escolheu. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../../acesso/index.ts';
import { type ModoDoCorreio, type Preferencia, PREFERENCIA_INICIAL } from '../distribuicao/por-onde.ts';

export type Escolha = Pick<Preferencia, 'correio' | 'horaDoResumo'>;

export async function escolhaDe(banco: Banco, usuarioId: string): Promise<Escolha & { email: string }> {
  const { rows } = await sql<{ email: string; correio: ModoDoCorreio | null; hora: number | null }>`
    select u.email, p.correio, p.hora_do_resumo as hora
      from acesso.usuario u left join avisos.preferencia p on p.usuario_id = u.id where u.id = ${usuarioId}`.execute(
    banco,
  );
  const [linha] = rows;
  return {
    email: linha?.email ?? '',
    correio: linha?.correio ?? PREFERENCIA_INICIAL.correio,
    horaDoResumo: linha?.hora ?? PREFERENCIA_INICIAL.horaDoResumo,
  };
}

/** As notificações no aparelho se ligam e desligam à parte. */
export async function guardarEscolha(tx: Tx, usuarioId: string, escolha: Escolha, agora: Date): Promise<void> {
  const valores = { correio: escolha.correio, hora_do_resumo: escolha.horaDoResumo, mudada_em: agora };
  await tx
    .insertInto('avisos.preferencia')
    .values({ usuario_id: usuarioId, push: PREFERENCIA_INICIAL.push, ...valores })
    .onConflict((c) => c.column('usuario_id').doUpdateSet(valores))
    .execute();
}
