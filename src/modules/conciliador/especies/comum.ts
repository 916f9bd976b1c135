/** Pedaços de consulta que as espécies repetem. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { TipoDeMarco } from '../../../direito/resultado.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { ESTA_PRESA } from '../../custodia/index.ts';
import type { Detalhes, Recorte } from './especie.ts';

export const doRecorte = ({ pessoaIds }: Recorte, coluna: string): RawBuilder<SqlBool> =>
  pessoaIds ? sql<SqlBool>`${sql.ref(coluna)} = any(${[...pessoaIds]}::uuid[])` : sql<SqlBool>`true`;

/** Presa depois da data que a conta dá. */
export const presaDepoisDe =
  (...tipos: readonly TipoDeMarco[]) =>
  (recorte: Recorte): RawBuilder<unknown> =>
    sql`
    select d.pessoa_id, d.marco as referencia, d.sigilo,
           jsonb_build_object('data', d.mais_cedo, 'presaDesde', s.presa_desde, 'titulo', s.titulo) as detalhes
      from execucao.data d join custodia.situacao s on s.pessoa_id = d.pessoa_id
     where d.tipo = any(${[...tipos]}::text[]) and d.mais_cedo < ${recorte.hoje}::date and ${ESTA_PRESA}
       and ${doRecorte(recorte, 'd.pessoa_id')}`;

/** A data de `detalhes` como se lê; sem ela, diz que não se sabe. */
export const dia = (detalhes: Detalhes, campo: string): string => {
  const data = detalhes[campo];
  return data ? dataCurta(data) : 'dia que não se sabe';
};

export const presaDesde = (detalhes: Detalhes): string => `Presa desde ${dia(detalhes, 'presaDesde')}`;
