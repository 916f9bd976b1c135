/** Todo o SQL dos titulares. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { contem } from '../estruturas/sql.ts';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { Sigilo } from '../permissao/tipos.ts';
import type { CodigoEmitido, Lugar, Titular } from './titular.ts';

/** A estrutura de apelido dado, como `Lugar`. */
const lugar = (e: string) => {
  const coluna = (c: string) => sql.ref(`${e}.${c}`);
  return sql<Lugar>`json_build_object(
    'id', ${coluna('id')}, 'nome', ${coluna('nome')}, 'sigla', ${coluna('sigla')}, 'caminho', ${coluna('caminho')})`;
};

/** O titular `t`, onde está (`e`), a vara (`v`) e a estrutura que dá a jurisdição (`j`). */
function titulares(banco: Banco | Tx) {
  return banco
    .selectFrom('acesso.titular as t')
    .innerJoin('acesso.estrutura as e', 'e.id', 't.estrutura_id')
    .leftJoin('acesso.estrutura as v', 'v.id', 't.vara_id')
    .innerJoin('acesso.estrutura as j', (on) =>
      on.on((eb) => eb('j.id', '=', eb.fn.coalesce('t.vara_id', 't.estrutura_id'))),
    );
}

const completos = (banco: Banco | Tx) =>
  titulares(banco).select([
    't.pessoa_id as id',
    't.nome',
    't.nascimento',
    't.mae',
    't.caso',
    't.sigilo',
    'j.uf',
    'j.comarca',
    'j.regiao',
    'j.circunscricao',
    lugar('e').as('estabelecimento'),
    sql<Lugar | null>`case when v.id is not null then ${lugar('v')} end`.as('vara'),
    sql<Lugar[]>`(select coalesce(json_agg(${lugar('o')} order by o.nome), '[]')
      from acesso.titular_atuacao a join acesso.estrutura o on o.id = a.estrutura_id
      where a.pessoa_id = t.pessoa_id)`.as('atuam'),
  ]);

export async function acharTitular(banco: Banco | Tx, id: string): Promise<Titular | undefined> {
  const linha = await completos(banco).where('t.pessoa_id', '=', id).executeTakeFirst();
  if (!linha) return undefined;
  const { uf, comarca, regiao, circunscricao, ...t } = linha;
  return {
    ...t,
    caso: t.caso ?? undefined,
    vara: t.vara ?? undefined,
    sigilo: t.sigilo as Sigilo,
    jurisdicao: {
      uf: uf ?? undefined,
      comarca: comarca ?? undefined,
      regiao: regiao ?? undefined,
      circunscricao: circunscricao ?? undefined,
    },
  };
}

