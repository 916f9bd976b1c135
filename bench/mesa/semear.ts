/** O estado da medida, direto nas tabelas: um estado com 40 defensorias, e uma delas com os seus assistidos. */
import { sql } from 'kysely';
import type { Banco } from '../../src/platform/db/index.ts';
import { criarSessao } from '../../src/modules/acesso/sessoes/criar.ts';

export const PESSOAS = Number(process.env['BENCH_MESA_PESSOAS'] ?? 200_000);
export const ASSISTIDOS = Math.min(5_000, PESSOAS);
/** Seis por pessoa, do que já passou há meses ao que falta anos. */
export const DATAS_POR_PESSOA = 6;
const UNIDADES = 200;
const OUTROS_ORGAOS = 40;

export interface Semeado {
  token: string;
  defensoriaId: string;
}

/** Órgãos da espécie; ou um só, com unidades dela dentro. */
const orgaos = (especie: string, quantos: number) => sql`
  insert into acesso.estrutura (id, nivel, especie, nome, sigla, uf, caminho, criada_em)
  select u.id, 'orgao', ${especie}::text, ${especie}::text || ' fictícia ' || n, left(${especie}::text, 3) || n, 'MT', '/' || u.id || '/', now()
    from generate_series(1, ${quantos}::int) n, lateral (select uuidv7() as id where n > 0) u`;
const unidades = (pai: string, especie: string, quantas: number) => sql`
  insert into acesso.estrutura (id, pai_id, nivel, especie, nome, sigla, uf, caminho, criada_em)
  select u.id, o.id, 'unidade', ${especie}::text, ${especie}::text || ' fictícia ' || n, left(${especie}::text, 3) || n, 'MT', o.caminho || u.id || '/', now()
    from acesso.estrutura o, generate_series(1, ${quantas}::int) n, lateral (select uuidv7() as id where n > 0) u
   where o.especie = ${pai}`;

export async function semear(db: Banco): Promise<Semeado> {
  await orgaos('administracao-prisional', 1).execute(db);
  await unidades('administracao-prisional', 'estabelecimento', UNIDADES).execute(db);
  await orgaos('tribunal', 1).execute(db);
  await unidades('tribunal', 'vara', OUTROS_ORGAOS).execute(db);
  await orgaos('defensoria', OUTROS_ORGAOS).execute(db);
  const { id: defensoriaId } = await db
    .selectFrom('acesso.estrutura')
    .select('id')
    .where('especie', '=', 'defensoria')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  await semearPessoas(db);
  await semearDatas(db);
  return { token: await entrarComoDefensora(db, defensoriaId), defensoriaId };
}

/** A primeira defensoria tem as `ASSISTIDOS`; as outras dividem o resto. */
async function semearPessoas(db: Banco): Promise<void> {
  const numeradas = (especie: string) => sql`(
    select id, row_number() over (order by id) - 1 as n from acesso.estrutura where especie = ${especie})`;
  await sql`
    insert into acesso.titular (nome, estrutura_id, vara_id, sigilo, criado_em)
    select 'Pessoa Fictícia ' || md5(i::text), u.id, v.id, case when i % 50 = 0 then 'sigiloso' else 'publico' end, now()
      from generate_series(1, ${PESSOAS}::int) i
      join ${numeradas('estabelecimento')} u on u.n = i % ${UNIDADES}
      join ${numeradas('vara')} v on v.n = i % ${OUTROS_ORGAOS}`.execute(db);
  await sql`
    insert into pessoas.pessoa (pessoa_id, nome, criada_em) select pessoa_id, nome, criado_em from acesso.titular`.execute(
    db,
  );
  await sql`
    insert into custodia.situacao (pessoa_id, estado, estrutura_id, regime, titulo, presa_desde)
    select pessoa_id, 'presa', estrutura_id, 'fechado', 'condenacao', current_date - 900 from acesso.titular`.execute(
    db,
  );
  await sql`
    with pessoa as (select pessoa_id, row_number() over (order by md5(pessoa_id::text)) - 1 as n from acesso.titular)
    insert into acesso.titular_atuacao (pessoa_id, estrutura_id)
    select p.pessoa_id, d.id from pessoa p
      join ${numeradas('defensoria')} d
        on d.n = case when p.n < ${ASSISTIDOS} then 0 else 1 + p.n % ${OUTROS_ORGAOS - 1} end`.execute(db);
}

async function semearDatas(db: Banco): Promise<void> {
  await sql`
    insert into execucao.data (pessoa_id, marco, tipo, situacao, data, mais_cedo, faltam, sigilo)
    select t.pessoa_id, m.marco, m.tipo,
           case when x.dias is null then 'indeterminado' when x.dias <= 0 then 'alcancado' else 'futuro' end,
           current_date + x.dias, current_date + x.dias - 5, case when x.dias is null then '{pessoa.sexo}'::text[] else '{}' end,
           case when m.n = 6 then 'restrito' else 'publico' end
      from acesso.titular t
      cross join (values (1, 'progressao/semiaberto', 'progressao'), (2, 'livramento', 'livramento'),
        (3, 'saida-temporaria', 'saida-temporaria'), (4, 'termino', 'termino'), (5, 'indulto/12.790/2025', 'indulto'),
        (6, 'comutacao/12.790/2025', 'comutacao')) m (n, marco, tipo)
      cross join lateral (select abs(hashtext(t.pessoa_id::text || m.n)) as h) s
      cross join lateral (select case when s.h % 20 = 0 then null else s.h % 3000 - 150 end as dias) x`.execute(db);
}

async function entrarComoDefensora(db: Banco, defensoriaId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with pessoa as (
      insert into acesso.usuario (categoria, nome, cpf, email, criado_em, origem)
      values ('servidor', 'Defensora Fictícia', '00000000191', 'defensora@orgao.exemplo.br', now(), 'cadastro') returning id),
    lotada as (
      insert into acesso.lotacao (usuario_id, estrutura_id, cargo, especie, ato, inicio, criada_em)
      select id, ${defensoriaId}::uuid, 'Defensora', 'ordinaria', 'Portaria 1/2026', current_date - 300, now() from pessoa returning id)
    insert into acesso.vinculo (lotacao_id, papel, motivo, inicio, proposto_em, autorizado_em)
    select id, 'defensor-publico', 'Designação', current_date - 300, now(), now() from lotada
    returning (select id from pessoa)`.execute(db);
  // Longe do limite: a medida conta o uso, mas não o para.
  await sql`
    insert into acesso.limite_de_uso (papel, medida, aviso, lento, parado, mudado_em)
    select papel, medida, 1000000000, 1000000001, 1000000002, now()
      from unnest(array['basico', 'defensor-publico']) papel, unnest(array['dia', 'hora', 'hora-incomum', 'alvos']) medida`.execute(
    db,
  );
  const usuarioId = rows[0]?.id ?? '';
  const { id, token } = await db
    .transaction()
    .execute((tx) =>
      criarSessao(tx, { de: { usuarioId }, fatores: ['passkey'], origem: { ip: '192.0.2.1' } }, new Date()),
    );
  await db.updateTable('acesso.sessao').set({ finalidade: 'assistencia-juridica' }).where('id', '=', id).execute();
  return token;
}
