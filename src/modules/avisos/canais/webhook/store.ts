/** O SQL do cadastro dos sistemas que recebem avisos. A fila deles está em fila.ts. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { Banco, Tx } from '../../../acesso/index.ts';

export interface WebhookCadastrado {
  id: string;
  nome: string;
  url: string;
  orgao: string;
  caminho: string;
  /** Vazia: todas. */
  especies: readonly string[];
  criadoEm: Date;
  criadoPor: string;
  falhas: number;
  naoAntes?: Date | undefined;
  /** O segredo de antes da troca ainda assina até aqui. */
  anteriorAte?: Date | undefined;
  encerradoEm?: Date | undefined;
  motivoDoEncerramento?: string | undefined;
  ultimaEntregaEm?: Date | undefined;
  esperando: number;
  mortas: number;
}

const contar = (estados: RawBuilder<unknown>) => sql`(
  select count(*)::int from avisos.mensagem m where m.webhook_id = w.id and m.canal = 'webhook' and m.estado in (${estados}))`;

const LIDOS = sql`
  w.id, w.nome, w.url, e.nome as orgao, e.caminho, w.especies, w.criado_em as "criadoEm", w.falhas,
  w.nao_antes as "naoAntes", w.anterior_ate as "anteriorAte", w.encerrado_em as "encerradoEm",
  w.motivo_do_encerramento as "motivoDoEncerramento", coalesce(u.nome_social, u.nome) as "criadoPor",
  (select m.enviada_em from avisos.mensagem m where m.webhook_id = w.id and m.estado = 'enviada'
    order by m.id desc limit 1) as "ultimaEntregaEm",
  ${contar(sql`'espera', 'enviando'`)} as esperando, ${contar(sql`'morta'`)} as mortas`;

type Linha = { [C in keyof WebhookCadastrado]: Exclude<WebhookCadastrado[C], undefined> | null };

const limpo = (linha: Linha): WebhookCadastrado =>
  Object.fromEntries(Object.entries(linha).map(([c, v]) => [c, v ?? undefined])) as unknown as WebhookCadastrado;

/** Os que valem primeiro. `onde`: condição sobre `w` e a estrutura `e`. */
export async function lerWebhooks(
  banco: Banco | Tx,
  onde: RawBuilder<SqlBool>,
  maximo = 200,
): Promise<WebhookCadastrado[]> {
  const { rows } = await sql<Linha>`
    select ${LIDOS} from avisos.webhook w join acesso.estrutura e on e.id = w.estrutura_id
      join acesso.usuario u on u.id = w.criado_por
     where ${onde} order by w.encerrado_em nulls first, e.nome, w.nome, w.id limit ${maximo}`.execute(banco);
  return rows.map(limpo);
}

export const acharWebhook = async (banco: Banco | Tx, id: string): Promise<WebhookCadastrado | undefined> =>
  (await lerWebhooks(banco, sql<SqlBool>`w.id = ${id}`, 1))[0];

export interface WebhookTrancado {
  id: string;
  nome: string;
  caminho: string;
  segredo: string;
  encerrado: boolean;
}

export async function trancarWebhook(tx: Tx, id: string): Promise<WebhookTrancado | undefined> {
  const { rows } = await sql<WebhookTrancado>`
    select w.id, w.nome, e.caminho, w.segredo, w.encerrado_em is not null as encerrado
      from avisos.webhook w join acesso.estrutura e on e.id = w.estrutura_id where w.id = ${id} for update of w`.execute(
    tx,
  );
  return rows[0];
}

export interface TentativaLida {
  mensagemId: string;
  em: Date;
  duracaoMs: number;
  resposta?: number | undefined;
  erro?: string | undefined;
}

/** Só nelas se procuram as últimas tentativas: o histórico inteiro de um sistema não tem fim. */
const MENSAGENS_RECENTES = 500;

/** As últimas, da mais nova à mais velha. */
export async function ultimasTentativas(banco: Banco, webhookId: string, maximo: number): Promise<TentativaLida[]> {
  const { rows } = await sql<TentativaLida & { resposta: number | null; erro: string | null }>`
    select t.mensagem_id as "mensagemId", t.em, t.duracao_ms as "duracaoMs", t.resposta, t.erro
      from (select id from avisos.mensagem where webhook_id = ${webhookId} order by id desc limit ${MENSAGENS_RECENTES}) m
      join avisos.tentativa t on t.mensagem_id = m.id
     order by t.em desc, t.id desc limit ${maximo}`.execute(banco);
  return rows.map((t) => ({ ...t, resposta: t.resposta ?? undefined, erro: t.erro ?? undefined }));
}

export interface WebhookNovo {
  id: string;
  estruturaId: string;
  nome: string;
  url: string;
  especies: readonly string[];
  segredoCifrado: string;
  criadoPor: string;
}

export async function inserirWebhook(tx: Tx, w: WebhookNovo, agora: Date): Promise<void> {
  await tx
    .insertInto('avisos.webhook')
    .values({
      id: w.id,
      estrutura_id: w.estruturaId,
      nome: w.nome,
      url: w.url,
      especies: [...w.especies],
      segredo: w.segredoCifrado,
      criado_em: agora,
      criado_por: w.criadoPor,
    })
    .execute();
}

/** O de antes continua a assinar, junto do novo, até `anteriorAte`. */
export async function trocarSegredoDo(
  tx: Tx,
  { id, segredo }: Pick<WebhookTrancado, 'id' | 'segredo'>,
  novoCifrado: string,
  anteriorAte: Date,
): Promise<void> {
  await tx
    .updateTable('avisos.webhook')
    .set({ segredo: novoCifrado, segredo_anterior: segredo, anterior_ate: anteriorAte })
    .where('id', '=', id)
    .execute();
}

/** O que ainda esperava por ele não sai mais. */
export async function encerrarCadastro(tx: Tx, id: string, motivo: string, agora: Date): Promise<void> {
  await tx
    .updateTable('avisos.webhook')
    .set({ encerrado_em: agora, motivo_do_encerramento: motivo })
    .where('id', '=', id)
    .execute();
  await tx
    .updateTable('avisos.mensagem')
    .set({ estado: 'desistida', erro: 'webhook-encerrado' })
    .where('webhook_id', '=', id)
    .where('estado', 'in', ['espera', 'enviando'])
    .execute();
}

/** Sem entrega de aviso: é teste. */
export async function inserirTeste(tx: Tx, webhookId: string, agora: Date): Promise<string> {
  const { id } = await tx
    .insertInto('avisos.mensagem')
    .values({
      canal: 'webhook',
      webhook_id: webhookId,
      modo: 'imediato',
      estado: 'espera',
      criada_em: agora,
      nao_antes: agora,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface OrgaoEscolhivel {
  id: string;
  nome: string;
}

const MAIS_ORGAOS = 2000;

/** De cima para baixo, cada um depois do seu órgão. */
export async function orgaosAoAlcance(banco: Banco, onde: RawBuilder<SqlBool>): Promise<OrgaoEscolhivel[]> {
  const { rows } = await sql<OrgaoEscolhivel>`
    select e.id, case when e.pai_id is null then e.nome else o.sigla || ' · ' || e.nome end as nome
      from acesso.estrutura e join acesso.estrutura o on o.id = split_part(e.caminho, '/', 2)::uuid
     where e.inativada_em is null and ${onde} order by o.nome, length(e.caminho), e.nome limit ${MAIS_ORGAOS}`.execute(
    banco,
  );
  return rows;
}
