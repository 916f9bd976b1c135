import { sql } from 'kysely';
import type { Sigilo, Tx } from '../../acesso/index.ts';
import type { EspecieDeProcesso } from '../processo.ts';

export interface Mencao {
  /** 20 algarismos. */
  numero: string;
  /** A que se supõe, se o processo ainda não existe. */
  especie: EspecieDeProcesso;
  autorId?: string | undefined;
}

/**
 * Cria os que faltam e devolve o sigilo de cada um. Quem sobe o sigilo de um processo espera por esta transação, e ela por
 * ele: nenhum fato escapa entre as duas. Em ordem de número, para que ninguém espere em círculo.
 */
export async function mencionarProcessos(
  tx: Tx,
  mencoes: readonly Mencao[],
  agora: Date,
): Promise<ReadonlyMap<string, Sigilo>> {
  if (mencoes.length === 0) return new Map();
  const unicas = [...new Map(mencoes.map((m) => [m.numero, m])).values()];
  const linhas = unicas
    .toSorted((a, b) => (a.numero < b.numero ? -1 : 1))
    .map(({ numero, especie, autorId }) => ({ numero, especie, criado_por: autorId ?? null }));
  await sql`
    insert into processos.processo (numero, especie, criado_em, criado_por)
    select n.numero, n.especie, ${agora}, n.criado_por
      from jsonb_to_recordset(${JSON.stringify(linhas)}::jsonb) as n (numero text, especie text, criado_por uuid)
    on conflict (numero) do nothing`.execute(tx);
  const { rows } = await sql<{ numero: string; sigilo: Sigilo }>`
    select numero, sigilo from processos.processo
     where numero = any(${linhas.map((l) => l.numero)}::text[]) order by numero for share`.execute(tx);
  return new Map(rows.map((r) => [r.numero, r.sigilo]));
}
