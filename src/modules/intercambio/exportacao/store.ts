/** O SQL da exportação: só quem o ator alcança sai do banco. */
import { sql } from 'kysely';
import {
  type Alvo,
  alcancaTitular,
  type Ator,
  type Banco,
  type Sigilo,
  titulares,
  type Tx,
} from '../../acesso/index.ts';
import { EXPORTAR } from './exportacao.ts';

const aoAlcance = (banco: Banco | Tx, ator: Ator) =>
  titulares(banco)
    .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 't.pessoa_id')
    .where('p.unificada_em', 'is', null)
    .where(alcancaTitular(ator, EXPORTAR));

export async function quantasAlcanca(banco: Banco | Tx, ator: Ator): Promise<number> {
  const { n } = await aoAlcance(banco, ator)
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** Com uma a mais que o limite, para saber que passou dele. */
export async function idsAoAlcance(banco: Banco | Tx, ator: Ator, limite: number): Promise<string[]> {
  const linhas = await aoAlcance(banco, ator)
    .select('t.pessoa_id as id')
    .orderBy('t.pessoa_id')
    .limit(limite + 1)
    .execute();
  return linhas.map((l) => l.id);
}

export interface PessoaDaExportacao {
  id: string;
  /** O que decide quais fatos dela podem sair. */
  alvo: Alvo;
  /** O registro dela e os unificados nela. */
  registros: readonly string[];
}

/** As que o ator ainda alcança: o alcance pode ter mudado desde que se listaram. */
export async function pessoasDaExportacao(
  banco: Banco,
  ator: Ator,
  ids: readonly string[],
): Promise<PessoaDaExportacao[]> {
  const linhas = await aoAlcance(banco, ator)
    .where('t.pessoa_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .select(['t.pessoa_id as id', 't.sigilo', 'e.caminho', 'j.uf', 'j.comarca', 'j.regiao', 'j.circunscricao'])
    .select([
      sql<
        string[]
      >`array(select o.caminho from acesso.titular_atuacao a join acesso.estrutura o on o.id = a.estrutura_id
        where a.pessoa_id = t.pessoa_id)`.as('atuam'),
      sql<string[]>`array(select c.usuario_id::text from acesso.credencial c
        where c.pessoa_id = t.pessoa_id and c.revogada_em is null)`.as('credenciados'),
      sql<string[]>`array(select u.pessoa_id::text from pessoas.pessoa u
        where u.pessoa_id = t.pessoa_id or u.unificada_em = t.pessoa_id)`.as('registros'),
    ])
    .orderBy('t.pessoa_id')
    .execute();
  return linhas.map(({ id, registros, sigilo, caminho, uf, comarca, regiao, circunscricao, atuam, credenciados }) => ({
    id,
    registros,
    alvo: {
      titularId: id,
      sigilo: sigilo as Sigilo,
      caminho: caminho ?? undefined,
      uf: uf ?? undefined,
      comarca: comarca ?? undefined,
      regiao: regiao ?? undefined,
      circunscricao: circunscricao ?? undefined,
      atuam,
      credenciados,
    },
  }));
}

/** Quantas pessoas este usuário já levou desde `desde`. */
export async function levadasDesde(banco: Banco | Tx, usuarioId: string, desde: Date): Promise<number> {
  const { n } = await banco
    .selectFrom('intercambio.exportacao')
    .select(sql<number>`coalesce(sum(pessoas), 0)::int`.as('n'))
    .where('usuario_id', '=', usuarioId)
    .where('feita_em', '>=', desde)
    .executeTakeFirstOrThrow();
  return n;
}

export interface ExportacaoNova {
  especie: string;
  formato: string;
  usuarioId: string;
  lotacaoId: string | undefined;
  finalidade: string;
  pessoas: number;
  feitaEm: Date;
}

export async function inserirExportacao(tx: Tx, e: ExportacaoNova): Promise<string> {
  const { id } = await tx
    .insertInto('intercambio.exportacao')
    .values({
      especie: e.especie,
      formato: e.formato,
      usuario_id: e.usuarioId,
      lotacao_id: e.lotacaoId ?? null,
      finalidade: e.finalidade,
      pessoas: e.pessoas,
      feita_em: e.feitaEm,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Até o fim da transação, outra exportação do mesmo usuário espera: a soma do dia não se fura. */
export const trancarSoma = (tx: Tx, usuarioId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`intercambio.exportacao ${usuarioId}`}, 0))`.execute(tx);

/** Id → nome; se duas se chamam igual, o id é o nome. */
export async function nomesDasEstruturas(banco: Banco): Promise<Map<string, string>> {
  const linhas = await banco.selectFrom('acesso.estrutura').select(['id', 'nome']).execute();
  const vezes = Map.groupBy(linhas, (l) => l.nome);
  return new Map(linhas.map(({ id, nome }) => [id, vezes.get(nome)?.length === 1 ? nome : id]));
}
