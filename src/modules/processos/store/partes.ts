/** As pessoas de um processo: só as que quem pede alcança, pela pessoa e pelo que se sabe dela neste processo. */
import { type RawBuilder, sql } from 'kysely';
import { alcancaTitular, type Ator, type Banco, type IdDaPermissao, type Tx } from '../../acesso/index.ts';
import type { Polo } from '../fatos/polo.ts';

export interface Parte {
  pessoaId: string;
  /** O nome por que se chama. */
  nome: string;
  polo: Polo;
  /** Onde está; ausente: em nenhum estabelecimento. */
  unidade?: string | undefined;
}

/**
 * As linhas de `fonte` (de pessoa `p`, com `pessoa_id` e `sigilo`) que o ator alcança. O sigilo que se decide é o maior
 * entre o da pessoa e o do que a fonte conta; o registro unificado responde pelo registro em que foi unificado.
 */
export const alcancadas = (
  ator: Ator,
  permissao: IdDaPermissao,
  fonte: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`
  (select p.*, x.pessoa_id as titular_id, x.nome, x.estrutura_id, x.vara_id,
          case when 'sigiloso' in (x.sigilo, p.sigilo) then 'sigiloso'
               when 'restrito' in (x.sigilo, p.sigilo) then 'restrito' else 'publico' end as maior_sigilo
     from (${fonte}) p
     join pessoas.pessoa r on r.pessoa_id = p.pessoa_id
     join acesso.titular x on x.pessoa_id = coalesce(r.unificada_em, r.pessoa_id)) q
  join lateral (select q.titular_id as pessoa_id, q.maior_sigilo as sigilo) t on true
  left join acesso.estrutura e on e.id = q.estrutura_id
  left join acesso.estrutura j on j.id = coalesce(q.vara_id, q.estrutura_id)
  where ${alcancaTitular(ator, permissao)}`;

const doProcesso = (numero: string) =>
  sql`select pessoa_id, polo, sigilo from processos.participacao where numero = ${numero}`;

/** Por nome. */
export async function partesDe(
  banco: Banco | Tx,
  ator: Ator,
  permissao: IdDaPermissao,
  numero: string,
): Promise<Parte[]> {
  const { rows } = await sql<{ id: string; nome: string; polo: Polo; unidade: string | null }>`
    select distinct on (q.nome, q.titular_id) q.titular_id as id, q.nome, q.polo, e.nome as unidade
      from ${alcancadas(ator, permissao, doProcesso(numero))}
     order by q.nome, q.titular_id`.execute(banco);
  return rows.map(({ id, nome, polo, unidade }) => ({ pessoaId: id, nome, polo, unidade: unidade ?? undefined }));
}

/** Todas, sem olhar o alcance: para subir o sigilo do que se sabe delas. Sempre na mesma ordem. */
export async function pessoasDoProcesso(tx: Tx, numero: string): Promise<string[]> {
  const linhas = await tx
    .selectFrom('processos.participacao as p')
    .innerJoin('pessoas.pessoa as r', 'r.pessoa_id', 'p.pessoa_id')
    .select((eb) => eb.fn.coalesce('r.unificada_em', 'r.pessoa_id').as('id'))
    .distinct()
    .where('p.numero', '=', numero)
    .orderBy('id')
    .execute();
  return linhas.map((l) => l.id);
}

/** Quem tem credencial pessoal para o sigiloso de alguma das partes (ids de usuário). */
export async function credenciadosDoProcesso(tx: Banco | Tx, numero: string): Promise<string[]> {
  const linhas = await tx
    .selectFrom('processos.participacao as p')
    .innerJoin('acesso.credencial as c', 'c.pessoa_id', 'p.pessoa_id')
    .select('c.usuario_id as id')
    .distinct()
    .where('p.numero', '=', numero)
    .where('c.revogada_em', 'is', null)
    .execute();
  return linhas.map((l) => l.id);
}
