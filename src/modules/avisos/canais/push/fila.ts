/** O SQL da fila de notificações: as de cada pessoa juntas, para que o aparelho toque uma vez. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../../acesso/index.ts';
import type { Contagem } from './carga.ts';

const LOTE = 500;
/** Passado isto, o processo que a pegou morreu. */
export const PEGA_POR_MS = 60_000;

export interface Aparelho {
  id: string;
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

export interface DaPessoa extends Contagem {
  mensagens: readonly string[];
  /** A maior, entre as mensagens. */
  tentativas: number;
  aparelhos: readonly Aparelho[];
}

/** Marca como `enviando` e devolve por pessoa. De quem foi suspenso não há aparelho. */
export async function pegar(tx: Tx, agora: Date): Promise<DaPessoa[]> {
  const abandonadas = new Date(agora.getTime() - PEGA_POR_MS);
  const { rows } = await sql<DaPessoa>`
    with pegas as (
      update avisos.mensagem m set estado = 'enviando', enviando_em = ${agora}
       where m.id in (
         select n.id from avisos.mensagem n
          where n.canal = 'push' and ((n.estado = 'espera' and n.nao_antes <= ${agora})
                or (n.estado = 'enviando' and n.enviando_em <= ${abandonadas}))
          order by n.nao_antes limit ${LOTE} for update skip locked)
      returning m.id, m.usuario_id, m.tentativas),
    contadas as (
      select p.usuario_id, count(distinct v.id)::int as total, count(distinct v.id) filter (where e.passo < 0)::int as vencidos
        from pegas p join avisos.entrega e on e.mensagem_id = p.id
        join avisos.aviso v on v.pessoa_id = e.pessoa_id and v.id = e.aviso_id and v.encerrado_em is null
       group by p.usuario_id)
    select array_agg(p.id) as mensagens, max(p.tentativas)::int as tentativas, coalesce(max(c.total), 0)::int as total,
           coalesce(max(c.vencidos), 0)::int as vencidos,
           (select coalesce(json_agg(json_build_object('id', i.id, 'endpoint', i.endereco,
                     'keys', json_build_object('p256dh', i.p256dh, 'auth', i.auth))), '[]')
              from avisos.inscricao_push i join acesso.usuario u on u.id = i.usuario_id and u.suspenso_em is null
             where i.usuario_id = p.usuario_id and i.encerrada_em is null) as aparelhos
      from pegas p left join contadas c on c.usuario_id = p.usuario_id group by p.usuario_id`.execute(tx);
  return rows;
}

export interface Terminada {
  estado: 'enviada' | 'dispensada' | 'sem-endereco' | 'espera' | 'morta';
  em: Date;
  erro?: string | undefined;
  /** Só para `espera`. */
  naoAntes?: Date | undefined;
}

export async function terminar(banco: Banco, ids: readonly string[], t: Terminada): Promise<void> {
  await banco
    .updateTable('avisos.mensagem')
    .set((eb) => ({
      estado: t.estado,
      erro: t.erro ?? null,
      tentativas: eb('tentativas', '+', 1),
      enviada_em: t.estado === 'enviada' ? t.em : null,
      ...(t.naoAntes ? { nao_antes: t.naoAntes } : {}),
    }))
    .where('id', 'in', ids)
    .where('estado', '=', 'enviando')
    .execute();
}

/** As que se pegou e não se chegou a tentar. */
export async function devolver(banco: Banco, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await banco
    .updateTable('avisos.mensagem')
    .set({ estado: 'espera' })
    .where('id', 'in', ids)
    .where('estado', '=', 'enviando')
    .execute();
}

/** O navegador desligou a inscrição: o serviço não a conhece mais. */
export async function encerrarInscricoes(banco: Banco | Tx, ids: readonly string[], agora: Date): Promise<void> {
  if (ids.length === 0) return;
  await banco
    .updateTable('avisos.inscricao_push')
    .set({ encerrada_em: agora })
    .where('id', 'in', ids)
    .where('encerrada_em', 'is', null)
    .execute();
}

/** Quando há o que fazer de novo; `undefined`: nada espera. */
export async function proximaEm(tx: Tx): Promise<Date | undefined> {
  const { rows } = await sql<{ em: Date | null }>`
    select min(case when estado = 'espera' then nao_antes else enviando_em + ${PEGA_POR_MS} * interval '1 millisecond' end) as em
      from avisos.mensagem where canal = 'push' and estado in ('espera', 'enviando')`.execute(tx);
  return rows[0]?.em ?? undefined;
}
