/** O SQL da distribuição: tudo por lote, nada por pessoa. */
import { sql } from 'kysely';
import type { Tx } from '../../../acesso/index.ts';
import { type ModoDoCorreio, type Preferencia, PREFERENCIA_INICIAL } from './por-onde.ts';

export type Canal = 'correio' | 'push' | 'webhook';

export interface Entrega {
  pessoaId: string;
  avisoId: string;
  passo: number;
  canal: Canal;
  /** O usuário ou o webhook. */
  destinoId: string;
}

/** O que identifica uma entrega: a mesma pessoa pode receber o mesmo passo por dois órgãos. */
export const chaveDa = (e: Entrega): string => [e.avisoId, e.passo, e.canal, e.destinoId].join(' ');

export async function preferenciasDe(tx: Tx, usuarioIds: readonly string[]): Promise<Map<string, Preferencia>> {
  const { rows } = await sql<{ id: string; correio: ModoDoCorreio; horaDoResumo: number; push: boolean }>`
    select p.usuario_id as id, p.correio, p.hora_do_resumo as "horaDoResumo",
           p.push and exists (select from avisos.inscricao_push i
                               where i.usuario_id = p.usuario_id and i.encerrada_em is null) as push
      from avisos.preferencia p where p.usuario_id = any(${usuarioIds}::uuid[])`.execute(tx);
  const escolhidas = new Map(rows.map(({ id, ...p }) => [id, p]));
  return new Map(usuarioIds.map((id) => [id, escolhidas.get(id) ?? PREFERENCIA_INICIAL]));
}

/** As que ainda não existem. */
export async function semAsFeitas(tx: Tx, entregas: readonly Entrega[]): Promise<Entrega[]> {
  const avisos = [...new Set(entregas.map((e) => e.avisoId))];
  const pessoas = [...new Set(entregas.map((e) => e.pessoaId))];
  const { rows } = await sql<Entrega>`
    select pessoa_id as "pessoaId", aviso_id as "avisoId", passo, canal, destino_id as "destinoId"
      from avisos.entrega where pessoa_id = any(${pessoas}::uuid[]) and aviso_id = any(${avisos}::uuid[])`.execute(tx);
  const vistas = new Set(rows.map(chaveDa));
  return entregas.filter((e) => {
    const nova = !vistas.has(chaveDa(e));
    vistas.add(chaveDa(e));
    return nova;
  });
}

export interface MensagemNova {
  id: string;
  canal: Canal;
  usuarioId?: string | undefined;
  webhookId?: string | undefined;
}

/** As que levam um aviso, ou uma só chamada: saem já. */
export async function inserirImediatas(tx: Tx, mensagens: readonly MensagemNova[], agora: Date): Promise<void> {
  if (mensagens.length === 0) return;
  await sql`
    insert into avisos.mensagem (id, canal, usuario_id, webhook_id, modo, estado, criada_em, nao_antes)
    select x.id, x.canal, x.usuario_id, x.webhook_id, 'imediato', 'espera', ${agora}, ${agora}
      from unnest(${mensagens.map((m) => m.id)}::uuid[], ${mensagens.map((m) => m.canal)}::text[],
                  ${mensagens.map((m) => m.usuarioId ?? null)}::uuid[],
                  ${mensagens.map((m) => m.webhookId ?? null)}::uuid[]) x(id, canal, usuario_id, webhook_id)
  `.execute(tx);
}

export interface ResumoPedido {
  usuarioId: string;
  hora: number;
  fuso: string;
  /** Muitos de uma vez: sai agora, em lugar de esperar a hora. */
  ja: boolean;
}

/**
 * O resumo que cada um tem por receber, de um em um: o que já espera, ou um novo para a próxima hora escolhida. Trancado até
 * o fim da transação: quem envia não o leva antes de estar completo.
 */
export async function abrirResumos(
  tx: Tx,
  pedidos: readonly ResumoPedido[],
  agora: Date,
): Promise<Map<string, string>> {
  if (pedidos.length === 0) return new Map();
  // Na mesma ordem em todos os processos, para que dois não esperem um pelo outro.
  const emOrdem = pedidos.toSorted((a, b) => (a.usuarioId < b.usuarioId ? -1 : 1));
  const { rows } = await sql<{ id: string; usuarioId: string }>`
    insert into avisos.mensagem (canal, usuario_id, modo, estado, criada_em, nao_antes)
    select 'correio', x.usuario_id, 'resumo', 'espera', ${agora},
           case when x.ja then ${agora}::timestamptz
                when h.hoje > ${agora}::timestamptz then h.hoje else h.amanha end
      from unnest(${emOrdem.map((p) => p.usuarioId)}::uuid[], ${emOrdem.map((p) => p.hora)}::int[],
                  ${emOrdem.map((p) => p.fuso)}::text[], ${emOrdem.map((p) => p.ja)}::boolean[])
           with ordinality x(usuario_id, hora, fuso, ja, n)
     cross join lateral (select
       (date_trunc('day', ${agora}::timestamptz at time zone x.fuso) + make_interval(hours => x.hora))
         at time zone x.fuso as hoje,
       (date_trunc('day', ${agora}::timestamptz at time zone x.fuso) + make_interval(days => 1, hours => x.hora))
         at time zone x.fuso as amanha) h
     order by x.n
    on conflict (usuario_id, canal) where modo = 'resumo' and estado = 'espera'
      do update set nao_antes = least(avisos.mensagem.nao_antes, excluded.nao_antes)
    returning id, usuario_id as "usuarioId"`.execute(tx);
  return new Map(rows.map((r) => [r.usuarioId, r.id]));
}

export async function inserirEntregas(tx: Tx, entregas: readonly (Entrega & { mensagemId: string })[]): Promise<void> {
  if (entregas.length === 0) return;
  await sql`
    insert into avisos.entrega (pessoa_id, aviso_id, passo, canal, destino_id, mensagem_id)
    select * from unnest(${entregas.map((e) => e.pessoaId)}::uuid[], ${entregas.map((e) => e.avisoId)}::uuid[],
      ${entregas.map((e) => e.passo)}::int[], ${entregas.map((e) => e.canal)}::text[],
      ${entregas.map((e) => e.destinoId)}::uuid[], ${entregas.map((e) => e.mensagemId)}::uuid[])
    on conflict do nothing`.execute(tx);
}

/** Os webhooks em vigor de cada órgão ou de acima dele. */
export async function webhooksDe(
  tx: Tx,
  estruturaIds: readonly string[],
): Promise<{ id: string; estruturaId: string; especies: string[] }[]> {
  const { rows } = await sql<{ id: string; estruturaId: string; especies: string[] }>`
    select w.id, e.id as "estruturaId", w.especies
      from avisos.webhook w join acesso.estrutura a on a.id = w.estrutura_id
      join acesso.estrutura e on e.caminho ^@ a.caminho
     where w.encerrado_em is null and e.id = any(${estruturaIds}::uuid[])`.execute(tx);
  return rows;
}
