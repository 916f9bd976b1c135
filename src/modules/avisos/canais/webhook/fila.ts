/** O SQL da fila de chamadas: pegar as que estão na hora, gravar o que deu, e saber quando é a próxima. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { Banco, Tx } from '../../../acesso/index.ts';
import { processoDe } from '../processo.ts';
import { sigiloDoAviso } from '../sigilo.ts';
import type { AvisoNoEvento, MensagemNoEvento } from './evento.ts';
import type { Segredos } from './segredo.ts';

/** Mensagens de um destino por vez, e destinos por vez. */
const LOTE = 50;
const DESTINOS = 50;
/** Passado isto, o processo que a pegou morreu: outro a manda de novo, com o mesmo identificador. */
export const PEGA_POR_MS = 60_000;

export interface MensagemPega extends MensagemNoEvento {
  /** Já feitas. */
  tentativas: number;
}

export interface LoteDoDestino extends Segredos {
  url: string;
  falhas: number;
  mensagens: readonly MensagemPega[];
}

interface LinhaPega {
  webhook_id: string;
  id: string;
  criada_em: Date;
  tentativas: number;
  aviso: AvisoNoEvento | null;
}

/** O sistema do órgão recebe pelo órgão inteiro, e não por um papel: só o sigiloso fica de fora. */
const ATE_O_RESTRITO = sql<SqlBool>`true`;

const passado = (agora: Date): Date => new Date(agora.getTime() - PEGA_POR_MS);

/** A mensagem `m` está na hora, ou ficou com um processo que morreu. */
const naVez = (agora: Date): RawBuilder<unknown> => sql`(
  (m.estado = 'espera' and m.nao_antes <= ${agora}) or (m.estado = 'enviando' and m.enviando_em <= ${passado(agora)}))`;

/**
 * Marca como `enviando` e devolve; confirme a transação antes de falar com alguém. Um destino está com um processo só.
 * `webhookId`: só as deste.
 */
export async function pegar(tx: Tx, agora: Date, webhookId?: string): Promise<LoteDoDestino[]> {
  const livres = await trancarDestinos(tx, agora, webhookId);
  if (livres.length === 0) return [];
  const { rows } = await sql<LinhaPega>`
    with pegas as (
      update avisos.mensagem m set estado = 'enviando', enviando_em = ${agora}
       where m.id in (
         select n.id from unnest(${livres.map((l) => l.id)}::uuid[]) w(id) cross join lateral (
           select m.id from avisos.mensagem m where m.webhook_id = w.id and m.canal = 'webhook' and ${naVez(agora)}
            order by m.nao_antes, m.id limit ${LOTE}) n)
      returning m.id, m.webhook_id, m.criada_em, m.tentativas)
    select p.*, (select json_build_object('pessoaId', a.pessoa_id, 'avisoId', a.id, 'especie', a.especie, 'alvo', a.alvo,
                   'passo', e.passo,
                   'processo', case when ${sigiloDoAviso} <> 'sigiloso' then ${processoDe(sql`a.pessoa_id`, ATE_O_RESTRITO)} end)
                   from avisos.entrega e join avisos.aviso a on a.pessoa_id = e.pessoa_id and a.id = e.aviso_id
                   join acesso.titular t on t.pessoa_id = a.pessoa_id
                  where e.mensagem_id = p.id limit 1) as aviso
      from pegas p order by p.criada_em, p.id`.execute(tx);
  const porDestino = Map.groupBy(rows, (r) => r.webhook_id);
  return livres.map((l) => ({ ...l, mensagens: (porDestino.get(l.id) ?? []).map(mensagemDaLinha) }));
}

const mensagemDaLinha = ({ id, criada_em, tentativas, aviso }: LinhaPega): MensagemPega => ({
  id,
  criadaEm: criada_em,
  tentativas,
  aviso: aviso ?? undefined,
});

