/** O SQL da pessoa: o registro, a versão, a unificação. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../acesso/index.ts';
import { colunasDaPessoa } from './projecoes/pessoa.ts';
import type { QuemE } from './projecoes/quem-e.ts';

export async function inserirPessoas(
  tx: Tx,
  pessoas: readonly { id: string; quemE: QuemE }[],
  agora: Date,
): Promise<void> {
  const linhas = pessoas.map(({ id, quemE }) => ({
    pessoa_id: id,
    ...colunasDaPessoa(quemE),
    versao: 1,
    criada_em: agora,
  }));
  await sql`insert into pessoas.pessoa
    select * from jsonb_populate_recordset(null::pessoas.pessoa, ${JSON.stringify(linhas)}::jsonb)`.execute(tx);
}

export interface Registro {
  versao: number;
  excecao: boolean;
  fotoId?: string | undefined;
  /** A pessoa em que este registro foi unificado. */
  unificadaEm?: string | undefined;
}

export async function acharRegistro(banco: Banco | Tx, id: string): Promise<Registro | undefined> {
  const linha = await banco
    .selectFrom('pessoas.pessoa')
    .select(['versao', 'excecao', 'foto_id', 'unificada_em'])
    .where('pessoa_id', '=', id)
    .executeTakeFirst();
  return (
    linha && {
      versao: linha.versao,
      excecao: linha.excecao,
      fotoId: linha.foto_id ?? undefined,
      unificadaEm: linha.unificada_em ?? undefined,
    }
  );
}
