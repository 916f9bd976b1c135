/** Os avisos do órgão de quem pede e dos de baixo, só das pessoas que ele alcança: o alcance está no SQL. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { alcancaTitular, type Ator, type Banco, titulares, type Tx } from '../../acesso/index.ts';
import type { AvisoRecebido } from './aviso.ts';
import type { FiltroDosAvisos } from './filtro.ts';

export const RECEBER = 'avisos.aviso.receber';
/** Com que se alcança o incidente, que pode ser mais sigiloso que o aviso. */
const VER_PESSOA = 'pessoas.pessoa.ver';
export const POR_PAGINA = 50;

/** Os lugares por que se recebe: a lotação e, na delegação, a de quem delegou. */
const caminhosDe = ({ concessoes }: Ator): string[] => [
  ...new Set(concessoes.filter((c) => c.permissao === RECEBER).flatMap((c) => (c.local ? [c.local.caminho] : []))),
];

/**
 * Mandado ao órgão, a um de baixo, ou ao de cima como um todo (a Defensoria inteira é de cada núcleo). À coordenação vai o que
 * é só dela: quem está abaixo do tribunal não é o tribunal.
 */
const daLinhagem = (ator: Ator): RawBuilder<SqlBool> => {
  const onde = (condicao: RawBuilder<SqlBool>) => sql<SqlBool>`v.estrutura_id in (
    select o.id from acesso.estrutura o, unnest(${caminhosDe(ator)}::text[]) l where ${condicao})`;
  return sql<SqlBool>`(${onde(sql`o.caminho ^@ l`)} or (v.papel <> 'coordenacao' and ${onde(sql`l ^@ o.caminho`)}))`;
};

const mandadoA = (ator: Ator): RawBuilder<SqlBool> => sql<SqlBool>`exists (
  select from avisos.envio v where v.pessoa_id = a.pessoa_id and v.aviso_id = a.id and ${daLinhagem(ator)})`;

/** O aviso `a` mandado a quem pede, com a pessoa `t` ao alcance dele. */
export const recebidos = (banco: Banco | Tx, ator: Ator) =>
  titulares(banco)
    .innerJoin('avisos.aviso as a', 'a.pessoa_id', 't.pessoa_id')
    .where(alcancaTitular(ator, RECEBER, sql`a.sigilo`))
    .where(mandadoA(ator));

/** Alguém do órgão já tomou ciência. */
const lido = (ator: Ator): RawBuilder<SqlBool> => sql<SqlBool>`exists (
  select from avisos.ciencia c join acesso.lotacao l on l.id = c.lotacao_id join acesso.estrutura o on o.id = l.estrutura_id,
       unnest(${caminhosDe(ator)}::text[]) k
   where c.pessoa_id = a.pessoa_id and c.aviso_id = a.id and o.caminho ^@ k)`;

function abertos(banco: Banco | Tx, ator: Ator, hoje: string, f: FiltroDosAvisos) {
  let q = recebidos(banco, ator).where('a.encerrado_em', 'is', null);
  if (f.especie !== undefined) q = q.where('a.especie', '=', f.especie);
  if (f.quando === 'vencidos') q = q.where('a.alvo', '<', hoje);
  if (f.quando === 'sete-dias') q = q.where(sql<SqlBool>`a.alvo <= ${hoje}::date + 7`);
  if (f.semCiencia) q = q.where(sql<SqlBool>`not ${lido(ator)}`);
  return q;
}

export interface Contagens {
  total: number;
  vencidos: number;
  semCiencia: number;
}

/** Quantos, com este filtro. `semCiencia`: os que ninguém do órgão leu. */
export async function contarAvisos(
  banco: Banco,
  ator: Ator,
  hoje: string,
  filtro: FiltroDosAvisos = {},
): Promise<Contagens> {
  return abertos(banco, ator, hoje, filtro)
    .select([
      sql<number>`count(*)::int`.as('total'),
      sql<number>`(count(*) filter (where a.alvo < ${hoje}::date))::int`.as('vencidos'),
      sql<number>`(count(*) filter (where not ${lido(ator)}))::int`.as('semCiencia'),
    ])
    .executeTakeFirstOrThrow();
}

