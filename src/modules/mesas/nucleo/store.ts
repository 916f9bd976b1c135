/** O SQL de toda mesa: numa ida ao banco, as linhas da página, os números e o que se pode escolher nos filtros. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import {
  alcancaTitular,
  type Ator,
  type Banco,
  type IdDaPermissao,
  type Sigilo,
  titulares,
} from '../../acesso/index.ts';
import { ESTA_PRESA } from '../../custodia/index.ts';
import type { Opcao } from '../../../ui/componentes/index.ts';
import type { ItemDaMesa, Mesa } from './mesa.ts';
import { DIAS_PROXIMOS, type Depois, type Ordem, PRAZOS, type Prazo, type Recorte } from './recorte.ts';

/** Quantas linhas há ao todo e em cada prazo. */
export type Numeros = Readonly<Record<Prazo | 'total', number>>;

export interface MesaLida {
  itens: readonly ItemDaMesa[];
  /** Do que os filtros deixam ver, menos o do prazo. */
  numeros: Numeros;
  /** O que há em toda a mesa. */
  unidades: readonly Opcao[];
  varas: readonly Opcao[];
  especies: readonly string[];
}

export interface PedidoDaMesa {
  ator: Ator;
  /** Todas: quem leva em arquivo precisa alcançar também por isso. */
  permissoes: readonly IdDaPermissao[];
  hoje: string;
  recorte: Recorte;
  limite: number;
  /** Só estes, entre os que se alcançam. */
  escolhidos?: readonly Pick<ItemDaMesa, 'pessoaId' | 'chave'>[] | undefined;
}

/** Presa, internada ou cumprindo pena fora da prisão: quem saiu em livramento ou domiciliar continua com o título. */
export const CUMPRINDO = sql<SqlBool>`(${ESTA_PRESA} or (s.estado = 'solta' and s.titulo is not null))`;

export async function lerMesa(banco: Banco, mesa: Mesa, pedido: PedidoDaMesa): Promise<MesaLida> {
  const { recorte, hoje, limite } = pedido;
  const { rows } = await sql<MesaLida>`
    with pessoas as materialized ${pessoasAoAlcance(banco, mesa, pedido)},
    base as materialized (
      select p.pessoa_id, p.unidade_id, p.vara_id, p.peso, p.restrito, p.sigiloso, i.chave, i.especie, i.alvo, i.incerta,
             i.sigilo,
             -- O que nem hipótese tem fica depois do que tem.
             coalesce(i.alvo, 'infinity') as dia
        from pessoas p join (${mesa.itens(hoje)}) i on i.pessoa_id = p.pessoa_id
       where ${todas([ITEM_ALCANCADO, ...escolhidosEm(pedido)])}),
    filtrados as (select * from base b where ${todas(condicoes(mesa, recorte, hoje))}),
    pagina as (
      select * from filtrados b
       where ${todas([noPrazo(recorte.prazo, hoje), ...depoisDe(recorte.depois)])}
       order by b.peso, b.incerta, b.dia, b.pessoa_id, b.chave limit ${limite})
    select
      (select coalesce(json_agg(json_build_object(
          'pessoaId', g.pessoa_id, 'chave', g.chave, 'especie', g.especie, 'alvo', g.alvo, 'incerta', g.incerta,
          'nome', t.nome,
          -- Os três nomes estão em ordem de alfabeto e de sigilo.
          'sigilo', greatest(t.sigilo, g.sigilo), 'unidade', u.nome, 'vara', v.nome) order by g.peso, g.incerta, g.dia, g.pessoa_id, g.chave), '[]')
         from pagina g join acesso.titular t using (pessoa_id)
         left join acesso.estrutura u on u.id = g.unidade_id
         left join acesso.estrutura v on v.id = g.vara_id) as itens,
      (select json_build_object('total', count(*), ${contagens(hoje)}) from filtrados b) as numeros,
      ${estruturasEm('unidade_id')} as unidades,
      ${estruturasEm('vara_id')} as varas,
      (select coalesce(json_agg(distinct especie), '[]') from base) as especies`.execute(banco);
  const [lida] = rows;
  if (!lida) throw new Error('a consulta da mesa não devolveu a sua linha');
  return { ...lida, itens: lida.itens.map(semNulos) };
}

/**
 * Primeiro as pessoas, com o sigilo a que se chega em cada uma; só delas se procuram os itens. Numa consulta só, são tabelas
 * demais para o banco escolher a ordem, e ele leria os itens de todo mundo.
 */
const pessoasAoAlcance = (banco: Banco, mesa: Mesa, { ator, permissoes, recorte }: PedidoDaMesa) => {
  const alcanca = (sigilo: Sigilo) => todas(permissoes.map((p) => alcancaTitular(ator, p, sql.lit(sigilo))));
  let q = titulares(banco)
    .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 't.pessoa_id')
    .leftJoin('custodia.situacao as s', 's.pessoa_id', 't.pessoa_id')
    .select(['t.pessoa_id', 't.estrutura_id as unidade_id', 't.vara_id'])
    .select([alcanca('restrito').as('restrito'), alcanca('sigiloso').as('sigiloso')])
    .select(PESO[recorte.ordem].as('peso'))
    .where('p.unificada_em', 'is', null)
    .where(alcanca('publico'));
  if (mesa.de) q = q.where(mesa.de);
  if (recorte.q !== undefined) q = q.where(casaCom(recorte.q));
  return q;
};

