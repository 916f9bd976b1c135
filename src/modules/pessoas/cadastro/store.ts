/** O SQL do cadastro: de quem se parece, o que se pode mostrar a quem cadastra. */
import { sql } from 'kysely';
import { alcancaTitular, type Ator, type Banco, type Sigilo, titulares, type Tx } from '../../acesso/index.ts';
import { numeroSimples } from '../projecoes/documento.ts';

export interface OQueSeVe {
  fotoId?: string | undefined;
  sigilo: Sigilo;
  /** Quem pede pode ver a pessoa. */
  alcanca: boolean;
}

export async function oQueSeVeDe(
  banco: Banco | Tx,
  ator: Ator,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OQueSeVe>> {
  if (ids.length === 0) return new Map();
  const linhas = await titulares(banco)
    .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 't.pessoa_id')
    .select(['t.pessoa_id as id', 'p.foto_id as fotoId', 't.sigilo'])
    .select(alcancaTitular(ator, 'pessoas.pessoa.ver').as('alcanca'))
    .where('t.pessoa_id', 'in', [...ids])
    .execute();
  return new Map(
    linhas.map(({ id, fotoId, sigilo, alcanca }) => [
      id,
      { fotoId: fotoId ?? undefined, sigilo: sigilo as Sigilo, alcanca: Boolean(alcanca) },
    ]),
  );
}

/** Até o fim da transação, ninguém mais cadastra com este número. */
export async function trancarNumero(tx: Tx, numero: string): Promise<void> {
  const chave = `pessoas.documento ${numeroSimples(numero)}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${chave}, 0))`.execute(tx);
}
