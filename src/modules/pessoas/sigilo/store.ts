/** O SQL do sigilo da pessoa e das credenciais para vê-la. */
import type { Banco, Sigilo, Tx } from '../../acesso/index.ts';

export interface Credencial {
  usuarioId: string;
  nome: string;
  email: string;
  concedidaEm: Date;
  /** Quem concedeu. */
  porNome: string;
  motivo: string;
}

/** As em vigor, da mais antiga à mais nova. */
export async function credenciaisDe(banco: Banco | Tx, pessoaId: string): Promise<Credencial[]> {
  return banco
    .selectFrom('acesso.credencial as c')
    .innerJoin('acesso.usuario as u', 'u.id', 'c.usuario_id')
    .innerJoin('acesso.usuario as p', 'p.id', 'c.concedida_por')
    .select(['c.usuario_id as usuarioId', 'u.nome', 'u.email', 'c.concedida_em as concedidaEm'])
    .select(['p.nome as porNome', 'c.motivo'])
    .where('c.pessoa_id', '=', pessoaId)
    .where('c.revogada_em', 'is', null)
    .orderBy('c.concedida_em')
    .execute();
}

export async function gravarSigilo(tx: Tx, pessoaId: string, sigilo: Sigilo): Promise<void> {
  await tx.updateTable('acesso.titular').set({ sigilo }).where('pessoa_id', '=', pessoaId).execute();
}

export interface CredencialNova {
  pessoaId: string;
  usuarioId: string;
  porId: string;
  motivo: string;
}

export async function inserirCredencial(tx: Tx, nova: CredencialNova, agora: Date): Promise<void> {
  await tx
    .insertInto('acesso.credencial')
    .values({
      pessoa_id: nova.pessoaId,
      usuario_id: nova.usuarioId,
      concedida_por: nova.porId,
      concedida_em: agora,
      motivo: nova.motivo,
    })
    .execute();
}

/** Falso: não tinha. */
export async function revogarAsDe(
  tx: Tx,
  { pessoaId, usuarioId, porId }: Omit<CredencialNova, 'motivo'>,
  agora: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('acesso.credencial')
    .set({ revogada_em: agora, revogada_por: porId })
    .where('pessoa_id', '=', pessoaId)
    .where('usuario_id', '=', usuarioId)
    .where('revogada_em', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Quem tem acesso ao sistema com este CPF, e não está suspenso. */
export async function usuarioComCpf(tx: Tx, cpf: string): Promise<string | undefined> {
  const linha = await tx
    .selectFrom('acesso.usuario')
    .select('id')
    .where('cpf', '=', cpf)
    .where('suspenso_em', 'is', null)
    .executeTakeFirst();
  return linha?.id;
}
