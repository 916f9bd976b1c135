/** O que os alertas têm em comum. A resolução diz quais e com que prazo; a quem, além do juízo, é escolha do sistema. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { doRecorte } from '../da-execucao.ts';
import type { Recorte } from '../especie.ts';

export const BASE = 'Res. CNJ 417/2021, art. 25';

/** O que é notícia, e não prazo, deixa a lista depois disto. Escolha do sistema. */
const DIAS_DE_NOTICIA = 30;

/** O dia civil de um instante, na hora de Brasília: escolha do sistema, para que o dia do aviso seja um só no país. */
export const diaDe = (instante: RawBuilder<unknown>): RawBuilder<string> =>
  sql`(${instante} at time zone 'America/Sao_Paulo')::date`;

/** Soube-se há pouco. */
export const recente = (instante: RawBuilder<unknown>, { agora }: Recorte): RawBuilder<SqlBool> =>
  sql`${instante} > ${agora}::timestamptz - ${`${DIAS_DE_NOTICIA} days`}::interval`;

type Tabela = 'processos.pendencia' | 'custodia.pendencia';

/** O que está pendente: a data é a da pendência mais tantos dias. */
export const pendentes =
  (tabela: Tabela, especie: string, dias = 0) =>
  (recorte: Recorte): RawBuilder<unknown> =>
    sql`
    select p.pessoa_id, p.id::text as referencia, p.dia + ${dias}::integer as alvo, p.sigilo
      from ${sql.table(tabela)} p
     where p.especie = ${especie} and ${doRecorte(recorte, 'p.pessoa_id')}`;

/** O que aconteceu e tem de ser sabido: a data é o dia em que o sistema soube. */
export const noticias =
  (tabela: Tabela, especie: string) =>
  (recorte: Recorte): RawBuilder<unknown> =>
    sql`
    select p.pessoa_id, p.id::text as referencia, ${diaDe(sql`p.soube_em`)} as alvo, p.sigilo
      from ${sql.table(tabela)} p
     where p.especie = ${especie} and ${recente(sql`p.soube_em`, recorte)} and ${doRecorte(recorte, 'p.pessoa_id')}`;
