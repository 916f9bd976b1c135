/** O SQL da amostra. */
import { sql } from 'kysely';
import { alcancaTitular, type Ator, type Banco, titulares, type Tx } from '../../../acesso/index.ts';
import { presasEm } from '../../ocupacao/store.ts';
import { CONTAR } from '../store.ts';
import type { Conferencia, Sorteada } from './conferencia.ts';
import type { Sorteavel } from './sorteio.ts';

/** Quem já estava na unidade antes do dia: quem chega no meio dele não muda o sorteio. */
export async function sorteaveis(banco: Banco | Tx, estruturaId: string, dia: string): Promise<Sorteavel[]> {
  const linhas = await presasEm(banco, [estruturaId])
    .select('s.pessoa_id as id')
    .select(
      sql<string | null>`(select max(x.dia) from custodia.conferencia x
        where x.pessoa_id = s.pessoa_id and x.dia < ${dia}::date)`.as('conferidaEm'),
    )
    .where('s.aqui_desde', '<', dia)
    .execute();
  return linhas.map(({ id, conferidaEm }) => ({ id, conferidaEm: conferidaEm ?? undefined }));
}

/** Das sorteadas, as que quem confere alcança. */
export async function sorteadasVisiveis(
  banco: Banco,
  ator: Ator,
  ids: readonly string[],
  dia: string,
): Promise<Sorteada[]> {
  const linhas = await titulares(banco)
    .innerJoin('custodia.situacao as s', 's.pessoa_id', 't.pessoa_id')
    .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 't.pessoa_id')
    .leftJoin('pessoas.foto as f', (on) => on.onRef('f.pessoa_id', '=', 'p.pessoa_id').onRef('f.id', '=', 'p.foto_id'))
    .leftJoin('custodia.conferencia as c', (on) => on.onRef('c.pessoa_id', '=', 't.pessoa_id').on('c.dia', '=', dia))
    .leftJoin('acesso.usuario as u', 'u.id', 'c.conferida_por')
    .select(['t.pessoa_id as id', 't.nome as quem', 's.lugar_id', 's.titulo as preso_por', 'f.miniatura'])
    .select(['c.foto', 'c.nome', 'c.lugar', 'c.titulo', 'c.nota', 'u.nome as por'])
    .where('t.pessoa_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where(alcancaTitular(ator, CONTAR))
    .orderBy('t.nome')
    .execute();
  return linhas.map((l) => ({
    id: l.id,
    nome: l.quem,
    foto: l.miniatura === null ? undefined : `data:image/webp;base64,${l.miniatura.toString('base64')}`,
    lugarId: l.lugar_id ?? undefined,
    titulo: l.preso_por ?? undefined,
    conferencia:
      l.foto === null
        ? undefined
        : ({
            foto: l.foto,
            nome: l.nome,
            lugar: l.lugar,
            titulo: l.titulo,
            nota: l.nota ?? undefined,
            por: l.por,
          } as Sorteada['conferencia']),
  }));
}

/** Conferir de novo no mesmo dia troca a resposta. */
export async function gravarConferencia(
  tx: Tx,
  { pessoaId, dia, estruturaId }: { pessoaId: string; dia: string; estruturaId: string },
  { nota, ...respostas }: Conferencia,
  quem: { agora: Date; usuarioId: string },
): Promise<void> {
  const dados = { ...respostas, nota: nota ?? null, conferida_em: quem.agora, conferida_por: quem.usuarioId };
  await tx
    .insertInto('custodia.conferencia')
    .values({ pessoa_id: pessoaId, dia, estrutura_id: estruturaId, ...dados })
    .onConflict((c) => c.columns(['pessoa_id', 'dia']).doUpdateSet(dados))
    .execute();
}

export interface BalancoDasConferencias {
  pessoas: number;
  comErro: number;
}

/** Pessoas diferentes conferidas na unidade de `desde` em diante, e em quantas delas algo não conferia. */
export async function balancoDesde(banco: Banco, estruturaId: string, desde: string): Promise<BalancoDasConferencias> {
  return banco
    .selectFrom('custodia.conferencia')
    .select(sql<number>`count(distinct pessoa_id)::int`.as('pessoas'))
    .select(
      sql<number>`(count(distinct pessoa_id) filter (where 'nao-confere' in (foto, nome, lugar, titulo)))::int`.as(
        'comErro',
      ),
    )
    .where('estrutura_id', '=', estruturaId)
    .where('dia', '>=', desde)
    .executeTakeFirstOrThrow();
}
