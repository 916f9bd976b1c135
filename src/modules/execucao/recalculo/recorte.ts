/** As diferenças de um recálculo que quem pede pode ver: todas, em números; das pessoas, só as que alcança. */
import { sql, type SqlBool } from 'kysely';
import { alcancaTitular, type Ator, type Banco, titulares } from '../../acesso/index.ts';
import { seLeva } from '../levar.ts';

export const VER = 'execucao.recalculo.ver';

export interface Recorte {
  recalculoId: string;
  /** Ausente: as de todos, só para contar. */
  ator?: Ator | undefined;
}

export interface DoAlcance {
  recalculoId: string;
  ator: Ator;
  /** Para uma planilha: só das que também se podem exportar. */
  leva?: boolean | undefined;
}

/** As diferenças `d`, sem dizer de quem. */
export function diferencasContadas(banco: Banco, { recalculoId, ator }: Recorte) {
  const todas = banco.selectFrom('execucao.diferenca as d').where('d.recalculo_id', '=', recalculoId);
  if (!ator) return todas;
  const alcancada = titulares(banco)
    .select(sql.lit(1).as('sim'))
    .where(sql<SqlBool>`t.pessoa_id = d.pessoa_id`)
    .where(alcancaTitular(ator, VER, sql`d.sigilo`));
  return todas.where(sql<SqlBool>`exists (${alcancada})`);
}

/** As das pessoas que `ator` alcança: o titular `t` (ver `titulares`) e a diferença `d`. */
export const diferencasDo = (banco: Banco, { recalculoId, ator, leva }: DoAlcance) =>
  titulares(banco)
    .innerJoin('execucao.diferenca as d', 'd.pessoa_id', 't.pessoa_id')
    .where('d.recalculo_id', '=', recalculoId)
    .where(alcancaTitular(ator, VER, sql`d.sigilo`))
    .where(seLeva(ator, leva, sql`d.sigilo`));

export interface LugarDoFiltro {
  id: string;
  nome: string;
}

/** As varas e as unidades das pessoas que se alcança e que o recálculo muda, para o filtro. */
export async function lugaresDo(
  banco: Banco,
  recorte: DoAlcance,
): Promise<{ varas: LugarDoFiltro[]; unidades: LugarDoFiltro[] }> {
  const lugares = async (de: 'v' | 'e'): Promise<LugarDoFiltro[]> => {
    const linhas = await diferencasDo(banco, recorte)
      .select([`${de}.id`, `${de}.nome`])
      .distinct()
      .orderBy(`${de}.nome`)
      .execute();
    return linhas.flatMap(({ id, nome }) => (id && nome ? [{ id, nome }] : []));
  };
  const [varas, unidades] = await Promise.all([lugares('v'), lugares('e')]);
  return { varas, unidades };
}
