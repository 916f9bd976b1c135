/** Todo o SQL da ajuda. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { Assunto, FilaDeAjuda, PedidoDeAjuda, RespostaDeAjuda } from './pedido-de-ajuda.ts';

export async function listarFilas(banco: Banco | Tx): Promise<FilaDeAjuda[]> {
  const linhas = await banco
    .selectFrom('acesso.fila_de_ajuda as f')
    .innerJoin('acesso.estrutura as e', 'e.id', 'f.estrutura_id')
    .select(['f.id', 'f.nome', 'f.descricao', 'f.prazo_em_dias as prazoEmDias', 'f.do_sistema as doSistema'])
    .select(['e.caminho', 'e.fuso'])
    .orderBy('f.nome')
    .execute();
  return linhas;
}

interface NovaFila {
  estruturaId: string;
  nome: string;
  descricao: string;
  prazoEmDias: number;
  doSistema: boolean;
}

export async function gravarFila(tx: Tx, f: NovaFila, agora: Date): Promise<string> {
  const { id } = await tx
    .insertInto('acesso.fila_de_ajuda')
    .values({
      estrutura_id: f.estruturaId,
      nome: f.nome,
      descricao: f.descricao,
      prazo_em_dias: f.prazoEmDias,
      do_sistema: f.doSistema,
      criada_em: agora,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface NovoPedido {
  filaId: string;
  usuarioId?: string | undefined;
  nome: string;
  email: string;
  assunto: Assunto;
  pagina?: string | undefined;
  regra?: string | undefined;
  texto: string;
  prazo: string;
  ano: string;
}

/** O número é a ordem de chegada e o ano: curto, para dizer por telefone. */
export async function gravarPedido(tx: Tx, p: NovoPedido, agora: Date): Promise<{ id: string; numero: string }> {
  return tx
    .insertInto('acesso.pedido_de_ajuda')
    .values({
      numero: sql<string>`nextval('acesso.numero_do_pedido_de_ajuda') || ${`/${p.ano}`}::text`,
      fila_id: p.filaId,
      usuario_id: p.usuarioId ?? null,
      nome: p.nome,
      email: p.email,
      assunto: p.assunto,
      pagina: p.pagina ?? null,
      regra: p.regra ?? null,
      texto: p.texto,
      criado_em: agora,
      prazo: p.prazo,
    })
    .returning(['id', 'numero'])
    .executeTakeFirstOrThrow();
}

const COLUNAS = sql<PedidoRow>`
  p.id, p.numero, p.usuario_id, p.nome, p.email, p.assunto, p.pagina, p.regra, p.texto, p.criado_em, p.prazo,
  p.resolvido_em, f.nome as fila, e.caminho
  from acesso.pedido_de_ajuda p
  join acesso.fila_de_ajuda f on f.id = p.fila_id
  join acesso.estrutura e on e.id = f.estrutura_id`;

interface PedidoRow {
  id: string;
  numero: string;
  usuario_id: string | null;
  nome: string;
  email: string;
  assunto: Assunto;
  pagina: string | null;
  regra: string | null;
  texto: string;
  criado_em: Date;
  prazo: string;
  resolvido_em: Date | null;
  fila: string;
  caminho: string;
}

const lerPedido = (r: PedidoRow): PedidoDeAjuda => ({
  id: r.id,
  numero: r.numero,
  fila: { nome: r.fila, caminho: r.caminho },
  usuarioId: r.usuario_id ?? undefined,
  nome: r.nome,
  email: r.email,
  assunto: r.assunto,
  pagina: r.pagina ?? undefined,
  regra: r.regra ?? undefined,
  texto: r.texto,
  criadoEm: r.criado_em,
  prazo: r.prazo,
  resolvidoEm: r.resolvido_em ?? undefined,
});

export async function buscarPedido(banco: Banco | Tx, id: string): Promise<PedidoDeAjuda | undefined> {
  const achado = await sql<PedidoRow>`select ${COLUNAS} where p.id = ${id}`.execute(banco);
  return achado.rows[0] && lerPedido(achado.rows[0]);
}

