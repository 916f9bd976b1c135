/** O SQL do que não se conseguiu entregar. Mensagem não tem dado da pessoa presa; a de correio e push é de um usuário. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { alcancaNoSql, type Ator, type Banco, type Tx } from '../../../acesso/index.ts';
import type { Canal, FiltroDasEntregas, Problema } from './filtro.ts';

export const GERIR = 'avisos.entrega.gerir';
export const POR_PAGINA = 50;

/** A que espera há mais que isto merece que alguém olhe (escolha do sistema). */
const DEMORA_MS = 3_600_000;

/** O que a mensagem `m` tem; nulo: nada. O resumo que espera a sua hora não está atrasado. */
function problema(agora: Date): RawBuilder<Problema | null> {
  const limite = new Date(agora.getTime() - DEMORA_MS);
  return sql<Problema | null>`case
    when m.estado in ('morta', 'sem-endereco') then m.estado
    when m.estado in ('espera', 'enviando') and m.criada_em < ${limite}
         and (m.tentativas > 0 or m.nao_antes < ${limite}) then 'atrasada' end`;
}

/** De quem a pessoa cuida: pelo órgão do webhook em vigor, ou por uma lotação do destinatário. */
const aoAlcance = (ator: Ator): RawBuilder<SqlBool> => sql<SqlBool>`(
  exists (select from avisos.webhook w join acesso.estrutura e on e.id = w.estrutura_id
           where w.id = m.webhook_id and w.encerrado_em is null and ${alcancaNoSql(ator, GERIR, sql.ref('e.caminho'))})
  or exists (select from acesso.lotacao l join acesso.estrutura e on e.id = l.estrutura_id
              where l.usuario_id = m.usuario_id and ${alcancaNoSql(ator, GERIR, sql.ref('e.caminho'))}))`;

/** As mensagens `m` com problema, deste filtro. */
const onde = (ator: Ator, { canal, problema: qual }: FiltroDasEntregas, agora: Date): RawBuilder<SqlBool> =>
  sql<SqlBool>`m.estado in ('morta', 'sem-endereco', 'espera', 'enviando')
    and ${qual === undefined ? sql`${problema(agora)} is not null` : sql`${problema(agora)} = ${qual}`}
    and ${canal === undefined ? sql`true` : sql`m.canal = ${canal}`} and ${aoAlcance(ator)}`;

export interface Entrega {
  id: string;
  canal: Canal;
  problema: Problema;
  /** O nome de quem recebe: a pessoa com acesso, ou o sistema. */
  para: string;
  usuarioId: string | null;
  webhookId: string | null;
  criadaEm: Date;
  tentativas: number;
  erro: string | null;
  avisos: number;
}

/** As mais antigas antes. */
export async function lerEntregas(
  banco: Banco | Tx,
  ator: Ator,
  filtro: FiltroDasEntregas,
  agora: Date,
): Promise<Entrega[]> {
  const { rows } = await sql<Entrega>`
    select m.id, m.canal, ${problema(agora)} as problema, coalesce(u.nome_social, u.nome, w.nome) as para,
           m.usuario_id as "usuarioId", m.webhook_id as "webhookId", m.criada_em as "criadaEm", m.tentativas, m.erro,
           (select count(*)::int from avisos.entrega d where d.mensagem_id = m.id) as avisos
      from (select * from avisos.mensagem m where ${onde(ator, filtro, agora)} order by m.criada_em, m.id limit ${POR_PAGINA}) m
      left join acesso.usuario u on u.id = m.usuario_id
      left join avisos.webhook w on w.id = m.webhook_id
     order by m.criada_em, m.id`.execute(banco);
  return rows;
}

export interface Contagem {
  canal: Canal;
  problema: Problema;
  quantas: number;
  maisAntigaEm: Date;
}

export async function contarEntregas(
  banco: Banco | Tx,
  ator: Ator,
  agora: Date,
  escolha: Escolha = { filtro: {} },
): Promise<Contagem[]> {
  const { rows } = await sql<Contagem>`
    select m.canal, ${problema(agora)} as problema, count(*)::int as quantas, min(m.criada_em) as "maisAntigaEm"
      from avisos.mensagem m where ${escolhidas(ator, escolha, agora)} group by 1, 2 order by 1, 2`.execute(banco);
  return rows;
}

/** Estas, ou todas as do filtro. */
export type Escolha = { ids: readonly string[] } | { filtro: FiltroDasEntregas };

const escolhidas = (ator: Ator, escolha: Escolha, agora: Date): RawBuilder<SqlBool> =>
  'ids' in escolha
    ? sql<SqlBool>`m.id = any(${escolha.ids}::uuid[]) and ${onde(ator, {}, agora)}`
    : onde(ator, escolha.filtro, agora);

export interface Mudada {
  canal: Canal;
  webhookId: string | null;
}

/**
 * Volta à fila para sair já, com as tentativas do começo. O correio volta como `enviando`: o que já se tentou pode ter
 * chegado, e por isso não recebe mais nenhum aviso.
 */
export async function porDeNovo(tx: Tx, ator: Ator, escolha: Escolha, agora: Date): Promise<Mudada[]> {
  const { rows } = await sql<Mudada>`
    update avisos.mensagem m
       set estado = case when m.canal = 'correio' then 'enviando' else 'espera' end, nao_antes = ${agora}, tentativas = 0
      from (select m.id from avisos.mensagem m where ${escolhidas(ator, escolha, agora)} for update of m skip locked) x
     where m.id = x.id returning m.canal, m.webhook_id as "webhookId"`.execute(tx);
  return rows;
}

/** O destino que falhava é provado já. */
export async function provarDestinos(tx: Tx, webhookIds: readonly string[]): Promise<void> {
  if (webhookIds.length === 0) return;
  await tx.updateTable('avisos.webhook').set({ nao_antes: null }).where('id', 'in', webhookIds).execute();
}

/** Não saem mais. A que está sendo mandada neste instante fica de fora. */
export async function desistirDe(tx: Tx, ator: Ator, escolha: Escolha, agora: Date): Promise<Mudada[]> {
  const { rows } = await sql<Mudada>`
    update avisos.mensagem m set estado = 'desistida'
      from (select m.id from avisos.mensagem m
             where ${escolhidas(ator, escolha, agora)} for update of m skip locked) x
     where m.id = x.id returning m.canal, m.webhook_id as "webhookId"`.execute(tx);
  return rows;
}

export interface CorreioParado {
  /** A mensagem mais antiga que o servidor não recebeu. */
  desde: Date;
  /** Ausente: nunca saiu nenhuma. */
  ultimaSaida?: Date | undefined;
  erro: string;
}

/** O servidor de correio não atende: há o que falhou depois da última que saiu. `undefined`: está atendendo. */
export async function correioParado(banco: Banco): Promise<CorreioParado | undefined> {
  const { rows } = await sql<{ desde: Date | null; ultimaSaida: Date | null; erro: string }>`
    with saida as (select max(enviada_em) as em from avisos.mensagem where canal = 'correio' and estado = 'enviada')
    select min(m.criada_em) as desde, max(s.em) as "ultimaSaida", (array_agg(m.erro order by m.enviando_em desc))[1] as erro
      from avisos.mensagem m, saida s
     where m.canal = 'correio' and m.estado in ('espera', 'enviando') and m.erro is not null
       and m.enviando_em > coalesce(s.em, '-infinity')`.execute(banco);
  const [r] = rows;
  return r?.desde ? { desde: r.desde, ultimaSaida: r.ultimaSaida ?? undefined, erro: r.erro } : undefined;
}
