/** O SQL dos selos, para quem sela, exporta e confere. */
import { sql } from 'kysely';
import type { Transacao } from '../../platform/db/conexao.ts';
import type { Cabeca } from './encadear.ts';
import type { Selo } from './selo.ts';

/** Dois processos não selam ao mesmo tempo: o segundo espera e continua do selo do primeiro. */
const TRAVA = 12_714;

/** Todos os selos em ordem, na forma de `Selo`, mas ainda por conferir: uma coluna `selo` por linha, em JSON. */
export const SELOS = `
  select json_build_object(
    'numero', numero,
    'quando', to_char(quando at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'correntes', correntes,
    'anterior', encode(anterior, 'hex'),
    'raiz', encode(raiz, 'hex'),
    'chave', chave,
    'assinatura', replace(encode(assinatura, 'base64'), E'\\n', '')
  ) as selo
  from auditoria.selo order by numero`;

export async function prenderUltimoSelo(tx: Transacao): Promise<Pick<Selo, 'numero' | 'raiz'> | undefined> {
  await sql`select pg_advisory_xact_lock(${TRAVA})`.execute(tx);
  const { rows } = await sql<Pick<Selo, 'numero' | 'raiz'>>`
    select numero, encode(raiz, 'hex') as raiz from auditoria.selo order by numero desc limit 1`.execute(tx);
  return rows[0];
}

/** Em um só comando, e por isso em um só instante: cada cabeça já tem no banco tudo o que ela conta. */
export async function lerCabecas(tx: Transacao): Promise<Cabeca[]> {
  const { rows } = await sql<Cabeca>`
    select corrente, numero, encode(hash, 'hex') as hash from auditoria.corrente order by corrente`.execute(tx);
  return rows;
}

export async function gravarSelo(tx: Transacao, selo: Selo): Promise<void> {
  await tx
    .insertInto('auditoria.selo')
    .values({
      numero: selo.numero,
      quando: selo.quando,
      correntes: JSON.stringify(selo.correntes),
      anterior: Buffer.from(selo.anterior, 'hex'),
      raiz: Buffer.from(selo.raiz, 'hex'),
      chave: selo.chave,
      assinatura: Buffer.from(selo.assinatura, 'base64'),
    })
    .execute();
}
