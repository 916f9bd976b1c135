/** O que cada mensagem diz: lido na hora de mandar, para não avisar do que já se resolveu. */
import { sql, type SqlBool } from 'kysely';
import { type Banco, papeisCom } from '../../../acesso/index.ts';
import { iniciais } from '../../../pessoas/index.ts';
import { numeroEscrito } from '../../../processos/index.ts';
import { processoDe } from '../processo.ts';
import { sigiloDoAviso } from '../sigilo.ts';

/** Linhas de um resumo; o resto se vê no sistema (escolha do sistema). */
export const LINHAS_DO_RESUMO = 50;

export interface Linha {
  pessoaId: string;
  avisoId: string;
  especie: string;
  /** AAAA-MM-DD. */
  alvo: string;
  /** Subiu à coordenação porque ninguém agiu. */
  subiu: boolean;
  /** Ausentes quando é sigiloso, ou restrito e o papel de quem recebe não chega lá. */
  iniciais?: string | undefined;
  processo?: string | undefined;
}

export interface Conteudo {
  nome: string;
  endereco: string;
  /** Avisos ainda abertos; `linhas` tem os primeiros, do mais antigo ao mais novo. */
  total: number;
  vencidos: number;
  deHoje: number;
  linhas: Linha[];
}

interface LinhaLida {
  mensagemId: string;
  total: number;
  vencidos: number;
  deHoje: number;
  pessoaId: string;
  avisoId: string;
  especie: string;
  alvo: string;
  subiu: boolean;
  nome: string | null;
  processo: string | null;
}

/** O de cada mensagem que ainda tem o que dizer a alguém que ainda usa o sistema. `hoje`: AAAA-MM-DD. */
export async function lerConteudos(
  banco: Banco,
  ids: readonly string[],
  hoje: string,
): Promise<ReadonlyMap<string, Conteudo>> {
  const [donos, linhas] = await Promise.all([lerDonos(banco, ids), lerLinhas(banco, ids, hoje)]);
  const porMensagem = Map.groupBy(linhas, (l) => l.mensagemId);
  return new Map(
    donos.flatMap(({ id, nome, endereco }): [string, Conteudo][] => {
      const delas = porMensagem.get(id) ?? [];
      const [primeira] = delas;
      if (!primeira) return [];
      const { total, vencidos, deHoje } = primeira;
      return [[id, { nome, endereco, total, vencidos, deHoje, linhas: delas.map(semNome) }]];
    }),
  );
}

const semNome = ({ pessoaId, avisoId, especie, alvo, subiu, nome, processo }: LinhaLida): Linha => ({
  pessoaId,
  avisoId,
  especie,
  alvo,
  subiu,
  iniciais: nome === null ? undefined : iniciais(nome),
  processo: processo === null ? undefined : numeroEscrito(processo),
});

async function lerDonos(
  banco: Banco,
  ids: readonly string[],
): Promise<{ id: string; nome: string; endereco: string }[]> {
  const { rows } = await sql<{ id: string; nome: string; endereco: string }>`
    select m.id, coalesce(u.nome_social, u.nome) as nome, u.email as endereco
      from avisos.mensagem m join acesso.usuario u on u.id = m.usuario_id
     where m.id = any(${ids}::uuid[]) and u.suspenso_em is null`.execute(banco);
  return rows;
}

/**
 * Quem recebe a mensagem de `a` tem papel que alcança o restrito. Se no órgão ninguém tem, o aviso vai a todos assim mesmo
 * (ver `destinatariosDe`), e por isso não diz de quem é.
 */
const VE_O_RESTRITO = sql<SqlBool>`exists (
  select from avisos.mensagem m
    join acesso.lotacao l on l.usuario_id = m.usuario_id and l.encerrada_em is null
    join acesso.vinculo v on v.lotacao_id = l.id and v.autorizado_em is not null and v.encerrado_em is null
   where m.id = a.mensagem_id and v.papel = any(${papeisCom('avisos.aviso.receber', 'restrito')}::text[]))`;

/** Cada aviso uma vez por mensagem, ainda que dois passos dele tenham entrado no mesmo resumo. */
async function lerLinhas(banco: Banco, ids: readonly string[], hoje: string): Promise<LinhaLida[]> {
  const { rows } = await sql<LinhaLida>`
    with abertos as (
      select e.mensagem_id, e.pessoa_id, e.aviso_id, a.especie, a.alvo, min(e.passo) < -1 as subiu,
             ${sigiloDoAviso} as sigilo, t.nome,
             row_number() over (partition by e.mensagem_id order by a.alvo, e.aviso_id) as n,
             count(*) over (partition by e.mensagem_id)::int as total,
             count(*) filter (where a.alvo < ${hoje}::date) over (partition by e.mensagem_id)::int as vencidos,
             count(*) filter (where a.alvo = ${hoje}::date) over (partition by e.mensagem_id)::int as de_hoje
        from avisos.entrega e
        join avisos.aviso a on a.pessoa_id = e.pessoa_id and a.id = e.aviso_id
        join acesso.titular t on t.pessoa_id = e.pessoa_id
       where e.mensagem_id = any(${ids}::uuid[]) and a.encerrado_em is null
       group by e.mensagem_id, e.pessoa_id, e.aviso_id, a.especie, a.alvo, a.sigilo, t.sigilo, t.nome)
    select a.mensagem_id as "mensagemId", a.total, a.vencidos, a.de_hoje as "deHoje", a.pessoa_id as "pessoaId",
           a.aviso_id as "avisoId", a.especie, a.alvo, a.subiu, case when s.sabe then a.nome end as nome,
           case when s.sabe then ${processoDe(sql`a.pessoa_id`, VE_O_RESTRITO)} end as processo
      from abertos a cross join lateral (
        select a.sigilo = 'publico' or (a.sigilo = 'restrito' and ${VE_O_RESTRITO}) as sabe) s
     where a.n <= ${LINHAS_DO_RESUMO} order by a.mensagem_id, a.n`.execute(banco);
  return rows;
}
