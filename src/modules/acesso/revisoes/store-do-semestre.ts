/** O SQL do que a revisão faz sozinha: onde abrir, o que vence, a quem avisar. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import { type IdDoPapel, PAPEIS, papelDe } from '../permissao/papeis.ts';

/** As em aberto cujo prazo passou antes de hoje. */
export const vencidas = (db: Banco, hoje: string) =>
  db
    .selectFrom('acesso.revisao')
    .select(['id', 'prazo'])
    .where('concluida_em', 'is', null)
    .where('prazo', '<', hoje)
    .execute();

/** As em aberto cujo prazo é exatamente este dia. */
export const queAcabamEm = (db: Banco, dia: string) =>
  db.selectFrom('acesso.revisao').select('id').where('concluida_em', 'is', null).where('prazo', '=', dia).execute();

export interface OrgaoSemRevisao {
  id: string;
  nome: string;
  caminho: string;
  fuso: string;
}

/** Órgãos ativos, que já existiam no começo do semestre, e que ainda não tiveram a revisão dele. */
export async function orgaosSemRevisao(db: Banco, desde: Date): Promise<OrgaoSemRevisao[]> {
  const { rows } = await sql<OrgaoSemRevisao>`
    select e.id, e.nome, e.caminho, e.fuso from acesso.estrutura e
     where e.nivel = 'orgao' and e.inativada_em is null and e.criada_em < ${desde}
       and not exists (select from acesso.revisao r
         where r.estrutura_id = e.id and r.aberta_por is null and r.aberta_em >= ${desde})`.execute(db);
  return rows;
}

const CONDUZEM = (Object.keys(PAPEIS) as IdDoPapel[]).filter((p) =>
  papelDe(p).concessoes.some((c) => c.permissao === 'acesso.revisao.conduzir'),
);

/** Quem tem papel de conduzir revisão no lugar, acima ou abaixo dele: candidatos a aviso, não a decisão. */
export async function quemConduz(db: Banco | Tx, caminho: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct u.id from acesso.vinculo v join acesso.lotacao l on l.id = v.lotacao_id
      join acesso.estrutura e on e.id = l.estrutura_id join acesso.usuario u on u.id = l.usuario_id
     where v.papel = any(${sql.val(CONDUZEM)}) and v.autorizado_em is not null and v.encerrado_em is null
       and l.encerrada_em is null and u.suspenso_em is null
       and (starts_with(${caminho}, e.caminho) or e.caminho ^@ ${caminho})`.execute(db);
  return rows.map((r) => r.id);
}

export async function buscarEndereco(
  db: Banco,
  usuarioId: string,
): Promise<{ nome: string; endereco: string } | undefined> {
  const u = await db
    .selectFrom('acesso.usuario')
    .select(['nome', 'nome_social', 'email'])
    .where('id', '=', usuarioId)
    .executeTakeFirst();
  return u && { nome: u.nome_social ?? u.nome, endereco: u.email };
}
