/** O SQL da ocupação: conta, sem nomes. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../acesso/index.ts';
import type { Ocupacao } from './ocupacao.ts';
import type { Combinacao } from './recorte.ts';

/** Quem está preso numa unidade, uma vez só: o registro unificado em outro não conta. */
export const presasEm = (banco: Banco | Tx, estruturaIds: readonly string[]) =>
  banco
    .selectFrom('custodia.situacao as s')
    .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 's.pessoa_id')
    .where('s.estrutura_id', '=', sql<string>`any(${[...estruturaIds]}::uuid[])`)
    .where('s.estado', 'in', ['presa', 'em-transito'])
    .where('p.unificada_em', 'is', null);

export type Numeros = Omit<Ocupacao, 'vagas'>;

/** Pelo id da unidade; a que não tem ninguém não vem. */
export async function numerosDas(
  banco: Banco,
  estruturaIds: readonly string[],
  hoje: string,
): Promise<Map<string, Numeros>> {
  const linhas = await presasEm(banco, estruturaIds)
    .select('s.estrutura_id as id')
    .select(sql<number>`count(*)::int`.as('presas'))
    .select(sql<number>`(count(*) filter (where s.fora is not null))::int`.as('fora'))
    .select(sql<number>`(count(*) filter (where s.volta_prevista < ${hoje}::date))::int`.as('atrasadas'))
    .select(sql<number>`(count(*) filter (where s.lugar_id is null))::int`.as('semLugar'))
    .groupBy('s.estrutura_id')
    .execute();
  return new Map(linhas.map(({ id, ...numeros }) => [id ?? '', numeros]));
}

/** Quantas há diretamente em cada pavilhão, ala ou cela, pelo id. */
export async function pessoasPorLugar(banco: Banco | Tx, estruturaId: string): Promise<Map<string, number>> {
  const linhas = await presasEm(banco, [estruturaId])
    .select('s.lugar_id as id')
    .select(sql<number>`count(*)::int`.as('quantas'))
    .where('s.lugar_id', 'is not', null)
    .groupBy('s.lugar_id')
    .execute();
  return new Map(linhas.map((l) => [l.id ?? '', l.quantas]));
}

export async function combinacoesDas(banco: Banco, estruturaIds: readonly string[]): Promise<Combinacao[]> {
  return presasEm(banco, estruturaIds)
    .select(['s.regime', 's.titulo', 'p.sexo'])
    .select(sql<number>`count(*)::int`.as('quantas'))
    .groupBy(['s.regime', 's.titulo', 'p.sexo'])
    .execute();
}