/** Os que têm o que receber, não estão em espera por falha e não estão com outro processo. */
async function trancarDestinos(
  tx: Tx,
  agora: Date,
  webhookId: string | undefined,
): Promise<Omit<LoteDoDestino, 'mensagens'>[]> {
  const tem = (estados: RawBuilder<unknown>) => sql`exists (
    select from avisos.mensagem m where m.webhook_id = w.id and m.canal = 'webhook' and ${estados})`;
  const { rows } = await sql<Omit<LoteDoDestino, 'mensagens'>>`
    select w.id, w.url, w.segredo, w.segredo_anterior as "segredoAnterior", w.anterior_ate as "anteriorAte", w.falhas
      from avisos.webhook w
     where w.encerrado_em is null and ${webhookId === undefined ? sql`true` : sql`w.id = ${webhookId}`}
       and (w.nao_antes is null or w.nao_antes <= ${agora})
       and ${tem(naVez(agora))}
       and not ${tem(sql`m.estado = 'enviando' and m.enviando_em > ${passado(agora)}`)}
     order by w.nao_antes nulls first, w.id limit ${DESTINOS} for update of w skip locked`.execute(tx);
  return rows;
}

/** Quando há o que fazer de novo; `undefined`: nada espera. */
export async function proximaEm(tx: Tx): Promise<Date | undefined> {
  const { rows } = await sql<{ em: Date | null }>`
    select min(greatest(d.espera, d.pega + ${PEGA_POR_MS} * interval '1 millisecond', w.nao_antes)) as em
      from (select m.webhook_id, min(m.nao_antes) filter (where m.estado = 'espera') as espera,
                   max(m.enviando_em) filter (where m.estado = 'enviando') as pega
              from avisos.mensagem m
             where m.canal = 'webhook' and m.estado in ('espera', 'enviando') group by m.webhook_id) d
      join avisos.webhook w on w.id = d.webhook_id and w.encerrado_em is null`.execute(tx);
  return rows[0]?.em ?? undefined;
}

export interface Tentada {
  mensagemId: string;
  em: Date;
  duracaoMs: number;
  resposta?: number | undefined;
  erro?: string | undefined;
  estado: 'enviada' | 'espera' | 'morta';
  /** Só para `espera`. */
  naoAntes?: Date | undefined;
}

/** A tentativa, como prova, e o estado em que a mensagem fica. */
export async function gravarTentativa(tx: Tx, t: Tentada): Promise<void> {
  await tx
    .insertInto('avisos.tentativa')
    .values({
      mensagem_id: t.mensagemId,
      em: t.em,
      duracao_ms: t.duracaoMs,
      resposta: t.resposta ?? null,
      erro: t.erro ?? null,
    })
    .execute();
  await tx
    .updateTable('avisos.mensagem')
    .set((eb) => ({
      estado: t.estado,
      tentativas: eb('tentativas', '+', 1),
      erro: t.erro ?? null,
      enviada_em: t.estado === 'enviada' ? t.em : null,
      ...(t.naoAntes ? { nao_antes: t.naoAntes } : {}),
    }))
    .where('id', '=', t.mensagemId)
    .where('estado', '=', 'enviando')
    .execute();
}

/** As que se pegou e não se chegou a tentar. */
export async function devolver(banco: Banco | Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await banco
    .updateTable('avisos.mensagem')
    .set({ estado: 'espera' })
    .where('id', 'in', ids)
    .where('estado', '=', 'enviando')
    .execute();
}

export async function marcarFalha(tx: Tx, webhookId: string, falhas: number, naoAntes: Date): Promise<void> {
  await tx.updateTable('avisos.webhook').set({ falhas, nao_antes: naoAntes }).where('id', '=', webhookId).execute();
}

export async function marcarSucesso(tx: Tx, webhookId: string): Promise<void> {
  await tx
    .updateTable('avisos.webhook')
    .set({ falhas: 0, nao_antes: null })
    .where('id', '=', webhookId)
    .where('falhas', '>', 0)
    .execute();
}
