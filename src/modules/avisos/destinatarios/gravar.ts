/** O que as gravações de envio têm em comum. */
import { sql } from 'kysely';

export const GRAVAR_ENVIO = sql`
  insert into avisos.envio (pessoa_id, aviso_id, passo, papel, estrutura_id, porque, mandado_em)`;

export const COLUNAS_DO_ENVIO = sql`
  pessoa_id as "pessoaId", aviso_id as "avisoId", passo, papel, estrutura_id as "estruturaId"`;
