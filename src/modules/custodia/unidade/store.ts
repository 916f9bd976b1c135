/** O SQL das pessoas de uma unidade: só sai do banco quem o ator alcança. */
import { sql, type SqlBool } from 'kysely';
import { alcancaTitular, type Ator, type Banco, titulares } from '../../acesso/index.ts';
import type { PessoaNaUnidade, Travessia } from './pessoa-na-unidade.ts';

const VER = 'pessoas.pessoa.ver';

/** O titular `t`, com a situação `s` e o registro `p`. */
const presasVisiveis = (banco: Banco, ator: Ator, estruturaId: string) =>
  titulares(banco)
    .innerJoin('custodia.situacao as s', 's.pessoa_id', 't.pessoa_id')
    .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 't.pessoa_id')
    .where('s.estrutura_id', '=', estruturaId)
    .where('s.estado', 'in', ['presa', 'em-transito'])
    .where('p.unificada_em', 'is', null)
    .where(alcancaTitular(ator, VER));

export interface FiltroDePessoas {
  /** Só quem está fora. */
  fora?: true | undefined;
  /** Só quem está nestes lugares. */
  lugarIds?: readonly string[] | undefined;
  /** A última da página anterior. */
  depoisDe?: string | undefined;
  limite: number;
}

/** Por nome. */
export async function pessoasDa(
  banco: Banco,
  ator: Ator,
  estruturaId: string,
  { fora, lugarIds, depoisDe, limite }: FiltroDePessoas,
): Promise<PessoaNaUnidade[]> {
  let q = presasVisiveis(banco, ator, estruturaId)
    .select(['t.pessoa_id as id', 't.nome', 's.lugar_id', 's.titulo', 's.regime', 's.aqui_desde'])
    .select(['s.fora', 's.volta_prevista']);
  if (fora) q = q.where('s.fora', 'is not', null);
  if (lugarIds) q = q.where('s.lugar_id', '=', sql<string>`any(${[...lugarIds]}::uuid[])`);
  if (depoisDe !== undefined) {
    q = q.where(
      sql<SqlBool>`(t.nome, t.pessoa_id) > (select x.nome, x.pessoa_id from acesso.titular x where x.pessoa_id = ${depoisDe})`,
    );
  }
  const linhas = await q.orderBy('t.nome').orderBy('t.pessoa_id').limit(limite).execute();
  return linhas.map((l) => ({
    id: l.id,
    nome: l.nome,
    lugarId: l.lugar_id ?? undefined,
    titulo: l.titulo ?? undefined,
    regime: l.regime ?? undefined,
    aquiDesde: l.aqui_desde ?? undefined,
    fora: l.fora ?? undefined,
    voltaPrevista: l.volta_prevista ?? undefined,
  }));
}

export async function quantasVisiveis(banco: Banco, ator: Ator, estruturaId: string): Promise<number> {
  const { n } = await presasVisiveis(banco, ator, estruturaId)
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** O que já se autorizou e ainda não chegou. */
const A_CAMINHO = ['autorizada', 'com-escolta', 'em-transito'];

/** Quem vem (`destino`) ou vai (`origem`). Sem alcance sobre a pessoa, vem a travessia sem o nome. */
export async function travessias(
  banco: Banco,
  ator: Ator,
  estruturaId: string,
  lado: 'origem' | 'destino',
): Promise<Travessia[]> {
  const daqui = lado === 'origem' ? 'x.origem_id' : 'x.destino_id';
  const outra = lado === 'origem' ? 'x.destino_id' : 'x.origem_id';
  const alcanca = alcancaTitular(ator, VER);
  const linhas = await titulares(banco)
    .innerJoin('custodia.transferencia as x', 'x.pessoa_id', 't.pessoa_id')
    .leftJoin('acesso.estrutura as o', 'o.id', outra)
    .select(['x.id', 'x.estado', 'x.pedida_em', 'o.nome as outra'])
    .select(sql<string | null>`case when ${alcanca} then t.pessoa_id end`.as('pessoa_id'))
    .select(sql<string | null>`case when ${alcanca} then t.nome end`.as('nome'))
    .where(daqui, '=', estruturaId)
    .where('x.estado', 'in', A_CAMINHO)
    .orderBy('x.mudou_em')
    .execute();
  return linhas.map((l) => ({
    transferenciaId: l.id,
    estado: l.estado,
    outra: l.outra ?? 'unidade não informada',
    pedidaEm: l.pedida_em,
    pessoa: l.pessoa_id === null || l.nome === null ? undefined : { id: l.pessoa_id, nome: l.nome },
  }));
}
