/** O SQL da lista: tudo já sai filtrado pelo que quem pede alcança, com o sigilo, e sem os registros unificados. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { alcancaTitular, type Ator, type Banco, type Sigilo, titulares } from '../../acesso/index.ts';
import { numeroSimples } from '../projecoes/documento.ts';

export interface PessoaNaLista {
  id: string;
  /** O nome por que se chama. */
  nome: string;
  /** O civil, quando é outro. */
  nomeCivil?: string | undefined;
  mae?: string | undefined;
  /** AAAA-MM-DD. */
  nascimento?: string | undefined;
  cpf?: string | undefined;
  fotoId?: string | undefined;
  sigilo: Sigilo;
  /** O estabelecimento em que está. */
  unidade?: string | undefined;
}

/** Quem pede, e o que mais restringe. */
export interface Alcance {
  ator: Ator;
  unidadeId?: string | undefined;
  condicoes: readonly RawBuilder<SqlBool>[];
}

export const VER = 'pessoas.pessoa.ver';

function alcancadas(banco: Banco, { ator, unidadeId, condicoes }: Alcance) {
  let q = titulares(banco)
    .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 't.pessoa_id')
    .where('p.unificada_em', 'is', null)
    .where(alcancaTitular(ator, VER));
  if (unidadeId) q = q.where('t.estrutura_id', '=', unidadeId);
  for (const c of condicoes) q = q.where(c);
  return q;
}

/** A mesma restrição sobre a linha de busca `n`: quem está fora do alcance não ocupa lugar nem conta. */
export const alcancaALinhaDeBusca = (banco: Banco, alcance: Alcance): RawBuilder<SqlBool> =>
  sql<SqlBool>`exists (${alcancadas(banco, alcance)
    .select(sql.lit(1).as('sim'))
    .where(sql<SqlBool>`t.pessoa_id = n.pessoa_id`)})`;

export const nascidaEm = (ano: number): RawBuilder<SqlBool> =>
  sql<SqlBool>`p.nascimento between make_date(${ano}, 1, 1) and make_date(${ano}, 12, 31)`;

const comDados = (banco: Banco, alcance: Alcance) =>
  alcancadas(banco, alcance).select([
    't.pessoa_id as id',
    't.nome',
    'p.nome as civil',
    'p.mae',
    'p.nascimento',
    'p.cpf',
    'p.foto_id as fotoId',
    't.sigilo',
    'e.nome as unidade',
  ]);

type Linha = Awaited<ReturnType<ReturnType<typeof comDados>['execute']>>[number];

const daLinha = ({ civil, mae, nascimento, cpf, fotoId, sigilo, unidade, ...l }: Linha): PessoaNaLista => ({
  ...l,
  nomeCivil: civil === l.nome ? undefined : civil,
  mae: mae ?? undefined,
  nascimento: nascimento ?? undefined,
  cpf: cpf ?? undefined,
  fotoId: fotoId ?? undefined,
  sigilo: sigilo as Sigilo,
  unidade: unidade ?? undefined,
});

/** Destes ids, os que alcança; por nome. */
export async function acharPorIds(banco: Banco, alcance: Alcance, ids: readonly string[]): Promise<PessoaNaLista[]> {
  if (ids.length === 0) return [];
  const linhas = await comDados(banco, alcance)
    .where('t.pessoa_id', 'in', [...ids])
    .orderBy('t.nome')
    .orderBy('t.pessoa_id')
    .execute();
  return linhas.map(daLinha);
}

/** Quem tem ou teve este documento, de qualquer espécie. */
export async function idsComDocumento(banco: Banco, numero: string): Promise<string[]> {
  const linhas = await banco
    .selectFrom('pessoas.documento')
    .select('pessoa_id')
    .distinct()
    .where('numero', '=', numeroSimples(numero))
    .execute();
  return linhas.map((l) => l.pessoa_id);
}

/** Em ordem de nome, a partir da seguinte a `depoisDe` (que só vale se também estiver no alcance). */
export async function listarPorNome(
  banco: Banco,
  alcance: Alcance,
  { depoisDe, limite }: { depoisDe?: string | undefined; limite: number },
): Promise<PessoaNaLista[]> {
  const marco = depoisDe === undefined ? undefined : (await acharPorIds(banco, alcance, [depoisDe]))[0];
  let q = comDados(banco, alcance).orderBy('t.nome').orderBy('t.pessoa_id').limit(limite);
  if (marco) q = q.where(sql<SqlBool>`(t.nome, t.pessoa_id) > (${marco.nome}, ${marco.id}::uuid)`);
  return (await q.execute()).map(daLinha);
}