/** Uma página, do mais antigo ao mais distante: o mais vencido no alto. */
export const avisosAbertosDe = (
  banco: Banco,
  ator: Ator,
  hoje: string,
  filtro: FiltroDosAvisos = {},
): Promise<AvisoRecebido[]> =>
  comColunas(abertos(banco, ator, hoje, filtro), ator, hoje)
    .orderBy('a.alvo')
    .orderBy('a.pessoa_id')
    .orderBy('a.id')
    .limit(POR_PAGINA)
    .offset(((filtro.pagina ?? 1) - 1) * POR_PAGINA)
    .execute();

export interface SemDefesaNaVara {
  vara: string;
  pessoas: number;
}

/**
 * Quantas pessoas sem defesa se comunicaram ao órgão sem que ele as alcance: o alcance da Defensoria nasce de ela atuar no
 * caso. Só o número, por vara, e só das que não têm sigilo.
 */
export const semDefesaForaDoAlcance = (banco: Banco, ator: Ator): Promise<SemDefesaNaVara[]> =>
  titulares(banco)
    .innerJoin('avisos.aviso as a', 'a.pessoa_id', 't.pessoa_id')
    .select([sql<string>`coalesce(v.nome, 'sem vara registrada')`.as('vara'), sql<number>`count(*)::int`.as('pessoas')])
    .where('a.especie', '=', 'sem-defesa')
    .where('a.encerrado_em', 'is', null)
    .where('t.sigilo', '=', 'publico')
    .where('a.sigilo', '=', 'publico')
    .where(sql<SqlBool>`not ${alcancaTitular(ator, RECEBER, sql`a.sigilo`)}`)
    .where(mandadoA(ator))
    .groupBy('v.nome')
    .orderBy('v.nome')
    .execute();

export interface ChaveEscolhida {
  pessoaId: string;
  avisoId: string;
}

/** Estes, abertos ou não, se os recebeu e os alcança. */
export const avisosEscolhidos = (
  banco: Banco | Tx,
  ator: Ator,
  hoje: string,
  escolhidos: readonly ChaveEscolhida[],
): Promise<AvisoRecebido[]> =>
  comColunas(recebidos(banco, ator), ator, hoje)
    .where(
      sql<SqlBool>`(a.pessoa_id, a.id) in (select * from unnest(
        ${escolhidos.map((e) => e.pessoaId)}::uuid[], ${escolhidos.map((e) => e.avisoId)}::uuid[]))`,
    )
    .orderBy('a.alvo')
    .orderBy('a.id')
    .execute();

const comColunas = (q: ReturnType<typeof recebidos>, ator: Ator, hoje: string) =>
  q.select([
    'a.pessoa_id as pessoaId',
    'a.id',
    't.nome',
    'a.especie',
    'a.referencia',
    'a.alvo',
    'a.passo',
    'a.aberto_em as abertoEm',
    'a.encerrado_em as encerradoEm',
    'a.encerrado_por as encerradoPor',
    sql<number>`a.alvo - ${hoje}::date`.as('faltam'),
    sql<AvisoRecebido['papeis']>`array(select distinct v.papel from avisos.envio v
      where v.pessoa_id = a.pessoa_id and v.aviso_id = a.id and ${daLinhagem(ator)} order by 1)`.as('papeis'),
    sql<string[]>`array(select distinct v.porque from avisos.envio v
      where v.pessoa_id = a.pessoa_id and v.aviso_id = a.id and v.porque is not null and ${daLinhagem(ator)}
      order by 1)`.as('porques'),
    sql<string[]>`array(select u.nome from avisos.ciencia c join acesso.usuario u on u.id = c.usuario_id
      where c.pessoa_id = a.pessoa_id and c.aviso_id = a.id order by c.em)`.as('cientes'),
    sql<boolean>`exists (select from avisos.ciencia c where c.pessoa_id = a.pessoa_id and c.aviso_id = a.id
      and c.usuario_id = ${ator.usuarioId ?? null})`.as('minhaCiencia'),
    sql<string | null>`(select i.id from incidentes.incidente i where i.pessoa_id = a.pessoa_id
      and i.marco = a.referencia and i.encerrado_em is null and ${alcancaTitular(ator, VER_PESSOA, sql`i.sigilo`)})`.as(
      'incidenteId',
    ),
  ]);
