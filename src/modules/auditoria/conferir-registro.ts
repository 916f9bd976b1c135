/** Um registro só, com o que a verificação diz dele: o próprio hash, os elos com os vizinhos e o selo que o cobre. */
import { type RawBuilder, sql } from 'kysely';
import type { Banco } from '../../platform/db/conexao.ts';
import { apresentar, type RegistroLido } from './buscar-registros.ts';
import { HASH_DA_ORIGEM } from './encadear.ts';
import { type Coluna, COLUNAS, conteudoDe, hashDe, type Linha } from './linha.ts';

export interface Elos {
  /** O conteúdo dá o hash guardado. */
  hashConfere: boolean;
  /** Prende-se ao registro anterior da corrente, ou à origem. */
  prendeAoAnterior: boolean;
  /** O seguinte prende-se a ele; ausente se é o último. */
  seguinteSePrende?: boolean | undefined;
  /** O primeiro selo que o cobre; ausente se ainda não há. A assinatura do selo, quem confere é `verificar`. */
  selo?: { numero: number; quando: Date } | undefined;
}

export interface RegistroConferido extends RegistroLido {
  hashAnterior: string;
  elos: Elos;
}

/** `undefined` se não há registro com este número na corrente. */
export async function conferirRegistro(
  banco: Banco,
  corrente: number,
  numero: number,
): Promise<RegistroConferido | undefined> {
  const registro = await banco
    .selectFrom('auditoria.registro')
    .selectAll()
    .where('corrente', '=', corrente)
    .where('numero', '=', numero)
    .executeTakeFirst();
  if (!registro) return undefined;
  const hashAnterior = registro.hash_anterior.toString('hex');
  const hash = registro.hash.toString('hex');
  const { linha, antes, depois } = await vizinhanca(banco, corrente, numero);
  return {
    ...apresentar(registro),
    hashAnterior,
    elos: {
      hashConfere: linha !== undefined && hashDe(hashAnterior, corrente, numero, conteudoDe(linha)) === hash,
      prendeAoAnterior: hashAnterior === (numero === 1 ? HASH_DA_ORIGEM : antes),
      seguinteSePrende: depois === undefined ? undefined : depois === hash,
      selo: await seloDe(banco, corrente, numero),
    },
  };
}

/** As colunas como o `COPY` as escreve: é delas que sai o hash. */
const EM_TEXTO = sql.join(
  COLUNAS.map((c) => sql`${comoNoCopy(c)} as ${sql.ref(c)}`),
  sql`, `,
);

function comoNoCopy(coluna: Coluna): RawBuilder<string | null> {
  const c = sql.ref(coluna);
  const ehInstante = coluna === 'quando' || coluna === 'sigiloso_ate';
  return ehInstante ? sql`(${c} at time zone 'UTC')::text || '+00'` : sql`${c}::text`;
}

async function vizinhanca(banco: Banco, corrente: number, numero: number) {
  const { rows } = await sql<Linha & { n: number; hash: string; anterior: string }>`
    select numero as n, encode(hash, 'hex') as hash, encode(hash_anterior, 'hex') as anterior, ${EM_TEXTO}
      from auditoria.registro where corrente = ${corrente} and numero between ${numero - 1} and ${numero + 1}`.execute(
    banco,
  );
  return {
    linha: rows.find((r) => r.n === numero),
    antes: rows.find((r) => r.n === numero - 1)?.hash,
    depois: rows.find((r) => r.n === numero + 1)?.anterior,
  };
}

async function seloDe(banco: Banco, corrente: number, numero: number): Promise<Elos['selo']> {
  const { rows } = await sql<{ numero: number; quando: Date }>`
    select numero, quando from auditoria.selo
     where (correntes -> ${corrente}::int ->> 'numero')::float8 >= ${numero} order by numero limit 1`.execute(banco);
  return rows[0];
}
