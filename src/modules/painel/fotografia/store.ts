/** As fotografias guardadas. */
import { sql } from 'kysely';
import type { Banco } from '../../acesso/index.ts';
import type { NumeroDoDia } from './contar.ts';

export interface NumeroGuardado extends NumeroDoDia {
  /** AAAA-MM-DD. */
  dia: string;
}

/** As de `desde` (inclusive) em diante. */
export const fotografiasDesde = (banco: Banco, desde: string): Promise<NumeroGuardado[]> =>
  banco
    .selectFrom('painel.dia')
    .select(['dia', 'especie', 'vara_id as varaId', 'estrutura_id as estruturaId', 'alem_da_data as pessoas', 'dias'])
    .where('dia', '>=', desde)
    .orderBy('dia')
    .execute();

export interface TempoDaDecisao {
  /** AAAA-MM-01. */
  mes: string;
  especie: string;
  varaId: string | null;
  decididos: number;
  medianaDias: number;
  maiorDias: number;
}

export const decisoesDesde = (banco: Banco, mes: string): Promise<TempoDaDecisao[]> =>
  banco
    .selectFrom('painel.decisao')
    .select([
      'mes',
      'especie',
      'vara_id as varaId',
      'decididos',
      'mediana_dias as medianaDias',
      'maior_dias as maiorDias',
    ])
    .where('mes', '>=', mes)
    .orderBy('mes', 'desc')
    .orderBy('decididos', 'desc')
    .execute();

/** A primeira fotografia de cada semana, das últimas `semanas`: só essas se publicam. */
export async function diasPublicados(banco: Banco, semanas: number): Promise<string[]> {
  const { rows } = await sql<{ dia: string }>`
    select min(dia) as dia from painel.dia group by date_trunc('week', dia) order by 1 desc limit ${semanas}`.execute(
    banco,
  );
  return rows.map((r) => r.dia).toReversed();
}

export interface Lugar {
  id: string;
  nome: string;
  caminho: string;
  uf: string | null;
  comarca: string | null;
  regiao: string | null;
  circunscricao: string | null;
}

export const lugaresPorId = async (banco: Banco, ids: readonly string[]): Promise<ReadonlyMap<string, Lugar>> => {
  if (ids.length === 0) return new Map();
  const linhas = await banco
    .selectFrom('acesso.estrutura')
    .select(['id', 'nome', 'caminho', 'uf', 'comarca', 'regiao', 'circunscricao'])
    .where('id', 'in', ids)
    .execute();
  return new Map(linhas.map((l) => [l.id, l]));
};
