/** O estado da medida: órgãos com uma defensora cada, que pede um e-mail por aviso, e pessoas presas com avisos abertos. */
import { sql } from 'kysely';
import { distribuir, type Envio } from '../../src/modules/avisos/canais/distribuir.ts';
import type { Banco } from '../../src/platform/db/index.ts';

const ORGAOS = 1000;
const AVISOS_POR_PESSOA = 20;
/** Como na reconciliação de todos: lotes grandes, cada um em sua transação. */
const LOTE = 10_000;

export async function semear(db: Banco, avisos: number): Promise<void> {
  await sql`
    with orgao as (
      insert into acesso.estrutura (id, nivel, especie, nome, sigla, uf, caminho, criada_em)
      select u.id, 'orgao', 'defensoria', 'Defensoria Fictícia ' || n, 'DF' || n, 'MT', '/' || u.id || '/', now()
        from generate_series(1, ${ORGAOS}) n, lateral (select uuidv7() as id where n > 0) u returning id, sigla),
    usuario as (
      insert into acesso.usuario (categoria, nome, cpf, email, criado_em, origem)
      select 'defensor-publico', 'DF' || n, lpad(n::text, 11, '0'), n || '@orgao.exemplo.br', now(), 'cadastro'
        from generate_series(1, ${ORGAOS}) n returning id, nome),
    lotacao as (
      insert into acesso.lotacao (usuario_id, estrutura_id, cargo, especie, ato, inicio, criada_em)
      select u.id, o.id, 'Defensora pública', 'ordinaria', 'Portaria 1/2026', current_date - 300, now()
        from usuario u join orgao o on o.sigla = u.nome returning id),
    preferencia as (
      insert into avisos.preferencia (usuario_id, correio, hora_do_resumo, push, mudada_em)
      select id, 'imediato', 7, false, now() from usuario)
    insert into acesso.vinculo (lotacao_id, papel, motivo, inicio, proposto_em, autorizado_em)
    select id, 'defensor-publico', 'Designação', current_date - 300, now(), now() from lotacao`.execute(db);
  await sql`
    with titular as (
      insert into acesso.titular (nome, criado_em)
      select 'Pessoa Fictícia ' || n, now() from generate_series(1, ${Math.ceil(avisos / AVISOS_POR_PESSOA)}) n
      returning pessoa_id, nome)
    insert into pessoas.pessoa (pessoa_id, nome, criada_em) select pessoa_id, nome, now() from titular`.execute(db);
  await sql`analyze`.execute(db);
}

/** Cria os avisos e os envios, e os distribui; é o que a reconciliação faz. Devolve quantas mensagens nasceram. */
export async function criarAvisos(db: Banco, avisos: number): Promise<number> {
  const agora = new Date();
  for (let feitos = 0; feitos < avisos; feitos += LOTE) {
    await db.transaction().execute(async (tx) => {
      const { rows } = await sql<Envio>`
        with pessoa as (select pessoa_id, row_number() over (order by pessoa_id) - 1 as n from pessoas.pessoa),
             orgao as (select id, row_number() over (order by id) - 1 as n from acesso.estrutura),
             novo as (
               insert into avisos.aviso (pessoa_id, especie, referencia, alvo, sigilo, aberto_em, passo)
               select p.pessoa_id, 'progressao', 'progressao/' || g, current_date + 5, 'publico', ${agora}, 5
                 from generate_series(${feitos}::int, ${Math.min(feitos + LOTE, avisos) - 1}::int) g
                 join pessoa p on p.n = g / ${AVISOS_POR_PESSOA}
               returning pessoa_id, id, split_part(referencia, '/', 2)::int as g)
        insert into avisos.envio (pessoa_id, aviso_id, passo, papel, estrutura_id, mandado_em)
        select n.pessoa_id, n.id, 5, 'defesa', o.id, ${agora} from novo n join orgao o on o.n = n.g % ${ORGAOS}
        returning pessoa_id as "pessoaId", aviso_id as "avisoId", passo, papel, estrutura_id as "estruturaId"
      `.execute(tx);
      await distribuir(tx, rows, agora);
    });
  }
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from avisos.mensagem`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Volta todas à fila, como novas. */
export const reabrir = async (db: Banco): Promise<void> => {
  await sql`
    update avisos.mensagem
       set estado = 'espera', nao_antes = now(), tentativas = 0, enviando_em = null, enviada_em = null, erro = null
  `.execute(db);
  await sql`vacuum analyze avisos.mensagem`.execute(db).catch(() => {});
};

export async function porMandar(db: Banco): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from avisos.mensagem where estado <> 'enviada'`.execute(db);
  return rows[0]?.n ?? 0;
}
