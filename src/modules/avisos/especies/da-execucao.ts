/** De onde vêm as datas de quase todas as espécies: as que a conta dá (`execucao.data`), de quem ainda está preso por isso. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { TipoDeMarco } from '../../../direito/resultado.ts';
import { ESTA_PRESA } from '../../custodia/index.ts';
import type { Recorte } from './especie.ts';

/**
 * `presa`: no estabelecimento, fora por pouco tempo ou a caminho de outro. `cumpre`: também quem está em liberdade e ainda
 * deve pena ou medida (livramento, prisão domiciliar), que por isso conserva o título.
 */
export const DE_QUEM = {
  presa: ESTA_PRESA,
  cumpre: sql<SqlBool>`(${ESTA_PRESA}
    or (s.estado = 'solta' and s.titulo in ('condenacao', 'internacao')))`,
} as const;

/** Só as pessoas do recorte, na coluna dada. */
export function doRecorte({ pessoaIds, prontas }: Recorte, coluna: string): RawBuilder<SqlBool> {
  if (prontas) return sql<SqlBool>`${sql.ref(coluna)} in (${prontas.pessoas})`;
  return pessoaIds ? sql<SqlBool>`${sql.ref(coluna)} = any(${[...pessoaIds]}::uuid[])` : sql<SqlBool>`true`;
}

/**
 * As datas do recorte com a situação de cada pessoa. Sai a que já se decidiu negar depois de chegar: quem tinha de saber já
 * soube, e uma data nova será outro aviso.
 */
export const datasComSituacao = (recorte: Recorte): RawBuilder<unknown> => sql`
  select d.pessoa_id, d.marco, d.tipo, d.mais_cedo, d.sigilo, c.estado, c.titulo
    from execucao.data d join custodia.situacao c on c.pessoa_id = d.pessoa_id
   where d.mais_cedo is not null and ${doRecorte(recorte, 'd.pessoa_id')}
     and not exists (select from incidentes.incidente i
       where i.pessoa_id = d.pessoa_id and i.marco = d.marco and i.resultado = 'negado' and i.encerrado_em >= d.mais_cedo)`;

/** As datas destes tipos, pela mais cedo entre as leituras defensáveis. */
export const datasDaExecucao =
  (tipos: readonly TipoDeMarco[], de: keyof typeof DE_QUEM) =>
  (recorte: Recorte): RawBuilder<unknown> =>
    sql`
    select s.pessoa_id, s.marco as referencia, s.mais_cedo as alvo, s.sigilo
      from ${recorte.prontas?.datas ?? sql`(${datasComSituacao(recorte)})`} s
     where s.tipo = any(${[...tipos]}::text[]) and ${DE_QUEM[de]}`;
