/** O que se vê de um recálculo: quanto andou, e a quem muda o quê, só do que se alcança. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { TipoDeMarco } from '../../../direito/resultado.ts';
import { feito, type Resultado } from '../../../platform/recusa.ts';
import { autorizarLeitura, type Banco, lugarDe, type Quem, type Servicos } from '../../acesso/index.ts';
import type { SituacaoDaData } from '../conta/data-em-vigor.ts';
import type { Sentido } from './diferenca.ts';
import { diferencasDo, VER } from './recorte.ts';

export interface Progresso {
  /** Pessoas. */
  feitas: number;
  total: number;
  /** Pessoas com alguma diferença. */
  comDiferenca: number;
  falhas: number;
  /** Pessoas cujas datas novas já estão em vigor, enquanto se torna oficial. */
  oficializadas: number;
  /** Pessoas por segundo, pelos últimos lotes; ausente: ainda não se sabe. */
  porSegundo?: number | undefined;
  /** Quanto falta, a essa velocidade. */
  faltamMs?: number | undefined;
}

/** Bastante para uma média que não salta, e sem o tempo em que esteve parado. */
const LOTES_DA_MEDIA = 40;
const MEDIA_DESDE = '1 minute';

export async function progressoDe(banco: Banco, recalculoId: string): Promise<Progresso> {
  const { rows } = await sql<Progresso & { recentes: number | null; segundos: number | null }>`
    with lotes as (select * from execucao.recalculo_lote where recalculo_id = ${recalculoId}),
    ultimos as (
      select feitas, feito_em from lotes
      where feito_em > (select max(feito_em) from lotes) - ${MEDIA_DESDE}::interval
      order by feito_em desc limit ${LOTES_DA_MEDIA})
    select coalesce(sum(feitas), 0)::int as feitas, coalesce(sum(pessoas), 0)::int as total,
      coalesce(sum(diferencas), 0)::int as "comDiferenca", coalesce(sum(falhas), 0)::int as falhas,
      coalesce(sum(pessoas) filter (where oficializado_em is not null), 0)::int as oficializadas,
      (select sum(feitas)::int from ultimos where feito_em > (select min(feito_em) from ultimos)) as recentes,
      (select extract(epoch from max(feito_em) - min(feito_em))::float from ultimos) as segundos
    from lotes`.execute(banco);
  const [linha] = rows;
  if (!linha) throw new Error('a soma dos lotes não veio');
  const { recentes, segundos, ...andou } = linha;
  if (!recentes || !segundos) return andou;
  const porSegundo = recentes / segundos;
  return { ...andou, porSegundo, faltamMs: ((andou.total - andou.feitas) / porSegundo) * 1000 };
}

/** Os erros das regras, e de quantas pessoas cada um. */
export const falhasDe = (banco: Banco, recalculoId: string): Promise<{ erro: string; pessoas: number }[]> =>
  banco
    .selectFrom('execucao.recalculo_falha')
    .select(['erro', sql<number>`count(*)::int`.as('pessoas')])
    .where('recalculo_id', '=', recalculoId)
    .groupBy('erro')
    .orderBy('pessoas', 'desc')
    .execute();

export interface FiltroDasDiferencas {
  sentido?: Sentido | undefined;
  tipo?: TipoDeMarco | undefined;
  varaId?: string | undefined;
  unidadeId?: string | undefined;
  /** Mudança de ao menos tantos dias, para mais ou para menos. */
  diasAoMenos?: number | undefined;
}

export interface DiferencaDaPessoa {
  pessoaId: string;
  nome: string;
  unidade?: string | undefined;
  vara?: string | undefined;
  marco: string;
  tipo: TipoDeMarco;
  sentido: Sentido;
  antes?: string | undefined;
  depois?: string | undefined;
  dias?: number | undefined;
  situacaoAntes?: SituacaoDaData | undefined;
  situacaoDepois?: SituacaoDaData | undefined;
}

export interface PaginaDeDiferencas {
  /** De quantas que se alcançam e passam no filtro. */
  total: number;
  linhas: readonly DiferencaDaPessoa[];
}

export interface PedidoDeDiferencas extends FiltroDasDiferencas {
  recalculoId: string;
  /** Para uma planilha: só de quem também se pode exportar. */
  leva?: boolean | undefined;
  /** A partir de zero. */
  pular: number;
  limite: number;
}

/** Só de quem se alcança e só o sigilo que se vê; as maiores mudanças antes. Cada pessoa listada vai à auditoria. */
export async function lerDiferencas(
  servicos: Servicos,
  quem: Quem,
  pedido: PedidoDeDiferencas,
): Promise<Resultado<PaginaDeDiferencas>> {
  const { recalculoId, leva, pular, limite } = pedido;
  const filtradas = diferencasDo(servicos.banco, { recalculoId, ator: quem.ator, leva }).where(filtro(pedido));
  const [{ total }, linhas] = await Promise.all([
    filtradas.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow(),
    filtradas
      .select(['t.pessoa_id as pessoaId', 't.nome', 'e.nome as unidade', 'v.nome as vara', 'd.marco', 'd.tipo'])
      .select(['d.sentido', 'd.antes', 'd.depois', 'd.dias', 'd.situacao_antes as situacaoAntes'])
      .select('d.situacao_depois as situacaoDepois')
      .orderBy(sql`abs(d.dias) desc nulls last`)
      .orderBy('t.nome')
      .orderBy('t.pessoa_id')
      .orderBy('d.marco')
      .offset(pular)
      .limit(limite)
      .execute(),
  ]);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'execucao.ver-diferencas',
    permissao: VER,
    alvo: lugarDe(quem.ator, VER),
    objeto: { tipo: 'recalculo', id: recalculoId },
    dados: { ...pedido },
    titulares: [...new Set(linhas.map((l) => l.pessoaId))],
  });
  if (!pode.ok) return pode;
  return feito({ total, linhas: linhas.map(semNulos) });
}

function filtro(f: FiltroDasDiferencas): RawBuilder<SqlBool> {
  const condicoes = [
    sql<SqlBool>`true`,
    f.sentido && sql<SqlBool>`d.sentido = ${f.sentido}`,
    f.tipo && sql<SqlBool>`d.tipo = ${f.tipo}`,
    f.varaId && sql<SqlBool>`v.id = ${f.varaId}`,
    f.unidadeId && sql<SqlBool>`e.id = ${f.unidadeId}`,
    f.diasAoMenos && sql<SqlBool>`abs(d.dias) >= ${f.diasAoMenos}`,
  ].filter((c) => typeof c === 'object');
  return sql<SqlBool>`${sql.join(condicoes, sql` and `)}`;
}

const semNulos = (linha: Record<string, unknown>): DiferencaDaPessoa =>
  Object.fromEntries(Object.entries(linha).filter(([, v]) => v !== null)) as unknown as DiferencaDaPessoa;
