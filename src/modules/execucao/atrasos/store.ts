/** O SQL dos atrasos: só o que quem pede alcança entra na conta. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { type Banco, type Sigilo, titulares } from '../../acesso/index.ts';
import { type Fato, type FatoVigente, vigentes } from '../../pessoas/index.ts';
import { PREFIXO_LIDO, TIPOS_LIDOS } from './incisos.ts';

/** O que se pode contar: as pessoas (`alcanca`) e os fatos delas (`sigilos`). */
export interface Recorte {
  alcanca: RawBuilder<SqlBool>;
  sigilos: readonly Sigilo[];
}

export interface AtrasoDoLugar {
  orgao: string;
  /** Ausente: o órgão inteiro. */
  unidade?: string | undefined;
  lancados: number;
  atrasados: number;
  /** Metade dos atrasados passou do prazo por mais que isto, em milissegundos; zero sem atrasados. */
  medianaMs: number;
}

/** Saúde e proteção não se contam: o número já diria algo de alguém. */
const FORA_DA_CONTA = ['pessoas.saude', 'pessoas.protecao'];

/** Do que se lançou desde `desde`, por quem lançou: cada órgão, e nele cada unidade. */
export async function medirAtrasos(banco: Banco, { alcanca, sigilos }: Recorte, desde: Date): Promise<AtrasoDoLugar[]> {
  const atrasado = sql<SqlBool>`f.soube_em > f.prazo_em`;
  const linhas = await titulares(banco)
    .innerJoin('pessoas.fato as f', 'f.pessoa_id', 't.pessoa_id')
    .innerJoin('acesso.lotacao as l', 'l.id', 'f.lotacao_id')
    .innerJoin('acesso.estrutura as u', 'u.id', 'l.estrutura_id')
    .innerJoin('acesso.estrutura as o', (on) => on.on(sql<SqlBool>`o.pai_id is null and u.caminho ^@ o.caminho`))
    .select(['o.nome as orgao', 'u.nome as unidade'])
    .select(sql<boolean>`grouping(u.id) = 1`.as('doOrgao'))
    .select(sql<string>`count(*)`.as('lancados'))
    .select(sql<string>`count(*) filter (where ${atrasado})`.as('atrasados'))
    .select(
      sql<number | null>`percentile_cont(0.5) within group (order by extract(epoch from f.soube_em - f.prazo_em))
        filter (where ${atrasado})`.as('mediana'),
    )
    .where('f.prazo_em', 'is not', null)
    .where('f.soube_em', '>=', desde)
    .where('f.sigilo', 'in', sigilos)
    .where('f.tipo', 'not in', FORA_DA_CONTA)
    .where(alcanca)
    .groupBy(sql`grouping sets ((o.id, o.nome), (o.id, o.nome, u.id, u.nome))`)
    .orderBy('o.nome')
    .orderBy(sql`grouping(u.id)`, 'desc')
    .orderBy('u.nome')
    .execute();
  return linhas.map(({ orgao, unidade, doOrgao, lancados, atrasados, mediana }) => ({
    orgao,
    unidade: doOrgao ? undefined : unidade,
    lancados: Number(lancados),
    atrasados: Number(atrasados),
    medianaMs: (mediana ?? 0) * 1000,
  }));
}

export interface UnidadeComPessoas {
  id: string;
  nome: string;
  pessoas: number;
}

/** Onde estão as pessoas que se alcançam. */
export async function unidadesComPessoas(banco: Banco, { alcanca }: Recorte): Promise<UnidadeComPessoas[]> {
  const linhas = await titulares(banco)
    .select(['e.id', 'e.nome'])
    .select(sql<string>`count(*)`.as('pessoas'))
    .where('e.id', 'is not', null)
    .where(alcanca)
    .groupBy(['e.id', 'e.nome'])
    .orderBy('e.nome')
    .execute();
  return linhas.flatMap(({ id, nome, pessoas }) => (id && nome ? [{ id, nome, pessoas: Number(pessoas) }] : []));
}

export interface PessoaDaUnidade {
  id: string;
  nome: string;
  vigentes: readonly FatoVigente[];
}

/** As pessoas da unidade que se alcançam, com os fatos que respondem aos incisos: uma consulta. */
export async function pessoasDaUnidade(
  banco: Banco,
  { alcanca, sigilos }: Recorte,
  unidadeId: string,
): Promise<PessoaDaUnidade[]> {
  const linhas = await titulares(banco)
    .leftJoin('pessoas.fato as f', (on) =>
      on
        .onRef('f.pessoa_id', '=', 't.pessoa_id')
        .on('f.sigilo', 'in', sigilos)
        .on(sql<SqlBool>`(f.tipo ^@ ${PREFIXO_LIDO} or f.tipo = any(${TIPOS_LIDOS}))`),
    )
    .select(['t.pessoa_id as pessoaId', 't.nome', 'f.id', 'f.tipo', 'f.dados', 'f.dia', 'f.hora', 'f.ate'])
    .select(['f.soube_em as soubeEm', 'f.fonte', 'f.efeito', 'f.corrige_id as corrigeId', 'f.sigilo'])
    .where('e.id', '=', unidadeId)
    .where(alcanca)
    .orderBy('t.nome')
    .execute();
  const porPessoa = Map.groupBy(linhas, (l) => l.pessoaId);
  return [...porPessoa].map(([id, dela]) => ({
    id,
    nome: dela[0]?.nome ?? '',
    vigentes: vigentes(dela.flatMap((l) => (l.id === null ? [] : [fatoDe(l)]))),
  }));
}

type FatoRow = Record<keyof Pick<Fato, 'pessoaId' | 'id' | 'tipo' | 'dados' | 'dia' | 'soubeEm'>, unknown> & {
  hora: string | null;
  ate: string | null;
  fonte: string | null;
  efeito: string | null;
  corrigeId: string | null;
  sigilo: string | null;
};

/** Só chega aqui a linha em que o fato existe. */
const fatoDe = ({ hora, ate, corrigeId, ...l }: FatoRow): Fato =>
  ({ ...l, hora: hora?.slice(0, 5), ate: ate ?? undefined, corrigeId: corrigeId ?? undefined }) as Fato;
