/** Leituras dos acordos: o que as páginas mostram. */
import { type SqlBool, sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { Acordo } from './acordo.ts';
import type { Etapa } from './etapa.ts';
import { acordoDe, etapasDe } from './store.ts';

export interface Parte {
  id: string;
  nome: string;
  sigla: string;
  papel: 'concedente' | 'aderente';
}

/** Quem concede vem primeiro. */
export async function partesDoAcordo(db: Banco | Tx, acordoId: string): Promise<Parte[]> {
  const linhas = await db
    .selectFrom('acesso.acordo_parte as p')
    .innerJoin('acesso.estrutura as e', 'e.id', 'p.estrutura_id')
    .select(['e.id', 'e.nome', 'e.sigla', 'p.papel'])
    .where('p.acordo_id', '=', acordoId)
    .orderBy('p.papel', 'desc')
    .orderBy('e.nome')
    .execute();
  return linhas.map((p) => ({ ...p, papel: p.papel as Parte['papel'] }));
}

export interface AcordoNaLista extends Acordo {
  concedente: string;
  aderentes: string[];
  pessoas: number;
}

/** Quem tem, no dia dado, papel por este acordo: autorizado, sem fim e em lotação não encerrada. */
const acessoNoDia = (dia: string) => sql<SqlBool>`
  v.autorizado_em is not null and v.encerrado_em is null and v.recusado_em is null
  and (v.fim is null or v.fim >= ${dia}) and l.encerrada_em is null and (l.fim is null or l.fim >= ${dia})`;

/** O que acaba mais cedo vem primeiro. */
export async function listarAcordos(db: Banco, hoje: string): Promise<AcordoNaLista[]> {
  const linhas = await db
    .selectFrom('acesso.acordo as a')
    .selectAll('a')
    .select((eb) => [
      sql<string>`(select e.sigla from acesso.acordo_parte p join acesso.estrutura e on e.id = p.estrutura_id
        where p.acordo_id = a.id and p.papel = 'concedente')`.as('concedente'),
      sql<string[]>`(select coalesce(array_agg(e.sigla order by e.sigla), '{}') from acesso.acordo_parte p
        join acesso.estrutura e on e.id = p.estrutura_id where p.acordo_id = a.id and p.papel = 'aderente')`.as(
        'aderentes',
      ),
      eb
        .selectFrom('acesso.vinculo as v')
        .innerJoin('acesso.lotacao as l', 'l.id', 'v.lotacao_id')
        .select(sql<number>`count(distinct l.usuario_id)::int`.as('n'))
        .whereRef('v.acordo_id', '=', 'a.id')
        .where(acessoNoDia(hoje))
        .as('pessoas'),
    ])
    .orderBy(sql`least(a.vigencia_fim, a.denunciado_em)`)
    .orderBy('a.numero')
    .execute();
  return linhas.map((a) => ({
    ...acordoDe(a),
    concedente: a.concedente,
    aderentes: a.aderentes,
    pessoas: a.pessoas ?? 0,
  }));
}

export interface AcordoInteiro {
  acordo: Acordo;
  partes: Parte[];
  escopo: string[];
  etapas: Etapa[];
}

export async function buscarAcordo(db: Banco | Tx, id: string): Promise<AcordoInteiro | undefined> {
  const linha = await db.selectFrom('acesso.acordo').selectAll().where('id', '=', id).executeTakeFirst();
  if (!linha) return undefined;
  const escopo = await db
    .selectFrom('acesso.acordo_escopo')
    .select('permissao')
    .where('acordo_id', '=', id)
    .orderBy('permissao')
    .execute();
  return {
    acordo: acordoDe(linha),
    partes: await partesDoAcordo(db, id),
    escopo: escopo.map((x) => x.permissao),
    etapas: await etapasDe(db, id),
  };
}

/** Quantas pessoas têm acesso pelo acordo no dia dado. */
export async function contarPessoas(db: Banco | Tx, acordoId: string, dia: string): Promise<number> {
  const { n } = await db
    .selectFrom('acesso.vinculo as v')
    .innerJoin('acesso.lotacao as l', 'l.id', 'v.lotacao_id')
    .select(sql<number>`count(distinct l.usuario_id)::int`.as('n'))
    .where('v.acordo_id', '=', acordoId)
    .where(acessoNoDia(dia))
    .executeTakeFirstOrThrow();
  return n;
}

export interface PessoaDoAcordo {
  usuarioId: string;
  nome: string;
  cargo: string;
  estrutura: string;
  caminho: string;
  papel: string;
  desde: string;
}

export async function pessoasDoAcordo(db: Banco, acordoId: string, dia: string): Promise<PessoaDoAcordo[]> {
  return db
    .selectFrom('acesso.vinculo as v')
    .innerJoin('acesso.lotacao as l', 'l.id', 'v.lotacao_id')
    .innerJoin('acesso.usuario as u', 'u.id', 'l.usuario_id')
    .innerJoin('acesso.estrutura as e', 'e.id', 'l.estrutura_id')
    .select(['u.id as usuarioId', sql<string>`coalesce(u.nome_social, u.nome)`.as('nome'), 'l.cargo'])
    .select(['e.nome as estrutura', 'e.caminho', 'v.papel', 'v.inicio as desde'])
    .where('v.acordo_id', '=', acordoId)
    .where(acessoNoDia(dia))
    .orderBy('nome')
    .execute();
}

export interface OrgaoNaLista {
  id: string;
  nome: string;
  sigla: string;
}

/** Os órgãos ativos, para escolher as partes. */
export const listarOrgaos = (db: Banco): Promise<OrgaoNaLista[]> =>
  db
    .selectFrom('acesso.estrutura')
    .select(['id', 'nome', 'sigla'])
    .where('nivel', '=', 'orgao')
    .where('inativada_em', 'is', null)
    .orderBy('nome')
    .execute();
