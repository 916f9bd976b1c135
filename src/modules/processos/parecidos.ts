/**
 * Ordens de prisão em registros que talvez sejam da mesma pessoa e ninguém unificou ainda: diz só que existem, e manda
 * conferir. O registro pode estar fora do alcance de quem pergunta; por isso, nem nome, nem processo, nem quantos.
 */
import { sql } from 'kysely';
import type { Banco, Tx } from '../acesso/index.ts';

/** Por que se parecem: o mesmo número de documento, ou um par à espera de decisão. */
export const PARECENCAS = {
  'mesmo-cpf': 'com o mesmo CPF',
  'mesmo-rji': 'com o mesmo RJI',
  'em-revisao': 'que a revisão de identidade ainda não decidiu se é da mesma pessoa',
} as const;
export type Parecenca = keyof typeof PARECENCAS;

/** `hoje`: AAAA-MM-DD. A ordem sigilosa não conta: nem a existência dela se diz a quem não tem credencial. */
export async function prisoesDeParecidos(banco: Banco | Tx, pessoaId: string, hoje: string): Promise<Parecenca[]> {
  const { rows } = await sql<{ porque: Parecenca }>`
    with familia as (
      select ${pessoaId}::uuid as id
      union select u.pessoa_id from pessoas.pessoa u where u.unificada_em = ${pessoaId}
    ), parecidos as (
      select o.pessoa_id as id, 'mesmo-' || d.especie as porque
        from familia f
        join pessoas.documento d on d.pessoa_id = f.id and d.especie in ('cpf', 'rji')
        join pessoas.documento o on o.numero = d.numero and o.especie = d.especie
      union
      select case when s.pessoa_id = f.id then s.outra_id else s.pessoa_id end, 'em-revisao'
        from familia f
        join pessoas.semelhanca s on f.id in (s.pessoa_id, s.outra_id) and s.decisao is null
    )
    select distinct porque from parecidos p
     where p.id not in (select id from familia)
       and not exists (
         select from pessoas.semelhanca s join familia f on f.id in (s.pessoa_id, s.outra_id)
          where s.decisao = 'outra' and p.id in (s.pessoa_id, s.outra_id))
       and exists (
         select from processos.ordem_de_prisao o
          where o.pessoa_id = p.id and o.encerrada_em is null and o.sigilo <> 'sigiloso'
            and (o.validade is null or o.validade >= ${hoje}))
     order by porque`.execute(banco);
  return rows.map((r) => r.porque);
}
