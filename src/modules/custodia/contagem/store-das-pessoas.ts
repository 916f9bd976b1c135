/** O SQL das pessoas da contagem, com nome e foto de quem se alcança. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { alcancaTitular, type Ator, type Banco, titulares, type Tx } from '../../acesso/index.ts';
import type { PessoaNaContagem, Resultado } from './contagem.ts';
import { CONTAR } from './store.ts';

/** Nome e foto só saem do banco para quem alcança a pessoa; as outras vêm sem eles, no fim. */
export async function pessoasDaContagem(
  banco: Banco,
  ator: Ator,
  contagemId: string,
  onde: RawBuilder<SqlBool> = sql<SqlBool>`true`,
): Promise<PessoaNaContagem[]> {
  const alcanca = alcancaTitular(ator, CONTAR);
  const linhas = await titulares(banco)
    .innerJoin('custodia.contagem_pessoa as c', 'c.pessoa_id', 't.pessoa_id')
    .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 't.pessoa_id')
    .leftJoin('pessoas.foto as f', (on) => on.onRef('f.pessoa_id', '=', 'p.pessoa_id').onRef('f.id', '=', 'p.foto_id'))
    .leftJoin('acesso.usuario as u', 'u.id', 'c.marcada_por')
    .selectAll('c')
    .select('u.nome as marcada_por_nome')
    .select(sql<string | null>`case when ${alcanca} then t.nome end`.as('nome'))
    .select(sql<Buffer | null>`case when ${alcanca} then f.miniatura end`.as('miniatura'))
    .where('c.contagem_id', '=', contagemId)
    .where(onde)
    .orderBy(sql`case when ${alcanca} then t.nome end`)
    .orderBy('t.pessoa_id')
    .execute();
  return linhas.map((l) => ({
    id: l.pessoa_id,
    esperada: l.esperada,
    lugarId: l.lugar_id ?? undefined,
    fora: l.fora ?? undefined,
    resultado: (l.resultado as Resultado | null) ?? undefined,
    achadaEm: l.achada_em ?? undefined,
    nota: l.nota ?? undefined,
    nome: l.nome ?? undefined,
    foto: l.miniatura === null ? undefined : `data:image/webp;base64,${l.miniatura.toString('base64')}`,
    marcadaPor: l.marcada_por_nome ?? undefined,
    marcadaEm: l.marcada_em ?? undefined,
  }));
}

/** As de um lugar: as que se esperavam nele e as que apareceram nele. */
export const nesteLugar = (lugarId: string | undefined): RawBuilder<SqlBool> =>
  lugarId === undefined
    ? sql<SqlBool>`(c.esperada and c.lugar_id is null)`
    : sql<SqlBool>`((c.esperada and c.lugar_id = ${lugarId}) or c.achada_em = ${lugarId})`;

/** As que não ficaram só presentes ou fora como o registro dizia. */
export const COM_DIVERGENCIA = sql<SqlBool>`(c.resultado is null or c.resultado in ('ausente', 'a-mais')
  or (c.resultado = 'presente') = (c.fora is not null))`;

export interface Encontrada {
  id: string;
  nome: string;
  lugarId?: string | undefined;
}

/** Das presas na unidade que quem conta alcança, as de nome parecido; com id, só ela. */
export async function acharNaUnidade(
  banco: Banco | Tx,
  ator: Ator,
  estruturaId: string,
  { nome, id }: { nome?: string; id?: string },
): Promise<Encontrada[]> {
  let q = titulares(banco)
    .innerJoin('custodia.situacao as s', 's.pessoa_id', 't.pessoa_id')
    .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 't.pessoa_id')
    .select(['t.pessoa_id as id', 't.nome', 's.lugar_id'])
    .where('s.estrutura_id', '=', estruturaId)
    .where('s.estado', 'in', ['presa', 'em-transito'])
    .where('p.unificada_em', 'is', null)
    .where(alcancaTitular(ator, CONTAR));
  if (id !== undefined) q = q.where('t.pessoa_id', '=', id);
  if (nome !== undefined)
    q = q.where(sql<SqlBool>`${simples(sql.ref('t.nome'))} like '%' || ${simples(sql`${nome}::text`)} || '%'`);
  const linhas = await q.orderBy('t.nome').limit(ACHADAS).execute();
  return linhas.map((l) => ({ id: l.id, nome: l.nome, lugarId: l.lugar_id ?? undefined }));
}

const ACHADAS = 10;

/** Sem acentos, nem sinais que o `like` entende. */
const simples = (texto: RawBuilder<unknown>) =>
  sql`lower(regexp_replace(normalize(${texto}, nfd), '[^a-zA-Z ]', '', 'g'))`;
