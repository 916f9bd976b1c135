/** Desafios de uso único (chave de acesso, ida ao provedor): criados ao começar, apagados ao primeiro uso. */
import type { Banco, Tx } from '../../nucleo/servicos.ts';
import { hashDoToken } from '../../sessoes/carregar.ts';

export interface NovoDesafio {
  especie: 'passkey' | 'oidc';
  /** O que volta com a resposta e o acha; só o resumo se guarda. */
  segredo: string;
  /** De quem se espera a resposta, quando já se sabe. */
  usuarioId?: string | undefined;
  dados: Readonly<Record<string, unknown>>;
  venceEm: Date;
}

export interface DesafioGuardado {
  usuarioId?: string | undefined;
  dados: unknown;
  venceEm: Date;
}

export async function guardarDesafio(banco: Banco | Tx, d: NovoDesafio): Promise<void> {
  await banco
    .insertInto('acesso.desafio')
    .values({
      token_hash: hashDoToken(d.segredo),
      especie: d.especie,
      usuario_id: d.usuarioId ?? null,
      dados: JSON.stringify(d.dados),
      expira_em: d.venceEm,
    })
    .execute();
}

/** Apaga e devolve: a segunda resposta ao mesmo desafio não o acha. `undefined` também se venceu. */
export async function consumirDesafio(
  banco: Banco | Tx,
  especie: NovoDesafio['especie'],
  segredo: string,
  agora: Date,
): Promise<DesafioGuardado | undefined> {
  const linha = await banco
    .deleteFrom('acesso.desafio')
    .where('token_hash', '=', hashDoToken(segredo))
    .where('especie', '=', especie)
    .returning(['usuario_id', 'dados', 'expira_em'])
    .executeTakeFirst();
  if (!linha || linha.expira_em <= agora) return undefined;
  return { usuarioId: linha.usuario_id ?? undefined, dados: linha.dados, venceEm: linha.expira_em };
}

/** Sem apagar: só para o que se lê mais de uma vez. `undefined` também se venceu. */
export async function lerDesafio(
  banco: Banco | Tx,
  especie: NovoDesafio['especie'],
  segredo: string,
  agora: Date,
): Promise<DesafioGuardado | undefined> {
  const linha = await banco
    .selectFrom('acesso.desafio')
    .select(['usuario_id', 'dados', 'expira_em'])
    .where('token_hash', '=', hashDoToken(segredo))
    .where('especie', '=', especie)
    .where('expira_em', '>', agora)
    .executeTakeFirst();
  return linha && { usuarioId: linha.usuario_id ?? undefined, dados: linha.dados, venceEm: linha.expira_em };
}

/** Devolve quantos havia. */
export async function apagarDesafiosVencidos(banco: Banco, agora: Date): Promise<number> {
  const { numDeletedRows } = await banco
    .deleteFrom('acesso.desafio')
    .where('expira_em', '<=', agora)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
