import { sql, type SqlBool } from 'kysely';

/** O fato `f` vale: não foi anulado nem corrigido. O mesmo que `vigentes`, para quem só pergunta se há. */
export const FATO_VALE = sql<SqlBool>`f.efeito <> 'anula' and not exists (
  select from pessoas.fato c where c.pessoa_id = f.pessoa_id and c.corrige_id = f.id)`;
