/** O SQL da fila do correio: pegar as que estão na hora, gravar o que deu, e saber quando é a próxima. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../../acesso/index.ts';

export interface MensagemPega {
  id: string;
  usuarioId: string;
  modo: 'imediato' | 'resumo';
  criadaEm: Date;
  /** Com esta. */
  tentativa: number;
}

export interface PedidoDeLote {
  agora: Date;
  /** Até quando ficam com quem as pegou: passado isto, ele morreu e outro as manda de novo. */
  ate: Date;
  quantas: number;
}

/**
 * Marca como `enviando` e devolve, da que mais espera à que menos; as que outro processo está pegando, pula. Confirme a
 * transação antes de falar com o servidor de correio: assim, morra quem morrer, nenhuma se perde.
 */
export async function pegar(tx: Tx, { agora, ate, quantas }: PedidoDeLote): Promise<MensagemPega[]> {
  const { rows } = await sql<MensagemPega>`
    update avisos.mensagem m
       set estado = 'enviando', enviando_em = ${agora}, nao_antes = ${ate}, tentativas = m.tentativas + 1
      from (select id from avisos.mensagem
             where canal = 'correio' and estado in ('espera', 'enviando') and nao_antes <= ${agora}
             order by nao_antes, id limit ${quantas} for update skip locked) x
     where m.id = x.id
    returning m.id, m.usuario_id as "usuarioId", m.modo, m.criada_em as "criadaEm", m.tentativas as tentativa
  `.execute(tx);
  return rows;
}

/** Quando há o que fazer de novo; `undefined`: nada espera. */
export async function proximaEm(tx: Tx): Promise<Date | undefined> {
  const { rows } = await sql<{ em: Date | null }>`
    select min(nao_antes) as em from avisos.mensagem
     where canal = 'correio' and estado in ('espera', 'enviando')`.execute(tx);
  return rows[0]?.em ?? undefined;
}

export type Fim = 'enviada' | 'dispensada' | 'sem-endereco' | 'morta';

export interface Terminada {
  id: string;
  estado: Fim;
  em: Date;
  /** Código, sem endereço nem dado pessoal. */
  erro?: string | undefined;
}

/**
 * Várias de uma vez, sem esperar o disco: se o próprio banco cai no instante seguinte, elas voltam a `enviando` e saem de
 * novo, com o mesmo Message-ID. Esperar custaria mais que a conversa com o servidor de correio.
 */
export async function terminar(banco: Banco, lista: readonly Terminada[]): Promise<void> {
  await sql`
    update avisos.mensagem m
       set erro = x.erro, enviada_em = case when x.estado = 'enviada' then x.em end,
           estado = case when set_config('synchronous_commit', 'off', true) = 'off' then x.estado end
      from unnest(${lista.map((t) => t.id)}::uuid[], ${lista.map((t) => t.estado)}::text[],
                  ${lista.map((t) => t.em)}::timestamptz[], ${lista.map((t) => t.erro ?? null)}::text[])
           x(id, estado, em, erro)
     where m.id = x.id and m.estado = 'enviando'`.execute(banco);
}

/** Continua `enviando`: o que já se tentou pode ter chegado, e por isso não muda mais, nem de conteúdo nem de Message-ID. */
export async function adiar(
  banco: Banco,
  { ids, ate, erro }: { ids: readonly string[]; ate: Date; erro?: string | undefined },
): Promise<void> {
  if (ids.length === 0) return;
  await banco
    .updateTable('avisos.mensagem')
    .set({ nao_antes: ate, ...(erro === undefined ? {} : { erro }) })
    .where('id', 'in', ids)
    .where('estado', '=', 'enviando')
    .execute();
}
