/** Os avisos abertos passam a ser os das datas de hoje: fecha o que perdeu o objeto, abre o que entrou na janela. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { Tx } from '../../acesso/index.ts';
import { confronto, type EmExame } from './recorte.ts';

const A_FECHAR = sql<SqlBool>`c.aviso_id is not null and c.alvo is distinct from c.antes`;
/** Só o que já cabe avisar: o que está longe se abre quando chegar a hora. */
const aAbrir = ({ recorte }: EmExame): RawBuilder<SqlBool> => sql<SqlBool>`
  c.alvo <= ${recorte.hoje}::date + c.janela
  and (c.aviso_id is null or c.alvo is distinct from c.antes or c.sigilo_antes <> c.sigilo)`;

interface Fechado {
  fechados: number;
  /** Há o que abrir. */
  abrem: boolean;
}

/** `decidido`: houve decisão sobre isto depois que o aviso se abriu. */
export async function fechar(tx: Tx, em: EmExame): Promise<Fechado> {
  const { rows } = await sql<Fechado>`
    ${confronto(em)},
    fechados as (
      update avisos.aviso a
         set encerrado_em = ${em.recorte.agora},
             encerrado_por = case
               when exists (select from incidentes.incidente i where i.pessoa_id = a.pessoa_id and i.marco = a.referencia
                              and i.encerrado_em >= a.aberto_em) then 'decidido'
               when c.alvo is not null then 'data-mudou'
               else 'sem-objeto' end
        from (select * from confronto c where ${A_FECHAR} order by pessoa_id, aviso_id) c
       where a.pessoa_id = c.pessoa_id and a.id = c.aviso_id and a.encerrado_em is null and a.alvo = c.antes
   returning 1)
    select (select count(*) from fechados)::int as fechados,
           exists (select from confronto c where ${aAbrir(em)}) as abrem`.execute(tx);
  return rows[0] ?? { fechados: 0, abrem: false };
}

/** Quantos abriu, ou mudou de sigilo. Depois de fechar: a data que mudou deixa o lugar à nova. */
export async function abrir(tx: Tx, em: EmExame): Promise<number> {
  const { agora, hoje } = em.recorte;
  const { numAffectedRows } = await sql`
    ${confronto(em)}
    insert into avisos.aviso (pessoa_id, especie, referencia, alvo, sigilo, aberto_em, proximo_em)
    select c.pessoa_id, c.especie, c.referencia, c.alvo, c.sigilo, ${agora}, ${hoje}::date
      from confronto c
     where ${aAbrir(em)}
     order by c.pessoa_id, c.especie, c.referencia
        on conflict (pessoa_id, especie, referencia) where encerrado_em is null
        do update set sigilo = excluded.sigilo where aviso.sigilo <> excluded.sigilo`.execute(tx);
  return Number(numAffectedRows ?? 0);
}
