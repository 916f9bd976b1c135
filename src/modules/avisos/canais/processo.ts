import { type RawBuilder, sql, type SqlBool } from 'kysely';

/**
 * O número do processo por que se acha a pessoa: o da execução antes dos outros; nunca um sigiloso, e o restrito só se
 * `veORestrito`. Nulo: não há.
 */
export const processoDe = (
  pessoaId: RawBuilder<unknown>,
  veORestrito: RawBuilder<SqlBool>,
): RawBuilder<string | null> => {
  const cabe = (sigilo: string) =>
    sql<SqlBool>`(${sql.ref(sigilo)} = 'publico' or (${sql.ref(sigilo)} = 'restrito' and ${veORestrito}))`;
  return sql<string | null>`(
  select x.numero from processos.participacao x left join processos.processo o on o.numero = x.numero
   where x.pessoa_id = ${pessoaId} and ${cabe('x.sigilo')} and (o.numero is null or ${cabe('o.sigilo')})
   order by o.especie = 'execucao' desc nulls last, x.numero limit 1)`;
};
