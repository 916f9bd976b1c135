/** Todo o SQL dos titulares. */
import { sql } from 'kysely';
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
export const titulares = (banco: Banco | Tx) =>
  banco
    .selectFrom('acesso.titular as t')
    .leftJoin('acesso.estrutura as e', 'e.id', 't.estrutura_id')
    .leftJoin('acesso.estrutura as v', 'v.id', 't.vara_id')
    .leftJoin('acesso.estrutura as j', (on) =>
      on.on((eb) => eb('j.id', '=', eb.fn.coalesce('t.vara_id', 't.estrutura_id'))),
    );

const completos = (banco: Banco | Tx) =>
  titulares(banco).select([
    't.pessoa_id as id',
    't.nome',
    't.nascimento',
    't.mae',
    't.sigilo',
    'j.uf',
    'j.comarca',
    'j.regiao',
    'j.circunscricao',
    sql<Lugar | null>`case when e.id is not null then ${lugar('e')} end`.as('estabelecimento'),
    sql<Lugar | null>`case when v.id is not null then ${lugar('v')} end`.as('vara'),
    sql<Lugar[]>`(select coalesce(json_agg(${lugar('o')} order by o.nome), '[]')
      from acesso.titular_atuacao a join acesso.estrutura o on o.id = a.estrutura_id
      where a.pessoa_id = t.pessoa_id)`.as('atuam'),
    sql<string[]>`(select coalesce(json_agg(c.usuario_id), '[]') from acesso.credencial c
      where c.pessoa_id = t.pessoa_id and c.revogada_em is null)`.as('credenciados'),
  ]);

export async function acharTitular(banco: Banco | Tx, id: string): Promise<Titular | undefined> {
  const linha = await completos(banco).where('t.pessoa_id', '=', id).executeTakeFirst();
  if (!linha) return undefined;
  const { uf, comarca, regiao, circunscricao, nascimento, mae, estabelecimento, vara, sigilo, ...t } = linha;
  return {
    ...t,
    nascimento: nascimento ?? undefined,
    mae: mae ?? undefined,
    estabelecimento: estabelecimento ?? undefined,
    vara: vara ?? undefined,
    sigilo: sigilo as Sigilo,
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

/** O que os fatos dizem da pessoa, para a permissão. */
export interface TitularNovo {
  id: string;
  nome: string;
  nascimento?: string | undefined;
  mae?: string | undefined;
  sigilo: Sigilo;
  /** Quem a cadastrou; ausente: o sistema. */
  autorId?: string | undefined;
}

/** Só a linha: onde está e quem atua vêm dos fatos. */
export async function inserirTitulares(tx: Tx, novos: readonly TitularNovo[], agora: Date): Promise<void> {
  const linhas = novos.map((n) => ({
    pessoa_id: n.id,
    nome: n.nome,
    nascimento: n.nascimento ?? null,
    mae: n.mae ?? null,
    sigilo: n.sigilo,
    criado_em: agora,
    criado_por: n.autorId ?? null,
  }));
  await sql`insert into acesso.titular
    select * from jsonb_populate_recordset(null::acesso.titular, ${JSON.stringify(linhas)}::jsonb)`.execute(tx);
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

export async function cancelarCodigo(tx: Tx, titularId: string, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.titular_codigo')
    .set({ cancelado_em: agora })
    .where('pessoa_id', '=', titularId)
    .where('cancelado_em', 'is', null)
    .execute();
}

/** Cancela o anterior e grava o novo. Quem o chama já trancou o titular. */
export async function trocarCodigo(tx: Tx, titularId: string, novo: CodigoNovo): Promise<void> {
  await cancelarCodigo(tx, titularId, novo.emitidoEm);
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
  nascimento: string | null;
  mae: string | null;
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
