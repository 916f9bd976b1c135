import { sql, type SqlBool } from 'kysely';

/** A pessoa da situação `s` está presa ou internada, ou a caminho de outra unidade. O mesmo que `estaPresa`. */
export const ESTA_PRESA = sql<SqlBool>`s.estado in ('presa', 'em-transito')`;
