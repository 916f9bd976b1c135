/** Todo o SQL dos fatos: só se leem e se acrescentam. */
import { sql } from 'kysely';
import type { Banco, Sigilo, Tx } from '../../acesso/index.ts';
import type { Efeito, Fato } from './fato.ts';

/** A pessoa e os registros unificados nela: os fatos de todos se leem juntos. */
export const familia = (pessoaId: string) =>
  sql`(select ${pessoaId}::uuid union all select u.pessoa_id from pessoas.pessoa u where u.unificada_em = ${pessoaId})`;

/** Todos os fatos da pessoa, inclusive os corrigidos e anulados, na ordem em que se soube. Uma consulta só. */
export async function lerFatos(banco: Banco | Tx, pessoaId: string): Promise<Fato[]> {
  const linhas = await fatos(banco)
    .where('pessoa_id', 'in', familia(pessoaId) as never)
    .execute();
  return linhas.map(daLinha);
}

/** Os de muitas pessoas, pelo id do registro em que estão: quem chama sabe quais são da mesma pessoa. */
export async function lerFatosDe(banco: Banco | Tx, pessoaIds: readonly string[]): Promise<Map<string, Fato[]>> {
  const linhas = await fatos(banco)
    .where('pessoa_id', '=', sql<string>`any(${[...pessoaIds]}::uuid[])`)
    .execute();
  return Map.groupBy(linhas.map(daLinha), (f) => f.pessoaId);
}

const fatos = (banco: Banco | Tx) =>
  banco
    .selectFrom('pessoas.fato')
    .select(['pessoa_id', 'id', 'tipo', 'dados', 'dia', 'hora', 'ate', 'soube_em', 'prazo_em', 'fonte'])
    .select(['autor_id', 'lotacao_id', 'efeito', 'corrige_id', 'motivo', 'sigilo', 'chave'])
    .orderBy('soube_em')
    .orderBy('id');

type FatoRow = Awaited<ReturnType<ReturnType<typeof fatos>['execute']>>[number];

const daLinha = (l: FatoRow): Fato => ({
  pessoaId: l.pessoa_id,
  id: l.id,
  tipo: l.tipo,
  dados: l.dados as Fato['dados'],
  dia: l.dia,
  hora: l.hora?.slice(0, 5),
  ate: l.ate ?? undefined,
  soubeEm: l.soube_em,
  prazoEm: l.prazo_em ?? undefined,
  fonte: l.fonte,
  autorId: l.autor_id ?? undefined,
  lotacaoId: l.lotacao_id ?? undefined,
  efeito: l.efeito as Efeito,
  corrigeId: l.corrige_id ?? undefined,
  motivo: l.motivo ?? undefined,
  sigilo: l.sigilo as Sigilo,
  chave: l.chave ?? undefined,
});

/** Em lotes de qualquer tamanho; quem chama já conferiu e trancou. */
export async function inserirFatos(tx: Tx, novos: readonly Fato[]): Promise<void> {
  if (novos.length === 0) return;
  const linhas = novos.map(linhaDoFato);
  await sql`insert into pessoas.fato select * from jsonb_populate_recordset(null::pessoas.fato, ${JSON.stringify(linhas)}::jsonb)`.execute(
    tx,
  );
}

/** As colunas, na ordem da tabela: a importação em massa também as usa. */
export const linhaDoFato = (f: Fato) => ({
  pessoa_id: f.pessoaId,
  id: f.id,
  tipo: f.tipo,
  dados: f.dados,
  dia: f.dia,
  hora: f.hora ?? null,
  ate: f.ate ?? null,
  soube_em: f.soubeEm.toISOString(),
  prazo_em: f.prazoEm?.toISOString() ?? null,
  fonte: f.fonte,
  autor_id: f.autorId ?? null,
  lotacao_id: f.lotacaoId ?? null,
  efeito: f.efeito,
  corrige_id: f.corrigeId ?? null,
  motivo: f.motivo ?? null,
  sigilo: f.sigilo,
  chave: f.chave ?? null,
});

export async function versaoDa(tx: Banco | Tx, pessoaId: string): Promise<number | undefined> {
  const linha = await tx
    .selectFrom('pessoas.pessoa')
    .select('versao')
    .where('pessoa_id', '=', pessoaId)
    .executeTakeFirst();
  return linha?.versao;
}

export async function subirVersao(tx: Tx, pessoaId: string): Promise<void> {
  await tx
    .updateTable('pessoas.pessoa')
    .set((eb) => ({ versao: eb('versao', '+', 1) }))
    .where('pessoa_id', '=', pessoaId)
    .execute();
}
