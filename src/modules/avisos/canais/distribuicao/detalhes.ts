/** O que se precisa saber de cada envio para escolher a quem vai e por onde: uma ida ao banco por lote. */
import { sql } from 'kysely';
import type { Tx } from '../../../acesso/index.ts';
import type { Envio } from '../distribuir.ts';
import { sigiloDoAviso } from '../sigilo.ts';
import type { DeQuemSeAvisa } from './destinatarios.ts';

export type Detalhado = Envio & DeQuemSeAvisa & { especie: string };

interface DetalheRow {
  n: number;
  especie: string;
  sigilo: DeQuemSeAvisa['sigilo'];
  uf: string | null;
  comarca: string | null;
  credenciados: string[] | null;
}

export async function detalhar(tx: Tx, envios: readonly Envio[]): Promise<Detalhado[]> {
  const pessoas = envios.map((e) => e.pessoaId);
  const avisos = envios.map((e) => e.avisoId);
  const { rows } = await sql<DetalheRow>`
    select x.n::int as n, a.especie, ${sigiloDoAviso} as sigilo, j.uf, j.comarca,
           case when ${sigiloDoAviso} = 'sigiloso' then array(
             select k.usuario_id from acesso.credencial k where k.pessoa_id = a.pessoa_id and k.revogada_em is null)
           end as credenciados
      from unnest(${pessoas}::uuid[], ${avisos}::uuid[]) with ordinality x(pessoa_id, aviso_id, n)
      join avisos.aviso a on a.pessoa_id = x.pessoa_id and a.id = x.aviso_id
      join acesso.titular t on t.pessoa_id = a.pessoa_id
      left join acesso.estrutura j on j.id = coalesce(t.vara_id, t.estrutura_id)`.execute(tx);
  return rows.flatMap(({ n, uf, comarca, credenciados, ...resto }) => {
    const envio = envios[n - 1];
    if (!envio) return [];
    return [
      { ...envio, ...resto, uf: uf ?? undefined, comarca: comarca ?? undefined, credenciados: credenciados ?? [] },
    ];
  });
}