/** Acha e tranca até o fim da transação. */
export async function trancarTitular(tx: Tx, id: string): Promise<Titular | undefined> {
  const trancado = await tx
    .selectFrom('acesso.titular')
    .select('pessoa_id')
    .where('pessoa_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return trancado && acharTitular(tx, id);
}

export interface BuscaDeTitulares {
  /** Parte do nome, sem distinguir acento nem maiúscula. */
  nome?: string | undefined;
  mae?: string | undefined;
  /** AAAA-MM-DD. */
  nascimento?: string | undefined;
}

export interface TitularAchado {
  id: string;
  nome: string;
  nascimento: string;
  mae: string;
  sigilo: Sigilo;
  estabelecimento: string;
  vara: string | null;
}

/** Em ordem de nome, até `limite`, só os que a condição deixa ver. */
export async function buscarNoAlcance(
  banco: Banco | Tx,
  { nome, mae, nascimento }: BuscaDeTitulares,
  alcance: RawBuilder<SqlBool>,
  limite: number,
): Promise<TitularAchado[]> {
  let busca = titulares(banco)
    .select(['t.pessoa_id as id', 't.nome', 't.nascimento', 't.mae', 't.sigilo'])
    .select(['e.nome as estabelecimento', 'v.nome as vara'])
    .where(alcance);
  if (nome) busca = busca.where(contem('t.nome', nome));
  if (mae) busca = busca.where(contem('t.mae', mae));
  if (nascimento) busca = busca.where('t.nascimento', '=', nascimento);
  const linhas = await busca.orderBy('t.nome').orderBy('t.pessoa_id').limit(limite).execute();
  return linhas.map((l) => ({ ...l, sigilo: l.sigilo as Sigilo }));
}

/** Quantas pessoas a condição deixa ver. */
export async function contarNoAlcance(banco: Banco, alcance: RawBuilder<SqlBool>): Promise<number> {
  const { quantos } = await titulares(banco)
    .select((eb) => eb.fn.countAll<number>().as('quantos'))
    .where(alcance)
    .executeTakeFirstOrThrow();
  return quantos;
}

export interface NovoTitular {
  nome: string;
  nascimento: string;
  mae: string;
  caso: unknown;
  estabelecimentoId: string;
  varaId?: string | undefined;
  atuam: readonly string[];
  sigilo: Sigilo;
}

export async function inserirTitular(tx: Tx, novo: NovoTitular, autorId: string, agora: Date): Promise<string> {
  const { id } = await tx
    .insertInto('acesso.titular')
    .values({
      nome: novo.nome,
      nascimento: novo.nascimento,
      mae: novo.mae,
      caso: novo.caso === undefined ? null : JSON.stringify(novo.caso),
      estrutura_id: novo.estabelecimentoId,
      vara_id: novo.varaId ?? null,
      sigilo: novo.sigilo,
      criado_em: agora,
      criado_por: autorId,
    })
    .returning('pessoa_id as id')
    .executeTakeFirstOrThrow();
  if (novo.atuam.length > 0) {
    const linhas = novo.atuam.map((estrutura_id) => ({ pessoa_id: id, estrutura_id }));
    await tx.insertInto('acesso.titular_atuacao').values(linhas).execute();
  }
  return id;
}

/** O código em aberto, ainda que vencido; nunca há dois. */
export async function codigoDe(banco: Banco | Tx, titularId: string): Promise<CodigoEmitido | undefined> {
  const linha = await banco
    .selectFrom('acesso.titular_codigo')
    .select(['emitido_em as emitidoEm', 'expira_em as expiraEm'])
    .where('pessoa_id', '=', titularId)
    .where('cancelado_em', 'is', null)
    .executeTakeFirst();
  return linha;
}

interface CodigoNovo extends CodigoEmitido {
  hash: Buffer;
  autorId: string;
}

/** Cancela o anterior e grava o novo. Quem o chama já trancou o titular. */
export async function trocarCodigo(tx: Tx, titularId: string, novo: CodigoNovo): Promise<void> {
  await tx
    .updateTable('acesso.titular_codigo')
    .set({ cancelado_em: novo.emitidoEm })
    .where('pessoa_id', '=', titularId)
    .where('cancelado_em', 'is', null)
    .execute();
  await tx
    .insertInto('acesso.titular_codigo')
    .values({
      pessoa_id: titularId,
      codigo_hash: novo.hash,
      emitido_em: novo.emitidoEm,
      emitido_por: novo.autorId,
      expira_em: novo.expiraEm,
    })
    .execute();
}

/** Quem entrou com o código de antes sai. */
export async function encerrarSessoesDoTitular(tx: Tx, titularId: string, motivo: string, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.sessao')
    .set({ encerrada_em: agora, motivo_do_encerramento: motivo })
    .where('titular_id', '=', titularId)
    .where('encerrada_em', 'is', null)
    .execute();
}

export interface DonoDoCodigo extends CodigoEmitido {
  id: string;
  nome: string;
  nascimento: string;
  mae: string;
}

/** De quem é o código em vigor com este resumo. */
export async function donoDoCodigo(banco: Banco | Tx, hash: Buffer, agora: Date): Promise<DonoDoCodigo | undefined> {
  return banco
    .selectFrom('acesso.titular_codigo as c')
    .innerJoin('acesso.titular as t', 't.pessoa_id', 'c.pessoa_id')
    .select(['t.pessoa_id as id', 't.nome', 't.nascimento', 't.mae'])
    .select(['c.emitido_em as emitidoEm', 'c.expira_em as expiraEm'])
    .where('c.codigo_hash', '=', hash)
    .where('c.cancelado_em', 'is', null)
    .where('c.expira_em', '>', agora)
    .executeTakeFirst();
}
