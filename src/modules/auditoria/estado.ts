/** Quanto há na auditoria e até onde está selado, sem ler registro nenhum: barato a qualquer hora. */
import { sql } from 'kysely';
import type { Banco } from '../../platform/db/conexao.ts';

export interface EstadoDaAuditoria {
  registros: number;
  selos: number;
  /** O que veio depois dele ainda pode ser refeito por quem manda no banco. */
  ultimoSelo?: { numero: number; quando: Date } | undefined;
  registrosDepoisDoSelo: number;
}

interface Linha {
  registros: number;
  selados: number;
  selo: number | null;
  quando: Date | null;
}

/** Segundo as cabeças das correntes e o último selo; se dizem a verdade, quem diz é `verificar`. */
export async function estadoDaAuditoria(banco: Banco): Promise<EstadoDaAuditoria> {
  const { rows } = await sql<Linha>`
    with ultimo as (select numero, quando, correntes from auditoria.selo order by numero desc limit 1)
    select (select sum(numero)::float8 from auditoria.corrente) as registros,
           coalesce((select sum((c ->> 'numero')::float8) from ultimo, json_array_elements(correntes) c), 0) as selados,
           (select numero from ultimo) as selo, (select quando from ultimo) as quando`.execute(banco);
  const { registros = 0, selados = 0, selo, quando } = rows[0] ?? {};
  return {
    registros,
    selos: selo ?? 0,
    ultimoSelo: selo && quando ? { numero: selo, quando } : undefined,
    registrosDepoisDoSelo: Math.max(0, registros - selados),
  };
}
