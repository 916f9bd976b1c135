/** O SQL das contradições: só das pessoas que quem pede alcança, e com o sigilo dos fatos de que saíram. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { alcancaTitular, type Ator, type Banco, titulares, type Tx } from '../acesso/index.ts';
import type { Contradicao } from './contradicao.ts';
import type { Detalhes, Gravidade } from './especies/especie.ts';
import type { Filtro } from './filtro.ts';

export const VER = 'conciliador.contradicao.ver';
export const POR_PAGINA = 50;

/** O órgão que responde é o da lotação, ou está abaixo dela. */
const minha = (ator: Ator): RawBuilder<boolean> =>
  sql<boolean>`coalesce((select o.caminho ^@ ${ator.lotacao?.caminho ?? '!'} from acesso.estrutura o where o.id = k.estrutura_id), false)`;

const alcancadas = (banco: Banco | Tx, ator: Ator) =>
  titulares(banco)
    .innerJoin('conciliador.contradicao as k', 'k.pessoa_id', 't.pessoa_id')
    .where(alcancaTitular(ator, VER, sql`k.sigilo`));

function abertas(banco: Banco, ator: Ator, hoje: string, f: Filtro) {
  let q = alcancadas(banco, ator).where('k.sumiu_em', 'is', null).where('k.explicada_em', 'is', null);
  if (f.especie !== undefined) q = q.where('k.especie', '=', f.especie);
  if (f.gravidade !== undefined) q = q.where('k.gravidade', '=', f.gravidade);
  if (f.minhas) q = q.where(minha(ator) as RawBuilder<SqlBool>);
  if (f.vencidas) q = q.where('k.prazo', '<', hoje);
  return q;
}

export interface Contagem {
  gravidade: Gravidade;
  total: number;
  vencidas: number;
  minhas: number;
}

export const contarPorGravidade = (banco: Banco, ator: Ator, hoje: string, filtro: Filtro = {}): Promise<Contagem[]> =>
  abertas(banco, ator, hoje, filtro)
    .select([
      sql<Gravidade>`k.gravidade`.as('gravidade'),
      sql<number>`count(*)::int`.as('total'),
      sql<number>`(count(*) filter (where k.prazo < ${hoje}::date))::int`.as('vencidas'),
      sql<number>`(count(*) filter (where ${minha(ator)}))::int`.as('minhas'),
    ])
    .groupBy('k.gravidade')
    .execute();

/** Uma página: a liberdade de alguém primeiro; em cada gravidade, as do próprio órgão, e as de prazo mais curto. */
export const listarAbertas = (banco: Banco, ator: Ator, hoje: string, filtro: Filtro): Promise<Contradicao[]> =>
  comColunas(abertas(banco, ator, hoje, filtro), ator, hoje)
    .orderBy(sql`array_position(array['liberdade', 'grave', 'atencao'], k.gravidade)`)
    .orderBy(minha(ator), 'desc')
    .orderBy('k.prazo')
    .orderBy('k.id')
    .limit(POR_PAGINA)
    .offset(((filtro.pagina ?? 1) - 1) * POR_PAGINA)
    .execute();

/** Aberta ou não. */
export const acharContradicao = (
  banco: Banco,
  ator: Ator,
  hoje: string,
  pessoaId: string,
  id: string,
): Promise<Contradicao | undefined> =>
  comColunas(alcancadas(banco, ator), ator, hoje)
    .where('k.pessoa_id', '=', pessoaId)
    .where('k.id', '=', id)
    .executeTakeFirst();

const nomeDoUsuario = (coluna: string) =>
  sql<string | null>`(select u.nome from acesso.usuario u where u.id = ${sql.ref(coluna)})`;

const comColunas = (q: ReturnType<typeof alcancadas>, ator: Ator, hoje: string) =>
  q.select([
    'k.pessoa_id as pessoaId',
    'k.id',
    't.nome',
    'k.especie',
    sql<Gravidade>`k.gravidade`.as('gravidade'),
    sql<string | null>`(select o.nome from acesso.estrutura o where o.id = k.estrutura_id)`.as('orgao'),
    minha(ator).as('minha'),
    sql<Detalhes>`k.detalhes`.as('detalhes'),
    'k.achada_em as achadaEm',
    'k.prazo',
    sql<number>`k.prazo - ${hoje}::date`.as('faltam'),
    'k.assumida_em as assumidaEm',
    nomeDoUsuario('k.assumida_por').as('assumidaPor'),
    'k.explicada_em as explicadaEm',
    nomeDoUsuario('k.explicada_por').as('explicadaPor'),
    'k.explicacao',
    'k.sumiu_em as sumiuEm',
  ]);

/** A linha, trancada, se ainda está aberta. */
export const trancarAberta = (tx: Tx, pessoaId: string, id: string) =>
  tx
    .selectFrom('conciliador.contradicao')
    .select(['assumida_por as assumidaPor', 'sigilo', sql<Gravidade>`gravidade`.as('gravidade')])
    .select(sql<string | null>`(select o.caminho from acesso.estrutura o where o.id = estrutura_id)`.as('caminho'))
    .where('pessoa_id', '=', pessoaId)
    .where('id', '=', id)
    .where('sumiu_em', 'is', null)
    .where('explicada_em', 'is', null)
    .forUpdate()
    .executeTakeFirst();

interface Muda {
  pessoaId: string;
  id: string;
  agora: Date;
  usuarioId: string;
}

export async function gravarAssumida(tx: Tx, { pessoaId, id, agora, usuarioId }: Muda): Promise<void> {
  await tx
    .updateTable('conciliador.contradicao')
    .set({ assumida_em: agora, assumida_por: usuarioId })
    .where('pessoa_id', '=', pessoaId)
    .where('id', '=', id)
    .execute();
}

export async function gravarExplicada(
  tx: Tx,
  { pessoaId, id, agora, usuarioId, explicacao }: Muda & { explicacao: string },
): Promise<void> {
  await tx
    .updateTable('conciliador.contradicao')
    .set({ explicada_em: agora, explicada_por: usuarioId, explicacao })
    .where('pessoa_id', '=', pessoaId)
    .where('id', '=', id)
    .execute();
}
