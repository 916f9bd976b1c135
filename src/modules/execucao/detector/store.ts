/** O SQL do detector: as contas das pessoas que se alcança, em lotes, e o que dizer de cada uma que se achou. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { alcancaTitular, type Ator, type Banco, titulares } from '../../acesso/index.ts';
import type { CasoEscrito } from '../../calculadora/index.ts';
import { seLeva } from '../levar.ts';

export const VER = 'execucao.recalculo.ver';

/** De quem se procura. */
export interface Recorte {
  /** Ausente: todas, sem alcance (o comando de quem administra). */
  ator?: Ator | undefined;
  unidadeId?: string | undefined;
  /** Para uma planilha: só de quem também se pode exportar. */
  leva?: boolean | undefined;
}

const SIM = sql<SqlBool>`true`;

/** Com conta feita, e fora os registros unificados. */
function comConta(banco: Banco, { ator, unidadeId, leva }: Recorte) {
  const alcanca: RawBuilder<SqlBool> = ator ? alcancaTitular(ator, VER, sql`c.sigilo`) : SIM;
  const q = titulares(banco)
    .innerJoin('execucao.conta as c', 'c.pessoa_id', 't.pessoa_id')
    .where(alcanca)
    .where(ator ? seLeva(ator, leva, sql`c.sigilo`) : SIM);
  return unidadeId === undefined ? q : q.where('t.estrutura_id', '=', unidadeId);
}

export async function contarContas(banco: Banco, recorte: Recorte): Promise<number> {
  const { n } = await comConta(banco, recorte)
    .select(sql<string>`count(*)`.as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

export interface ContaLida {
  pessoaId: string;
  caso: CasoEscrito;
  /** A última conta não se fez: o caso pode não ser o dos fatos de hoje. */
  falha: string | null;
}

const POR_LOTE = 1000;

/** Em ordem de identificador. */
export async function* lerContas(banco: Banco, recorte: Recorte): AsyncGenerator<readonly ContaLida[]> {
  let depois: string | undefined;
  do {
    let q = comConta(banco, recorte)
      .select(['t.pessoa_id as pessoaId', 'c.caso', 'c.falha'])
      .orderBy('t.pessoa_id')
      .limit(POR_LOTE);
    if (depois !== undefined) q = q.where('t.pessoa_id', '>', depois);
    const lote = (await q.execute()) as unknown as ContaLida[];
    if (lote.length > 0) yield lote;
    depois = lote.length === POR_LOTE ? lote.at(-1)?.pessoaId : undefined;
  } while (depois !== undefined);
}

export interface PessoaAchada {
  nome: string;
  unidade: string | null;
  /** Ver `ESTADOS` da custódia; `null`: nada se sabe. */
  estado: string | null;
}

export async function quemSao(banco: Banco, pessoaIds: readonly string[]): Promise<Map<string, PessoaAchada>> {
  if (pessoaIds.length === 0) return new Map();
  const linhas = await titulares(banco)
    .leftJoin('custodia.situacao as s', 's.pessoa_id', 't.pessoa_id')
    .select(['t.pessoa_id as id', 't.nome', 'e.nome as unidade', 's.estado'])
    .where('t.pessoa_id', '=', sql<string>`any(${[...pessoaIds]}::uuid[])`)
    .execute();
  return new Map(linhas.map(({ id, ...p }) => [id, p]));
}

export interface UnidadeComContas {
  id: string;
  nome: string;
  pessoas: number;
}

/** Onde estão as pessoas que se alcança, para escolher uma unidade. */
export async function unidadesComContas(banco: Banco, ator: Ator): Promise<UnidadeComContas[]> {
  const linhas = await comConta(banco, { ator })
    .select(['e.id', 'e.nome'])
    .select(sql<string>`count(*)`.as('pessoas'))
    .where('e.id', 'is not', null)
    .groupBy(['e.id', 'e.nome'])
    .orderBy('e.nome')
    .execute();
  return linhas.flatMap(({ id, nome, pessoas }) => (id && nome ? [{ id, nome, pessoas: Number(pessoas) }] : []));
}
