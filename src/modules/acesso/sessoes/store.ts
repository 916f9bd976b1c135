/** O SQL das sessões abertas: listar, encerrar, trocar o segredo e guardar o que a pessoa escolheu. */
import { sql } from 'kysely';
import { novoToken } from '../entrada/cofre/token.ts';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { Finalidade } from '../permissao/tipos.ts';
import { hashDoToken } from './carregar.ts';
import { DURACAO_DA_CONFIRMACAO_MS, type Fator, OCIOSIDADE_MAXIMA_MS } from './sessao.ts';

export interface SessaoAberta {
  id: string;
  ip: string;
  agente: string;
  fatores: readonly string[];
  provedor?: string | undefined;
  criadaEm: Date;
  usadaEm: Date;
}

/** As que ainda valem, da última usada à mais antiga. */
export async function sessoesAbertas(banco: Banco, usuarioId: string, agora: Date): Promise<SessaoAberta[]> {
  const linhas = await banco
    .selectFrom('acesso.sessao')
    .select(['id', 'ip', 'agente', 'fatores', 'provedor', 'criada_em', 'usada_em'])
    .where('usuario_id', '=', usuarioId)
    .where('encerrada_em', 'is', null)
    .where('expira_em', '>', agora)
    .where('usada_em', '>=', new Date(agora.getTime() - OCIOSIDADE_MAXIMA_MS))
    .orderBy('usada_em', 'desc')
    .execute();
  return linhas.map((s) => ({
    id: s.id,
    ip: s.ip,
    agente: s.agente,
    fatores: s.fatores,
    provedor: s.provedor ?? undefined,
    criadaEm: s.criada_em,
    usadaEm: s.usada_em,
  }));
}

/** Falso se ela não existe, é de outra pessoa ou já tinha acabado. */
export async function encerrarSessao(
  tx: Tx,
  sessao: { id: string; usuarioId?: string | undefined },
  motivo: string,
  agora: Date,
): Promise<boolean> {
  let atualizar = tx
    .updateTable('acesso.sessao')
    .set({ encerrada_em: agora, motivo_do_encerramento: motivo })
    .where('id', '=', sessao.id)
    .where('encerrada_em', 'is', null);
  if (sessao.usuarioId) atualizar = atualizar.where('usuario_id', '=', sessao.usuarioId);
  const { numUpdatedRows } = await atualizar.executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Encerra todas as da pessoa, menos `exceto`. Devolve quantas. */
export async function encerrarOutras(
  tx: Tx,
  usuarioId: string,
  exceto: string | undefined,
  motivo: string,
  agora: Date,
): Promise<number> {
  let atualizar = tx
    .updateTable('acesso.sessao')
    .set({ encerrada_em: agora, motivo_do_encerramento: motivo })
    .where('usuario_id', '=', usuarioId)
    .where('encerrada_em', 'is', null);
  if (exceto) atualizar = atualizar.where('id', '<>', exceto);
  const { numUpdatedRows } = await atualizar.executeTakeFirst();
  return Number(numUpdatedRows);
}

/**
 * A pessoa provou quem é mais uma vez: a sessão ganha o fator, fica confirmada e troca de segredo; o cookie de antes
 * não serve mais. O segredo dos formulários continua, para não perder o que ela escreve em outra aba. `undefined` se a
 * sessão acabou enquanto isso.
 */
export async function renovarSessao(tx: Tx, id: string, fator: Fator, agora: Date): Promise<string | undefined> {
  const { token } = novoToken();
  const { numUpdatedRows } = await tx
    .updateTable('acesso.sessao')
    .set({
      token_hash: hashDoToken(token),
      fatores: sql<string[]>`case when ${fator} = any(fatores) then fatores else fatores || ${fator}::text end`,
      usada_em: agora,
      elevada_ate: new Date(agora.getTime() + DURACAO_DA_CONFIRMACAO_MS),
    })
    .where('id', '=', id)
    .where('encerrada_em', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n ? token : undefined;
}

/** A sessão da pessoa, trancada até o fim da transação. */
export const trancarSessao = (
  tx: Tx,
  id: string,
  usuarioId: string,
): Promise<{ id: string; fatores: string[] } | undefined> =>
  tx
    .selectFrom('acesso.sessao')
    .select(['id', 'fatores'])
    .where('id', '=', id)
    .where('usuario_id', '=', usuarioId)
    .where('encerrada_em', 'is', null)
    .forUpdate()
    .executeTakeFirst();

/** Trocar de lotação apaga a finalidade: ela justificava o que se fazia pela outra. */
export async function guardarLotacao(tx: Tx, id: string, lotacaoId: string): Promise<void> {
  await tx
    .updateTable('acesso.sessao')
    .set({ lotacao_id: lotacaoId, finalidade: null, procedimento: null })
    .where('id', '=', id)
    .execute();
}

export async function guardarFinalidade(
  tx: Tx,
  id: string,
  { finalidade, procedimento }: { finalidade: Finalidade; procedimento?: string | undefined },
): Promise<void> {
  await tx
    .updateTable('acesso.sessao')
    .set({ finalidade, procedimento: procedimento ?? null })
    .where('id', '=', id)
    .execute();
}
