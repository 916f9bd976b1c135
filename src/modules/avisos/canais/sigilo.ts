import { type RawBuilder, sql } from 'kysely';
import type { Sigilo } from '../../acesso/index.ts';

/** O sigilo do aviso `a` da pessoa `t`: o maior dos dois. */
export const sigiloDoAviso: RawBuilder<Sigilo> = sql<Sigilo>`case
  when 'sigiloso' in (a.sigilo, t.sigilo) then 'sigiloso' when 'restrito' in (a.sigilo, t.sigilo) then 'restrito'
  else 'publico' end`;