/** Tranca o pedido: duas respostas ao mesmo tempo saem em ordem. */
export async function trancarPedido(tx: Tx, id: string): Promise<PedidoDeAjuda | undefined> {
  const achado = await sql<PedidoRow>`select ${COLUNAS} where p.id = ${id} for update of p`.execute(tx);
  return achado.rows[0] && lerPedido(achado.rows[0]);
}

export async function listarDoUsuario(banco: Banco, usuarioId: string): Promise<PedidoDeAjuda[]> {
  const achado = await sql<PedidoRow>`
    select ${COLUNAS} where p.usuario_id = ${usuarioId} order by p.criado_em desc limit 50`.execute(banco);
  return achado.rows.map(lerPedido);
}

const MAIOR_LISTA = 200;

/** Os abertos primeiro, do prazo mais velho ao mais novo; depois os últimos resolvidos. */
export async function listarDaFila(banco: Banco, alcancado: RawBuilder<SqlBool>): Promise<PedidoDeAjuda[]> {
  const achado = await sql<PedidoRow>`
    select ${COLUNAS} where ${alcancado}
     order by p.resolvido_em is not null, p.resolvido_em desc, p.prazo, p.criado_em limit ${MAIOR_LISTA}`.execute(
    banco,
  );
  return achado.rows.map(lerPedido);
}

export async function listarRespostas(banco: Banco, pedidoId: string): Promise<RespostaDeAjuda[]> {
  const linhas = await banco
    .selectFrom('acesso.resposta_de_ajuda')
    .select(['ordem', 'autor_id', 'autor_nome', 'texto', 'escrita_em'])
    .where('pedido_de_ajuda_id', '=', pedidoId)
    .orderBy('ordem')
    .execute();
  return linhas.map((r) => ({
    ordem: r.ordem,
    autorId: r.autor_id ?? undefined,
    autorNome: r.autor_nome,
    texto: r.texto,
    escritaEm: r.escrita_em,
  }));
}

interface NovaResposta {
  pedidoId: string;
  autorId?: string | undefined;
  autorNome: string;
  texto: string;
}

/** Com o pedido trancado. */
export async function gravarResposta(tx: Tx, r: NovaResposta, agora: Date): Promise<number> {
  const { ordem } = await tx
    .insertInto('acesso.resposta_de_ajuda')
    .values({
      pedido_de_ajuda_id: r.pedidoId,
      ordem: sql<number>`(select coalesce(max(ordem), 0) + 1 from acesso.resposta_de_ajuda
                           where pedido_de_ajuda_id = ${r.pedidoId})`,
      autor_id: r.autorId ?? null,
      autor_nome: r.autorNome,
      texto: r.texto,
      escrita_em: agora,
    })
    .returning('ordem')
    .executeTakeFirstOrThrow();
  return ordem;
}

export async function marcarResolvido(tx: Tx, id: string, agora: Date): Promise<void> {
  await tx.updateTable('acesso.pedido_de_ajuda').set({ resolvido_em: agora }).where('id', '=', id).execute();
}

/** Nome e e-mail de quem entrou, para não pedi-los de novo. */
export async function buscarContato(
  banco: Banco | Tx,
  usuarioId: string,
): Promise<{ nome: string; email: string } | undefined> {
  return banco
    .selectFrom('acesso.usuario')
    .select([sql<string>`coalesce(nome_social, nome)`.as('nome'), 'email'])
    .where('id', '=', usuarioId)
    .executeTakeFirst();
}

export async function buscarCaminho(tx: Tx, estruturaId: string): Promise<string | undefined> {
  const achada = await tx
    .selectFrom('acesso.estrutura')
    .select('caminho')
    .where('id', '=', estruturaId)
    .where('inativada_em', 'is', null)
    .executeTakeFirst();
  return achada?.caminho;
}

export interface EstruturaNaLista {
  id: string;
  nome: string;
}

/** Órgãos e unidades em que se pode pôr uma fila, em ordem de árvore. */
export async function listarEstruturas(banco: Banco, alcancadas: RawBuilder<SqlBool>): Promise<EstruturaNaLista[]> {
  return banco
    .selectFrom('acesso.estrutura as e')
    .select(['e.id', 'e.nome'])
    .where('e.inativada_em', 'is', null)
    .where('e.nivel', '<>', 'setor')
    .where(alcancadas)
    .orderBy('e.caminho')
    .execute();
}
