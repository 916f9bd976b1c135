/** Todo o SQL dos usuários, menos a busca (`queries.ts`). */
import type { Selectable } from 'kysely';
import type { DB } from '../../../platform/db/index.ts';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { Categoria, OrigemDoUsuario, Usuario } from './usuario.ts';

type UsuarioRow = Selectable<DB['acesso.usuario']>;

export const daLinha = (r: UsuarioRow): Usuario => ({
  id: r.id,
  categoria: r.categoria as Categoria,
  nome: r.nome,
  nomeSocial: r.nome_social ?? undefined,
  cpf: r.cpf,
  rg: r.rg ?? undefined,
  nascimento: r.nascimento ?? undefined,
  email: r.email,
  telefone: r.telefone ?? undefined,
  matricula: r.matricula ?? undefined,
  origem: r.origem as OrigemDoUsuario,
  criadoEm: r.criado_em,
  ultimoUsoEm: r.ultimo_uso_em ?? undefined,
  suspensoEm: r.suspenso_em ?? undefined,
  motivoDaSuspensao: r.motivo_da_suspensao ?? undefined,
  readmitidoEm: r.readmitido_em ?? undefined,
});

export async function acharUsuario(banco: Banco, id: string): Promise<Usuario | undefined> {
  const linha = await banco.selectFrom('acesso.usuario').selectAll().where('id', '=', id).executeTakeFirst();
  return linha && daLinha(linha);
}

/** Acha e tranca até o fim da transação. */
export async function trancarUsuario(tx: Tx, id: string): Promise<Usuario | undefined> {
  const linha = await tx.selectFrom('acesso.usuario').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return linha && daLinha(linha);
}

/** Pelos onze algarismos exatos. */
export async function trancarUsuarioPorCpf(tx: Tx, cpf: string): Promise<Usuario | undefined> {
  const linha = await tx.selectFrom('acesso.usuario').selectAll().where('cpf', '=', cpf).forUpdate().executeTakeFirst();
  return linha && daLinha(linha);
}

export type NovoUsuario = Pick<
  Usuario,
  'categoria' | 'nome' | 'nomeSocial' | 'cpf' | 'rg' | 'nascimento' | 'email' | 'telefone' | 'matricula' | 'origem'
>;

/** `undefined`: o CPF já tem cadastro, ainda que gravado neste instante por outra pessoa. */
export async function inserirUsuario(tx: Tx, novo: NovoUsuario, agora: Date): Promise<string | undefined> {
  const { categoria, nome, cpf, email, origem } = novo;
  const gravado = await tx
    .insertInto('acesso.usuario')
    .values({
      categoria,
      nome,
      nome_social: novo.nomeSocial ?? null,
      cpf,
      rg: novo.rg ?? null,
      nascimento: novo.nascimento ?? null,
      email,
      telefone: novo.telefone ?? null,
      matricula: novo.matricula ?? null,
      origem,
      criado_em: agora,
    })
    .onConflict((c) => c.column('cpf').doNothing())
    .returning('id')
    .executeTakeFirst();
  return gravado?.id;
}

export interface Contato {
  email: string;
  telefone?: string | undefined;
  nomeSocial?: string | undefined;
}

export async function alterarContato(tx: Tx, id: string, { email, telefone, nomeSocial }: Contato): Promise<void> {
  await tx
    .updateTable('acesso.usuario')
    .set({ email, telefone: telefone ?? null, nome_social: nomeSocial ?? null })
    .where('id', '=', id)
    .execute();
}

export async function marcarEmailMudado(tx: Tx, id: string, por: string | undefined): Promise<void> {
  await tx
    .updateTable('acesso.usuario')
    .set({ email_mudado_por: por ?? null })
    .where('id', '=', id)
    .execute();
}

export async function marcarSuspenso(tx: Tx, id: string, motivo: string, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.usuario')
    .set({ suspenso_em: agora, motivo_da_suspensao: motivo })
    .where('id', '=', id)
    .execute();
}

/** A suspensão anterior fica na auditoria; o prazo sem uso recomeça. */
export async function marcarReadmitido(tx: Tx, id: string, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.usuario')
    .set({ suspenso_em: null, motivo_da_suspensao: null, readmitido_em: agora })
    .where('id', '=', id)
    .execute();
}
