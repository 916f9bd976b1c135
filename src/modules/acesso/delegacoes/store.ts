/** Todo o SQL das delegações. */
import { type RawBuilder, sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { Delegacao, Parte } from './delegacao.ts';

interface DelegacaoRow {
  id: string;
  de: Parte;
  para: Parte;
  permissoes: string[];
  motivo: string;
  inicio: string;
  fim: string;
  encerrada_em: Date | null;
  motivo_do_encerramento: string | null;
}

const parte = (lotacao: RawBuilder<unknown>) => sql`
  (select json_build_object('lotacaoId', l.id, 'usuarioId', u.id, 'nome', coalesce(u.nome_social, u.nome), 'cargo', l.cargo,
     'estrutura', e.nome, 'caminho', e.caminho, 'fuso', e.fuso)
     from acesso.lotacao l join acesso.usuario u on u.id = l.usuario_id join acesso.estrutura e on e.id = l.estrutura_id
    where l.id = ${lotacao})`;

async function ler(db: Banco | Tx, resto: RawBuilder<unknown>): Promise<Delegacao[]> {
  const { rows } = await sql<DelegacaoRow>`
    select d.id, ${parte(sql`d.de_lotacao_id`)} as de, ${parte(sql`d.para_lotacao_id`)} as para, d.permissoes, d.motivo,
           d.inicio, d.fim, d.encerrada_em, d.motivo_do_encerramento
      from acesso.delegacao d ${resto}`.execute(db);
  return rows.map(({ encerrada_em, motivo_do_encerramento, ...d }) => ({
    ...d,
    encerradaEm: encerrada_em ?? undefined,
    motivoDoEncerramento: motivo_do_encerramento ?? undefined,
  }));
}

/** As mais novas antes. */
const daPessoa = (coluna: 'de_lotacao_id' | 'para_lotacao_id') => (db: Banco, usuarioId: string, maximo: number) =>
  ler(
    db,
    sql`where ${sql.ref(`d.${coluna}`)} in (select m.id from acesso.lotacao m where m.usuario_id = ${usuarioId})
        order by d.inicio desc, d.id limit ${maximo}`,
  );

export const dadasPor = daPessoa('de_lotacao_id');
export const recebidasPor = daPessoa('para_lotacao_id');

/** Acha e tranca até o fim da transação. */
export const trancarDelegacao = async (tx: Tx, id: string): Promise<Delegacao | undefined> =>
  (await ler(tx, sql`where d.id = ${id} for update of d`))[0];

/** A lotação ainda não acabada e de pessoa não suspensa, ou nada. */
export async function acharParte(tx: Tx, lotacaoId: string, hoje: string): Promise<Parte | undefined> {
  const { rows } = await sql<{ parte: Parte | null }>`
    select ${parte(sql`x.id`)} as parte from acesso.lotacao x
      join acesso.usuario u on u.id = x.usuario_id and u.suspenso_em is null
      join acesso.estrutura e on e.id = x.estrutura_id and e.inativada_em is null
     where x.id = ${lotacaoId} and x.encerrada_em is null and coalesce(x.fim, 'infinity') >= ${hoje}
     for share of x`.execute(tx);
  return rows[0]?.parte ?? undefined;
}

const CORINGAS = /[\\%_]/g;

/** Colegas do mesmo órgão pelo começo ou por parte do nome; sem busca, os da própria unidade. */
export async function colegas(
  db: Banco,
  {
    eu,
    caminho,
    orgao,
    busca,
    hoje,
  }: { eu: string; caminho: string; orgao: string; busca?: string | undefined; hoje: string },
  maximo: number,
): Promise<Parte[]> {
  const onde = busca
    ? sql`starts_with(e.caminho, ${orgao}) and coalesce(u.nome_social, u.nome) ilike ${`%${busca.replaceAll(CORINGAS, String.raw`\$&`)}%`}`
    : sql`e.caminho = ${caminho}`;
  const { rows } = await sql<Parte>`
    select l.id as "lotacaoId", u.id as "usuarioId", coalesce(u.nome_social, u.nome) as nome, l.cargo, e.nome as estrutura,
           e.caminho, e.fuso
      from acesso.lotacao l join acesso.usuario u on u.id = l.usuario_id join acesso.estrutura e on e.id = l.estrutura_id
     where ${onde} and u.id <> ${eu} and u.suspenso_em is null and l.encerrada_em is null and e.inativada_em is null
       and ${hoje}::date between l.inicio and coalesce(l.fim, 'infinity')
     order by nome, l.id limit ${maximo}`.execute(db);
  return rows;
}

export type NovaDelegacao = Pick<Delegacao, 'permissoes' | 'motivo' | 'inicio' | 'fim'> & {
  deLotacaoId: string;
  paraLotacaoId: string;
};

export async function gravar(tx: Tx, n: NovaDelegacao, agora: Date): Promise<string> {
  const { id } = await tx
    .insertInto('acesso.delegacao')
    .values({
      de_lotacao_id: n.deLotacaoId,
      para_lotacao_id: n.paraLotacaoId,
      permissoes: [...n.permissoes],
      motivo: n.motivo,
      inicio: n.inicio,
      fim: n.fim,
      criada_em: agora,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function encerrar(tx: Tx, id: string, motivo: string, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.delegacao')
    .set({ encerrada_em: agora, motivo_do_encerramento: motivo })
    .where('id', '=', id)
    .execute();
}
