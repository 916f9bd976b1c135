/** O estado da medida, direto nas tabelas: um órgão com suas unidades, quem trabalha nele, e as pessoas presas. */
import { sql } from 'kysely';
import type { Banco } from '../../src/platform/db/index.ts';
import { criarSenhas } from '../../src/modules/acesso/entrada/senha/senha.ts';
import type { IdDoPapel } from '../../src/modules/acesso/permissao/papeis.ts';
import type { Finalidade } from '../../src/modules/acesso/permissao/tipos.ts';
import { criarSessao } from '../../src/modules/acesso/sessoes/criar.ts';

export const UNIDADES = 200;
export const USUARIOS = 3000;
export const TITULARES = 50_000;
/** Pessoas com sessão aberta, que se revezam nos pedidos. */
export const SESSOES = 200;

/** Quem dirige uma unidade, e por isso vê quem está nela. */
const PAPEL: IdDoPapel = 'diretor-de-estabelecimento';
const FINALIDADE: Finalidade = 'execucao-penal';
export const SENHA = 'jabuticaba-madura-1908';
export const emailDe = (n: number): string => `${n}@orgao.exemplo.br`;

export interface Semeado {
  /** O segredo do cookie e quem a sessão alcança. */
  sessoes: { token: string; titulares: string[] }[];
}

export async function semear(db: Banco): Promise<Semeado> {
  await sql`
    with orgao as (
      insert into acesso.estrutura (id, nivel, especie, nome, sigla, uf, caminho, criada_em)
      select id, 'orgao', 'administracao-prisional', 'Administração Prisional Fictícia', 'APF', 'MT', '/' || id || '/', now()
        from uuidv7() id returning id, caminho)
    insert into acesso.estrutura (id, pai_id, nivel, especie, nome, sigla, uf, comarca, caminho, criada_em)
    select u.id, o.id, 'unidade', 'estabelecimento', 'Unidade Fictícia ' || n, 'UF' || n, 'MT', 'Comarca ' || n % 40,
           o.caminho || u.id || '/', now()
      from orgao o, generate_series(1, ${UNIDADES}) n, lateral (select uuidv7() as id where n > 0) u`.execute(db);
  await sql`
    insert into acesso.usuario (categoria, nome, cpf, email, criado_em, origem)
    select 'servidor', 'Servidora Fictícia ' || n, lpad(n::text, 11, '0'), n || '@orgao.exemplo.br', now(), 'cadastro'
      from generate_series(1, ${USUARIOS}) n`.execute(db);
  await sql`
    with unidade as (select id, row_number() over (order by id) - 1 as n from acesso.estrutura where nivel = 'unidade'),
         pessoa as (select id, row_number() over (order by id) as n from acesso.usuario),
         lotada as (
           insert into acesso.lotacao (usuario_id, estrutura_id, cargo, especie, ato, inicio, criada_em)
           select p.id, u.id, 'Diretor(a)', 'ordinaria', 'Portaria 1/2026', current_date - 300, now()
             from pessoa p join unidade u on u.n = p.n % ${UNIDADES} returning id)
    insert into acesso.vinculo (lotacao_id, papel, motivo, inicio, proposto_em, autorizado_em)
    select id, ${PAPEL}, 'Designação', current_date - 300, now(), now() from lotada`.execute(db);
  await sql`
    with unidade as (select id, row_number() over (order by id) - 1 as n from acesso.estrutura where nivel = 'unidade'),
         autora as (select min(id::text)::uuid as id from acesso.usuario)
    insert into acesso.titular (nome, nascimento, mae, estrutura_id, criado_em, criado_por)
    select 'Pessoa Fictícia ' || i, date '1980-01-01' + i % 9000, 'Mãe Fictícia ' || i, u.id, now(), a.id
      from autora a, generate_series(1, ${TITULARES}) i join unidade u on u.n = i % ${UNIDADES}`.execute(db);
  await sql`
    insert into acesso.feriado (dia, nome, norma, criado_em)
    select current_date + n, 'Feriado fictício', 'Lei fictícia', now() from generate_series(-30, 300, 20) n`.execute(
    db,
  );
  // Longe do limite: a medida conta o uso, mas não o para.
  await sql`
    insert into acesso.limite_de_uso (papel, medida, aviso, lento, parado, mudado_em)
    select papel, medida, 1000000000, 1000000001, 1000000002, now()
      from unnest(array['basico', ${PAPEL}]) papel, unnest(array['dia', 'hora', 'hora-incomum', 'alvos']) medida`.execute(
    db,
  );
  const senha = await criarSenhas().gerarHash(SENHA);
  if (!senha.ok) throw new Error('sem o resumo da senha');
  await sql`
    insert into acesso.senha (usuario_id, hash, trocada_em) select id, ${senha.valor}, now() from acesso.usuario`.execute(
    db,
  );
  return { sessoes: await abrirSessoes(db) };
}

async function abrirSessoes(db: Banco): Promise<Semeado['sessoes']> {
  const { rows } = await sql<{ id: string; titulares: string[] }>`
    select l.usuario_id as id, array_agg(t.pessoa_id) as titulares
      from (select usuario_id, estrutura_id from acesso.lotacao order by id limit ${SESSOES}) l
      join acesso.titular t using (estrutura_id) group by 1`.execute(db);
  const sessoes: Semeado['sessoes'] = [];
  for (const { id: usuarioId, titulares } of rows) {
    const { id, token } = await db
      .transaction()
      .execute((tx) =>
        criarSessao(tx, { de: { usuarioId }, fatores: ['passkey'], origem: { ip: '192.0.2.1' } }, new Date()),
      );
    await db.updateTable('acesso.sessao').set({ finalidade: FINALIDADE }).where('id', '=', id).execute();
    sessoes.push({ token, titulares });
  }
  return sessoes;
}