const ITEM_ALCANCADO = sql<SqlBool>`(
  i.sigilo = 'publico' or (i.sigilo = 'restrito' and p.restrito) or (i.sigilo = 'sigiloso' and p.sigiloso))`;

/** Nos filtros: o incidente `x` do item `b` é um que quem olha alcança. O mais sigiloso não se adivinha por filtro. */
export const INCIDENTE_ALCANCADO = sql<SqlBool>`(
  x.sigilo = 'publico' or (x.sigilo = 'restrito' and b.restrito) or (x.sigilo = 'sigiloso' and b.sigiloso))`;

/** Pelo que se ordena antes da data. */
const PESO: Record<Ordem, RawBuilder<string>> = {
  urgencia: sql<string>`''::text`,
  nome: sql<string>`t.nome`,
  unidade: sql<string>`coalesce(e.nome, '')`,
};

function condicoes(
  { filtros = [] }: Mesa,
  { especie, unidade, vara, filtros: pedidos }: Recorte,
  hoje: string,
): RawBuilder<SqlBool>[] {
  return [
    ...(especie === undefined ? [] : [sql<SqlBool>`b.especie = ${especie}`]),
    ...(unidade === undefined ? [] : [sql<SqlBool>`b.unidade_id = ${unidade}::uuid`]),
    ...(vara === undefined ? [] : [sql<SqlBool>`b.vara_id = ${vara}::uuid`]),
    ...filtros.flatMap((f) => {
      const valor = pedidos[f.nome];
      return valor === undefined ? [] : [f.onde(valor, hoje)];
    }),
  ];
}

function noPrazo(prazo: Prazo | undefined, hoje: string): RawBuilder<SqlBool> {
  const ate = (dias: number) =>
    sql<SqlBool>`not b.incerta and b.alvo between ${hoje}::date and ${hoje}::date + ${dias}::int`;
  switch (prazo) {
    case undefined:
      return TUDO;
    case 'vencidos':
      return sql<SqlBool>`not b.incerta and b.alvo < ${hoje}::date`;
    case 'proximos':
      return ate(DIAS_PROXIMOS);
    case 'noventa':
      return ate(90);
    case 'faltam':
      return sql<SqlBool>`b.incerta`;
  }
}

const contagens = (hoje: string) =>
  sql.join(
    (Object.keys(PRAZOS) as Prazo[]).map((p) => sql`${sql.lit(p)}, count(*) filter (where ${noPrazo(p, hoje)})`),
  );

const TUDO = sql<SqlBool>`true`;
const todas = (cs: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> => sql.join([TUDO, ...cs], sql` and `);

/** O peso não vem no endereço, que não diz nomes: é o da mesma pessoa, se ainda se alcança; senão, recomeça-se. */
const depoisDe = (depois: Depois | undefined): RawBuilder<SqlBool>[] =>
  depois === undefined
    ? []
    : [
        sql<SqlBool>`(b.peso, b.incerta, b.dia, b.pessoa_id, b.chave) > (
          coalesce((select a.peso from base a where a.pessoa_id = ${depois.pessoaId}::uuid limit 1), ''),
          ${depois.incerta}::boolean, ${depois.dia}::date, ${depois.pessoaId}::uuid, ${depois.chave})`,
      ];

const escolhidosEm = ({ escolhidos }: PedidoDaMesa): RawBuilder<SqlBool>[] =>
  escolhidos === undefined
    ? []
    : [
        sql<SqlBool>`(i.pessoa_id, i.chave) in (select * from unnest(
          ${escolhidos.map((x) => x.pessoaId)}::uuid[], ${escolhidos.map((x) => x.chave)}::text[]))`,
      ];

const MENOR_NUMERO_DE_PROCESSO = 7;

/** Cada palavra é uma volta por todos os nomes; nenhum nome tem tantas. */
const MAIS_PALAVRAS = 12;

/** Cada palavra, em qualquer parte do nome e sem acento; ou o começo do número de um processo público. */
function casaCom(texto: string): RawBuilder<SqlBool> {
  const algarismos = texto.replace(/[\s.-]/g, '');
  if (/^\d+$/.test(algarismos) && algarismos.length >= MENOR_NUMERO_DE_PROCESSO) {
    return sql<SqlBool>`exists (select from processos.participacao n
      where n.pessoa_id = t.pessoa_id and n.sigilo = 'publico' and n.numero ^@ ${algarismos})`;
  }
  const palavras = [...new Set(simples(texto).split(/\s+/))].slice(0, MAIS_PALAVRAS);
  return sql.join(
    palavras.map((p) => sql<SqlBool>`position(${p} in ${NOME_SIMPLES}) > 0`),
    sql` and `,
  );
}

const simples = (texto: string): string =>
  texto
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
const NOME_SIMPLES = sql`regexp_replace(normalize(lower(t.nome), NFD), U&'[\\0300-\\036F]', '', 'g')`;

const estruturasEm = (qual: 'unidade_id' | 'vara_id') => sql`
  (select coalesce(json_agg(json_build_object('valor', x.id, 'rotulo', x.nome) order by x.nome), '[]')
     from acesso.estrutura x where x.id in (select ${sql.ref(qual)} from base))`;

const semNulos = (item: ItemDaMesa): ItemDaMesa => ({
  ...item,
  alvo: item.alvo ?? undefined,
  unidade: item.unidade ?? undefined,
  vara: item.vara ?? undefined,
});
