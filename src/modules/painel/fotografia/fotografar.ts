/** A fotografia do dia, tirada uma vez por dia: é com ela que o painel mostra o tempo passar. O dia perdido não se inventa. */
import { sql, type SqlBool } from 'kysely';
import { iso } from '../../../direito/tempo/dia.ts';
import { type Periodico, registrarPeriodico } from '../../../platform/trabalhos/index.ts';
import type { Servicos, Tx } from '../../acesso/index.ts';
import { contarAlemDaData } from './contar.ts';

/** Tirar de novo no mesmo dia põe a nova no lugar. */
export async function fotografar({ banco, relogio }: Servicos): Promise<void> {
  const hoje = iso(relogio.hoje());
  await banco.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('painel.fotografar', 0))`.execute(tx);
    await guardarNumeros(tx, hoje);
    await guardarDecisoes(tx, `${hoje.slice(0, 7)}-01`);
  });
}

/** Um número de um só, por vara e unidade, diria o atraso de alguém a quem não o pode saber. */
const SEM_SIGILOSO = sql<SqlBool>`t.sigilo <> 'sigiloso' and d.sigilo <> 'sigiloso'`;

async function guardarNumeros(tx: Tx, hoje: string): Promise<void> {
  const numeros = await contarAlemDaData(tx, hoje, SEM_SIGILOSO);
  await tx.deleteFrom('painel.dia').where('dia', '=', hoje).execute();
  if (numeros.length === 0) return;
  await tx
    .insertInto('painel.dia')
    .values(
      numeros.map((n) => ({
        dia: hoje,
        especie: n.especie,
        vara_id: n.varaId,
        estrutura_id: n.estruturaId,
        alem_da_data: n.pessoas,
        dias: n.dias,
      })),
    )
    .execute();
}

/** Da data à decisão, no mês: os avisos que se fecharam porque alguém decidiu. Antes da data conta zero. */
async function guardarDecisoes(tx: Tx, mes: string): Promise<void> {
  await tx.deleteFrom('painel.decisao').where('mes', '=', mes).execute();
  await sql`
    insert into painel.decisao (mes, especie, vara_id, decididos, mediana_dias, maior_dias)
    select ${mes}::date, a.especie, t.vara_id, count(*),
           round(percentile_cont(0.5) within group (order by d.dias)), max(d.dias)
      from avisos.aviso a
      join acesso.titular t on t.pessoa_id = a.pessoa_id
      cross join lateral (select greatest(a.encerrado_em::date - a.alvo, 0) as dias) d
     where a.encerrado_por = 'decidido' and a.encerrado_em >= ${mes}::date
       and a.encerrado_em < ${mes}::date + interval '1 month'
     group by a.especie, t.vara_id`.execute(tx);
}

export const periodicosDoPainel = (servicos: Servicos): Periodico[] => [
  registrarPeriodico('painel.fotografar', { hora: 2, minuto: 10 }, () => fotografar(servicos)),
];
