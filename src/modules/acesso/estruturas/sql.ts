/** Pedaços de SQL que estruturas, lotações e usuários usam, sempre sobre a estrutura de apelido `e`. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** A estrutura `e` é esta ou está abaixo dela. */
export const dentro = (caminho: string): RawBuilder<SqlBool> => sql`starts_with(e.caminho, ${caminho})`;

/** O mesmo, pelo id da estrutura de cima. */
export const dentroDa = (estruturaId: string): RawBuilder<SqlBool> =>
  sql`starts_with(e.caminho, (select x.caminho from acesso.estrutura x where x.id = ${estruturaId}))`;

/** O dia em que se está no fuso da estrutura `e`. */
export const hojeLocal = (agora: Date): RawBuilder<string> => sql`(${agora}::timestamptz at time zone e.fuso)::date`;

const COM_ACENTO = 'áàâãäéèêëíìîïóòôõöúùûüç';
const SEM_ACENTO = 'aaaaaeeeeiiiiooooouuuuc';

const simples = (texto: RawBuilder<string>): RawBuilder<string> =>
  sql`translate(lower(${texto}), ${COM_ACENTO}, ${SEM_ACENTO})`;

/** A coluna contém o texto, sem distinguir maiúsculas nem acentos. */
export const contem = (coluna: string, texto: string): RawBuilder<SqlBool> =>
  sql`strpos(${simples(sql.ref(coluna))}, ${simples(sql`${texto}::text`)}) > 0`;
