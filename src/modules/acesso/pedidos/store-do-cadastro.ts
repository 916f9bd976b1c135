/** O SQL que faz do pedido autorizado uma conta, uma lotação e um papel. */
import { sql } from 'kysely';
import type { Tx } from '../nucleo/servicos.ts';
import type { Pedido } from './registro.ts';

export interface Conta {
  id: string;
  nome: string;
  email: string;
  nascimento?: string | undefined;
  suspensoEm?: Date | undefined;
  criadoEm: Date;
  ultimoUsoEm?: Date | undefined;
  readmitidoEm?: Date | undefined;
}

/** A conta deste CPF, trancada. */
export async function prenderConta(tx: Tx, cpf: string): Promise<Conta | undefined> {
  const u = await tx.selectFrom('acesso.usuario').selectAll().where('cpf', '=', cpf).forUpdate().executeTakeFirst();
  return (
    u && {
      id: u.id,
      nome: u.nome,
      email: u.email,
      nascimento: u.nascimento ?? undefined,
      suspensoEm: u.suspenso_em ?? undefined,
      criadoEm: u.criado_em,
      ultimoUsoEm: u.ultimo_uso_em ?? undefined,
      readmitidoEm: u.readmitido_em ?? undefined,
    }
  );
}

export async function criarConta(tx: Tx, { pessoa, categoria }: Pedido, agora: Date): Promise<string> {
  const { id } = await tx
    .insertInto('acesso.usuario')
    .values({
      categoria,
      nome: pessoa.nome,
      cpf: pessoa.cpf,
      rg: pessoa.rg,
      nascimento: pessoa.nascimento,
      email: pessoa.email,
      telefone: pessoa.telefone,
      matricula: pessoa.matricula,
      criado_em: agora,
      origem: 'pedido',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A lotação ordinária e aberta que a pessoa já tem no lugar. */
export async function acharLotacao(
  tx: Tx,
  usuarioId: string,
  estruturaId: string,
  hoje: string,
): Promise<string | undefined> {
  const achada = await tx
    .selectFrom('acesso.lotacao')
    .select('id')
    .where('usuario_id', '=', usuarioId)
    .where('estrutura_id', '=', estruturaId)
    .where('especie', '=', 'ordinaria')
    .where('encerrada_em', 'is', null)
    .where('inicio', '<=', hoje)
    .where((eb) => eb.or([eb('fim', 'is', null), eb('fim', '>=', hoje)]))
    .orderBy('criada_em')
    .executeTakeFirst();
  return achada?.id;
}

export async function criarLotacao(tx: Tx, usuarioId: string, p: Pedido, hoje: string, agora: Date): Promise<string> {
  const { id } = await tx
    .insertInto('acesso.lotacao')
    .values({
      usuario_id: usuarioId,
      estrutura_id: p.lotacao.id,
      cargo: p.pessoa.cargo,
      especie: 'ordinaria',
      ato: `Pedido de acesso ${p.numero}`,
      inicio: hoje,
      criada_em: agora,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface VinculoAberto {
  id: string;
  acordoId?: string | undefined;
  autorizado: boolean;
  fim?: string | undefined;
}

/** O vínculo deste papel que ainda não foi encerrado, valha ou não hoje. */
export async function acharVinculo(tx: Tx, lotacaoId: string, papel: string): Promise<VinculoAberto | undefined> {
  const v = await tx
    .selectFrom('acesso.vinculo')
    .select(['id', 'acordo_id', 'autorizado_em', 'fim'])
    .where('lotacao_id', '=', lotacaoId)
    .where('papel', '=', papel)
    .where('encerrado_em', 'is', null)
    .where('recusado_em', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return (
    v && { id: v.id, acordoId: v.acordo_id ?? undefined, autorizado: v.autorizado_em !== null, fim: v.fim ?? undefined }
  );
}

export async function encerrarVinculo(tx: Tx, id: string, motivo: string, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.vinculo')
    .set({ encerrado_em: agora, motivo_do_encerramento: motivo })
    .where('id', '=', id)
    .execute();
}

export interface NovoVinculo {
  lotacaoId: string;
  papel: string;
  acordoId: string | undefined;
  motivo: string;
  inicio: string;
  propostoPor: string | undefined;
  propostoEm: Date;
  autorizadoPor: string | undefined;
  autorizadoEm: Date;
}

export async function criarVinculo(tx: Tx, v: NovoVinculo): Promise<void> {
  await tx
    .insertInto('acesso.vinculo')
    .values({
      lotacao_id: v.lotacaoId,
      papel: v.papel,
      acordo_id: v.acordoId ?? null,
      motivo: v.motivo,
      inicio: v.inicio,
      proposto_por: v.propostoPor ?? null,
      proposto_em: v.propostoEm,
      autorizado_por: v.autorizadoPor ?? null,
      autorizado_em: v.autorizadoEm,
    })
    .execute();
}

/** Liga o login federado à conta. Falso: ele já é de outra pessoa. */
export async function ligarIdentidade(tx: Tx, usuarioId: string, p: Pedido, agora: Date): Promise<boolean> {
  if (!p.federado) return true;
  const { usuario_id: dono } = await tx
    .insertInto('acesso.identidade')
    .values({ ...p.federado, usuario_id: usuarioId, criada_em: agora })
    .onConflict((c) =>
      c.columns(['provedor', 'sub']).doUpdateSet({ usuario_id: sql.ref('acesso.identidade.usuario_id') }),
    )
    .returning('usuario_id')
    .executeTakeFirstOrThrow();
  return dono === usuarioId;
}

export async function ligarPedido(tx: Tx, pedidoId: string, usuarioId: string): Promise<void> {
  await tx.updateTable('acesso.pedido').set({ usuario_id: usuarioId }).where('id', '=', pedidoId).execute();
}
