/** Todo o SQL das contas, sempre de muitas pessoas de uma vez. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../../acesso/index.ts';
import { type Conta, type ContaComFalha, MONTAGEM } from './conta.ts';
import type { DataEmVigor, Fixadas } from './data-em-vigor.ts';

/** As datas fixadas por decisão e não revogadas, de cada pessoa que as tem. */
export async function fixadasDe(banco: Banco | Tx, pessoaIds: readonly string[]): Promise<Map<string, Fixadas>> {
  const linhas = await banco
    .selectFrom('execucao.divergencia')
    .select(['pessoa_id', sql<Fixadas>`jsonb_object_agg(marco, data_fixada)`.as('fixadas')])
    .where('pessoa_id', '=', sql<string>`any(${[...pessoaIds]}::uuid[])`)
    .where('revogada_em', 'is', null)
    .groupBy('pessoa_id')
    .execute();
  return new Map(linhas.map((l) => [l.pessoa_id, l.fixadas]));
}

/** Põe estas contas no lugar das que havia. */
export async function gravarContas(tx: Tx, contas: readonly Conta[], agora: Date): Promise<void> {
  if (contas.length === 0) return;
  const linhas = contas.map(({ pessoaId, caso, porQue, sigilo, mudaEm }) => ({
    pessoa_id: pessoaId,
    caso,
    por_que: porQue,
    sigilo,
    montagem: MONTAGEM,
    calculada_em: agora,
    muda_em: mudaEm ?? null,
  }));
  await sql`insert into execucao.conta
    select * from jsonb_populate_recordset(null::execucao.conta, ${JSON.stringify(linhas)}::jsonb)
    on conflict (pessoa_id) do update set (caso, por_que, sigilo, montagem, calculada_em, muda_em, falha, falhou_em) =
      (excluded.caso, excluded.por_que, excluded.sigilo, excluded.montagem, excluded.calculada_em, excluded.muda_em,
       null, null)`.execute(tx);
}

/** Fica a conta que havia; sem nenhuma, uma vazia, que o recálculo refará dos fatos. */
export async function gravarFalhas(tx: Tx, falhas: readonly ContaComFalha[], agora: Date): Promise<void> {
  if (falhas.length === 0) return;
  await sql`insert into execucao.conta (pessoa_id, caso, por_que, sigilo, montagem, calculada_em, falha, falhou_em)
    select f.pessoa_id, '{}', '{}', 'publico', 0, ${agora}, f.falha, ${agora}
    from jsonb_to_recordset(${JSON.stringify(falhas.map((f) => ({ pessoa_id: f.pessoaId, falha: f.falha })))}::jsonb)
      as f (pessoa_id uuid, falha text)
    on conflict (pessoa_id) do update set (falha, falhou_em, muda_em) =
      (excluded.falha, excluded.falhou_em, (excluded.falhou_em at time zone 'UTC')::date + 1)`.execute(tx);
}

/** Põe estas datas no lugar das que havia; devolve as pessoas em que algo mudou. */
export async function gravarDatas(tx: Tx, contas: readonly Pick<Conta, 'pessoaId' | 'datas'>[]): Promise<string[]> {
  if (contas.length === 0) return [];
  const linhas = contas.flatMap(({ pessoaId, datas }) => datas.map((d) => linhaDaData(pessoaId, d)));
  const { rows } = await sql<{ pessoa_id: string }>`
    with novas as materialized (
      select * from jsonb_populate_recordset(null::execucao.data, ${JSON.stringify(linhas)}::jsonb)
    ), saem as (
      delete from execucao.data d
      where d.pessoa_id = any(${contas.map((c) => c.pessoaId)}::uuid[])
        and not exists (select from novas n where n.pessoa_id = d.pessoa_id and n.marco = d.marco)
      returning d.pessoa_id
    ), entram as (
      insert into execucao.data as d select * from novas
      on conflict (pessoa_id, marco) do update
        set (tipo, situacao, data, mais_cedo, fixada, faltam, sigilo) = (excluded.tipo, excluded.situacao, excluded.data,
          excluded.mais_cedo, excluded.fixada, excluded.faltam, excluded.sigilo)
        where (d.situacao, d.data, d.mais_cedo, d.fixada, d.faltam, d.sigilo) is distinct from (excluded.situacao,
          excluded.data, excluded.mais_cedo, excluded.fixada, excluded.faltam, excluded.sigilo)
      returning d.pessoa_id
    )
    select pessoa_id from saem union select pessoa_id from entram`.execute(tx);
  return rows.map((r) => r.pessoa_id);
}

/** As colunas, na ordem da tabela. */
export const linhaDaData = (pessoaId: string, d: DataEmVigor) => ({
  pessoa_id: pessoaId,
  marco: d.marco,
  tipo: d.tipo,
  situacao: d.situacao,
  data: d.data,
  mais_cedo: d.maisCedo,
  fixada: d.fixada,
  faltam: d.faltam,
  sigilo: d.sigilo,
});

/** O registro unificado em outro não tem conta nem datas: as dele estão no outro. Devolve se havia datas. */
export async function apagarContas(tx: Tx, pessoaIds: readonly string[]): Promise<string[]> {
  const todas = sql<string>`any(${[...pessoaIds]}::uuid[])`;
  await tx.deleteFrom('execucao.conta').where('pessoa_id', '=', todas).execute();
  const apagadas = await tx.deleteFrom('execucao.data').where('pessoa_id', '=', todas).returning('pessoa_id').execute();
  return [...new Set(apagadas.map((d) => d.pessoa_id))];
}

/** O que há em `execucao.data` de uma pessoa. */
export async function datasDe(banco: Banco | Tx, pessoaId: string): Promise<DataEmVigor[]> {
  const linhas = await banco
    .selectFrom('execucao.data')
    .select(['marco', 'tipo', 'situacao', 'data', 'mais_cedo as maisCedo', 'fixada', 'faltam', 'sigilo'])
    .where('pessoa_id', '=', pessoaId)
    .orderBy('marco')
    .execute();
  return linhas as DataEmVigor[];
}

/** A falha da última conta, se houve. */
export async function falhaDe(banco: Banco, pessoaId: string): Promise<{ falha: string; em: Date } | undefined> {
  const linha = await banco
    .selectFrom('execucao.conta')
    .select(['falha', 'falhou_em'])
    .where('pessoa_id', '=', pessoaId)
    .where('falha', 'is not', null)
    .executeTakeFirst();
  return linha?.falha && linha.falhou_em ? { falha: linha.falha, em: linha.falhou_em } : undefined;
}
