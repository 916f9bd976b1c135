/** Dois registros passaram a ser lidos como um, ou deixaram de ser: o que se sabia de cada um pode ter mudado. */
import { sql } from 'kysely';
import { doRecorte } from '../da-execucao.ts';
import { especieDeAviso } from '../especie.ts';
import { BASE, diaDe, recente } from './comum.ts';

export const UNIFICACAO_DE_PESSOA = especieDeAviso({
  id: 'unificacao-de-pessoa',
  nome: 'Unificação de registros, ou reversão dela',
  base: `${BASE}, e art. 4º, § 8º`,
  gravidade: 'informacao',
  destinatarios: ['juizo', 'acusacao', 'defesa'],
  antecedencias: [0],
  frase: 'Registros unificados como da mesma pessoa, ou separados',
  oQueFazer: 'Conferir os processos, as ordens e as datas que passaram a constar, ou deixaram.',
  // A reversão interessa aos dois registros. O sigilo é o da pessoa, que sempre se confere.
  alvos: (recorte) => sql`
    select x.pessoa_id, x.referencia, ${diaDe(sql`x.em`)} as alvo, 'publico'::text as sigilo
      from (select em_id as pessoa_id, id::text || '/unificada' as referencia, feita_em as em
              from pessoas.unificacao where desfeita_em is null
            union all
            select p.id, u.id::text || '/desfeita', u.desfeita_em
              from pessoas.unificacao u cross join lateral (values (u.em_id), (u.pessoa_id)) p (id)
             where u.desfeita_em is not null) x
      join pessoas.pessoa p on p.pessoa_id = x.pessoa_id and p.unificada_em is null
     where ${recente(sql`x.em`, recorte)} and ${doRecorte(recorte, 'x.pessoa_id')}`,
});
