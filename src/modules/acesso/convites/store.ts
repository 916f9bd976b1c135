/** Todo o SQL dos convites. O segredo nunca chega aqui: só o resumo dele. */
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { Convite, MotivoDoConvite } from './convite.ts';

/** Tranca a pessoa: dois convites criados ao mesmo tempo saem um depois do outro, e o segundo cancela o primeiro. */
export async function prenderUsuario(tx: Tx, usuarioId: string): Promise<boolean> {
  const achado = await tx
    .selectFrom('acesso.usuario')
    .select('id')
    .where('id', '=', usuarioId)
    .forUpdate()
    .executeTakeFirst();
  return achado !== undefined;
}

export async function cancelarAbertos(tx: Tx, usuarioId: string, motivo: MotivoDoConvite, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.convite')
    .set({ cancelado_em: agora })
    .where('usuario_id', '=', usuarioId)
    .where('motivo', '=', motivo)
    .where('usado_em', 'is', null)
    .where('cancelado_em', 'is', null)
    .execute();
}

/** Nenhum enlace que já saiu serve mais. */
export async function cancelarConvites(tx: Tx, usuarioId: string, agora: Date): Promise<void> {
  await cancelarAbertos(tx, usuarioId, 'primeiro-acesso', agora);
  await cancelarAbertos(tx, usuarioId, 'recuperacao', agora);
}

/** Quem trocou o e-mail da pessoa por último. */
export async function quemMudouOEmail(db: Banco | Tx, usuarioId: string): Promise<string | undefined> {
  const u = await db
    .selectFrom('acesso.usuario')
    .select('email_mudado_por')
    .where('id', '=', usuarioId)
    .executeTakeFirst();
  return u?.email_mudado_por ?? undefined;
}

interface ConviteNovo {
  usuarioId: string;
  motivo: MotivoDoConvite;
  tokenHash: Buffer;
  criadoEm: Date;
  expiraEm: Date;
}

export async function gravarConvite(tx: Tx, c: ConviteNovo): Promise<void> {
  await tx
    .insertInto('acesso.convite')
    .values({
      usuario_id: c.usuarioId,
      motivo: c.motivo,
      token_hash: c.tokenHash,
      criado_em: c.criadoEm,
      expira_em: c.expiraEm,
    })
    .execute();
}

export async function buscarPorHash(db: Banco | Tx, tokenHash: Buffer): Promise<Convite | undefined> {
  const c = await db.selectFrom('acesso.convite').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
  return (
    c && {
      id: c.id,
      usuarioId: c.usuario_id,
      motivo: c.motivo as MotivoDoConvite,
      expiraEm: c.expira_em,
      usadoEm: c.usado_em ?? undefined,
      canceladoEm: c.cancelado_em ?? undefined,
    }
  );
}

/** Falso: outro o usou antes, ou não valia mais. A conferência e a marca são um só passo no banco. */
export async function marcarUsado(tx: Tx, tokenHash: Buffer, agora: Date): Promise<boolean> {
  const marcado = await tx
    .updateTable('acesso.convite')
    .set({ usado_em: agora })
    .where('token_hash', '=', tokenHash)
    .where('usado_em', 'is', null)
    .where('cancelado_em', 'is', null)
    .where('expira_em', '>', agora)
    .returning('id')
    .executeTakeFirst();
  return marcado !== undefined;
}

/** A pessoa já tem com que entrar: senha, chave de acesso ou login federado. */
export async function temCredencial(db: Banco | Tx, usuarioId: string): Promise<boolean> {
  const { tem } = await db
    .selectNoFrom((eb) =>
      eb
        .or([
          eb.exists(eb.selectFrom('acesso.senha').select('usuario_id').where('usuario_id', '=', usuarioId)),
          eb.exists(eb.selectFrom('acesso.identidade').select('usuario_id').where('usuario_id', '=', usuarioId)),
          eb.exists(
            eb
              .selectFrom('acesso.passkey')
              .select('usuario_id')
              .where('usuario_id', '=', usuarioId)
              .where('removida_em', 'is', null),
          ),
        ])
        .as('tem'),
    )
    .executeTakeFirstOrThrow();
  return Boolean(tem);
}

export interface Destinatario {
  nome: string;
  email: string;
}

/** Como a pessoa quer ser chamada, e para onde escrever. */
export async function buscarDestinatario(db: Banco | Tx, usuarioId: string): Promise<Destinatario | undefined> {
  const u = await db
    .selectFrom('acesso.usuario')
    .select(['nome', 'nome_social', 'email'])
    .where('id', '=', usuarioId)
    .executeTakeFirst();
  return u && { nome: u.nome_social ?? u.nome, email: u.email };
}

/** Onde a pessoa tem lotação não encerrada; vazio também se ela não existe. */
export async function caminhosDasLotacoes(tx: Tx, usuarioId: string): Promise<string[]> {
  const linhas = await tx
    .selectFrom('acesso.lotacao as l')
    .innerJoin('acesso.estrutura as e', 'e.id', 'l.estrutura_id')
    .select('e.caminho')
    .where('l.usuario_id', '=', usuarioId)
    .where('l.encerrada_em', 'is', null)
    .execute();
  return linhas.map((l) => l.caminho);
}
