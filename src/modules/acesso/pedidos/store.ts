/** O SQL do pedido e dos seus passos. O do cadastro está em `store-do-cadastro.ts`; o das listas, em `queries.ts`. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { IdDoPapel } from '../permissao/papeis.ts';
import { buscarPedido } from './buscar-pedido.ts';
import type { Andamento, DadosDaPessoa, Federado, Pedido } from './registro.ts';

/** Um pedido por vez para cada CPF: dois envios juntos viram um pedido e uma reiteração. */
export async function prenderCpf(tx: Tx, cpf: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`acesso.pedido:${cpf}`}, 0))`.execute(tx);
}

export interface ChaveDoPendente {
  cpf: string;
  nascimento: string;
  email: string;
  acordoId: string | undefined;
  donoId: string;
  lotacaoId: string;
}

/** O pedido igual que ainda está andando, da mesma pessoa. */
export async function acharPendente(tx: Tx, c: ChaveDoPendente): Promise<string | undefined> {
  const achado = await tx
    .selectFrom('acesso.pedido')
    .select('id')
    .where('cpf', '=', c.cpf)
    .where('nascimento', '=', c.nascimento)
    .where(sql`lower(email)`, '=', c.email.toLowerCase())
    .where('acordo_id', 'is not distinct from', c.acordoId ?? null)
    .where('dono_id', '=', c.donoId)
    .where('lotacao_id', '=', c.lotacaoId)
    .where('encerrado_em', 'is', null)
    .executeTakeFirst();
  return achado?.id;
}

export interface NovoTermo {
  versao: string;
  texto: string;
  sha256: Buffer;
  cpf: string;
  origemIp: string | undefined;
}

export async function gravarTermo(tx: Tx, t: NovoTermo, agora: Date): Promise<string> {
  const { id } = await tx
    .insertInto('acesso.termo')
    .values({
      versao: t.versao,
      texto: t.texto,
      sha256: t.sha256,
      cpf: t.cpf,
      aceito_em: agora,
      origem_ip: t.origemIp ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface NovoPedido {
  ano: string;
  codigoHash: Buffer;
  pessoa: DadosDaPessoa;
  categoria: string;
  papel: IdDoPapel;
  acordoId: string | undefined;
  donoId: string;
  orgaoId: string;
  lotacaoId: string;
  federado: Federado | undefined;
  termoId: string;
}

/** O número é o ano e a ordem de chegada: `2026-000042`. */
export async function gravarPedido(tx: Tx, p: NovoPedido, agora: Date): Promise<{ id: string; numero: string }> {
  return tx
    .insertInto('acesso.pedido')
    .values({
      ...p.pessoa,
      numero: sql<string>`${p.ano} || '-' || lpad(nextval('acesso.numero_do_pedido')::text, 6, '0')`,
      codigo_hash: p.codigoHash,
      categoria: p.categoria,
      papel: p.papel,
      acordo_id: p.acordoId ?? null,
      dono_id: p.donoId,
      orgao_id: p.orgaoId,
      lotacao_id: p.lotacaoId,
      provedor: p.federado?.provedor ?? null,
      sub_federado: p.federado?.sub ?? null,
      termo_id: p.termoId,
      criado_em: agora,
    })
    .returning(['id', 'numero'])
    .executeTakeFirstOrThrow();
}

export type NovoAndamento = Omit<Andamento, 'feitoEm'>;

/** @throws unicidade se outra pessoa deu um passo ao mesmo tempo. */
export async function gravarAndamento(tx: Tx, pedidoId: string, a: NovoAndamento, agora: Date): Promise<void> {
  await tx
    .insertInto('acesso.pedido_andamento')
    .values({
      pedido_id: pedidoId,
      ordem: a.ordem,
      passo: a.passo,
      texto: a.texto ?? null,
      autor_id: a.autorId ?? null,
      autor_nome: a.autorNome,
      feito_em: agora,
      prazo: a.prazo ?? null,
      espera_de: a.esperaDeId ?? null,
    })
    .execute();
}

export async function encerrarPedido(tx: Tx, pedidoId: string, agora: Date): Promise<void> {
  await tx.updateTable('acesso.pedido').set({ encerrado_em: agora }).where('id', '=', pedidoId).execute();
}

/** O código que vai no próximo e-mail; o da tela continua valendo. */
export async function gravarCodigoDoCorreio(tx: Tx, pedidoId: string, hash: Buffer): Promise<void> {
  await tx.updateTable('acesso.pedido').set({ codigo_do_correio_hash: hash }).where('id', '=', pedidoId).execute();
}

/** O id do pedido deste número, se o código é o dele. */
export async function acharPeloCodigo(db: Banco | Tx, numero: string, hash: Buffer): Promise<string | undefined> {
  const achado = await db
    .selectFrom('acesso.pedido')
    .select('id')
    .where('numero', '=', numero)
    .where((eb) => eb.or([eb('codigo_hash', '=', hash), eb('codigo_do_correio_hash', '=', hash)]))
    .executeTakeFirst();
  return achado?.id;
}

/** O pedido inteiro, trancado até o fim da transação: dois passos ao mesmo tempo saem um depois do outro. */
export async function prenderPedido(tx: Tx, id: string): Promise<Pedido | undefined> {
  await tx.selectFrom('acesso.pedido').select('id').where('id', '=', id).forUpdate().execute();
  return buscarPedido(tx, id);
}

/** Quem tem conta e é, ou pode ser, a pessoa do pedido: mesmo CPF, mesmo e-mail ou mesmo login federado. */
export async function contasDaPessoa(
  db: Banco | Tx,
  { pessoa, federado }: Pick<Pedido, 'pessoa' | 'federado'>,
): Promise<string[]> {
  const linhas = await db
    .selectFrom('acesso.usuario as u')
    .select('u.id')
    .where((eb) =>
      eb.or([
        eb('u.cpf', '=', pessoa.cpf),
        eb(sql`lower(u.email)`, '=', pessoa.email.toLowerCase()),
        eb.exists(
          eb
            .selectFrom('acesso.identidade as i')
            .select('i.sub')
            .whereRef('i.usuario_id', '=', 'u.id')
            .where('i.provedor', '=', federado?.provedor ?? '')
            .where('i.sub', '=', federado?.sub ?? ''),
        ),
      ]),
    )
    .execute();
  return linhas.map((u) => u.id);
}
