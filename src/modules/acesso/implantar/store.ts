/** O SQL da implantação: saber se o banco acabou de nascer, e gravar o papel que não tem quem o proponha nem autorize. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';

/** Nenhuma estrutura e nenhuma pessoa: ninguém entra ainda, e ninguém pode cadastrar ninguém. */
export async function bancoSemPessoas(banco: Banco | Tx): Promise<boolean> {
  const { rows } = await sql<{ vazio: boolean }>`
    select not exists (select from acesso.estrutura) and not exists (select from acesso.usuario) as vazio`.execute(
    banco,
  );
  return rows[0]?.vazio ?? false;
}

/** Até o fim da transação, mais ninguém cadastra estrutura nem pessoa: de duas implantações, a segunda vê a primeira. */
export async function trancarCadastro(tx: Tx): Promise<void> {
  await sql`lock table acesso.estrutura, acesso.usuario in share row exclusive mode`.execute(tx);
}

export interface PapelSemProposta {
  lotacaoId: string;
  papel: string;
  motivo: string;
  /** AAAA-MM-DD, inclusive. */
  inicio: string;
}

/** Já autorizado, sem quem propôs nem quem autorizou. */
export async function gravarPapel(tx: Tx, p: PapelSemProposta, agora: Date): Promise<void> {
  await tx
    .insertInto('acesso.vinculo')
    .values({
      lotacao_id: p.lotacaoId,
      papel: p.papel,
      motivo: p.motivo,
      inicio: p.inicio,
      proposto_em: agora,
      autorizado_em: agora,
    })
    .execute();
}

export interface PessoaDoEmail {
  id: string;
  nome: string;
  email: string;
}

/** As pessoas cadastradas com este e-mail, sem distinguir maiúsculas. */
export const pessoasDoEmail = (tx: Tx, email: string): Promise<PessoaDoEmail[]> =>
  tx
    .selectFrom('acesso.usuario')
    .select(['id', 'email', sql<string>`coalesce(nome_social, nome)`.as('nome')])
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .execute();
