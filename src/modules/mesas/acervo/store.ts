/** O acervo: quantas pessoas além da data, por onde se quiser. Só as que se alcançam entram na conta. */
import { type RawBuilder, sql } from 'kysely';
import { alcancaTitular, type Ator, type Banco, titulares } from '../../acesso/index.ts';
import { ESTA_PRESA } from '../../custodia/index.ts';

export const VER = 'mesas.acervo.ver';

/** Dias passados da data: até tantos, inclusive. */
export const IDADES = { ate30: 30, ate90: 90, ate180: 180 } as const;

export interface Fatia {
  chave: string | null;
  nome: string | null;
  /** Datas vencidas. */
  datas: number;
  pessoas: number;
  /** Pessoas que se alcançam ali, para comparar. */
  de: number;
  ate30: number;
  de31a90: number;
  de91a180: number;
  mais180: number;
  maisAntiga: number;
}

export type Dimensao = 'vara' | 'unidade' | 'especie';

const CHAVE: Record<Dimensao, RawBuilder<string | null>> = {
  vara: sql<string | null>`t.vara_id::text`,
  unidade: sql<string | null>`t.estrutura_id::text`,
  especie: sql<string | null>`d.tipo`,
};

/** Da que tem mais pessoas à que tem menos. */
export async function contarPor(banco: Banco, ator: Ator, hoje: string, dimensao: Dimensao): Promise<Fatia[]> {
  const dias = sql`(${hoje}::date - d.mais_cedo)`;
  const entre = (de: number, ate: number) =>
    sql<number>`(count(*) filter (where ${dias} between ${de} and ${ate}))::int`;
  const base = titulares(banco).innerJoin('custodia.situacao as s', 's.pessoa_id', 't.pessoa_id').where(ESTA_PRESA);
  const [vencidas, todas] = await Promise.all([
    base
      .innerJoin('execucao.data as d', 'd.pessoa_id', 't.pessoa_id')
      .where(alcancaTitular(ator, VER, sql`d.sigilo`))
      .where('d.mais_cedo', '<', hoje)
      .select([
        CHAVE[dimensao].as('chave'),
        sql<number>`count(*)::int`.as('datas'),
        sql<number>`count(distinct d.pessoa_id)::int`.as('pessoas'),
        entre(1, IDADES.ate30).as('ate30'),
        entre(IDADES.ate30 + 1, IDADES.ate90).as('de31a90'),
        entre(IDADES.ate90 + 1, IDADES.ate180).as('de91a180'),
        sql<number>`(count(*) filter (where ${dias} > ${IDADES.ate180}))::int`.as('mais180'),
        sql<number>`max(${dias})::int`.as('maisAntiga'),
      ])
      .groupBy(CHAVE[dimensao])
      .execute(),
    dimensao === 'especie'
      ? []
      : base
          .where(alcancaTitular(ator, VER))
          .select([CHAVE[dimensao].as('chave'), sql<number>`count(*)::int`.as('de')])
          .groupBy(CHAVE[dimensao])
          .execute(),
  ]);
  const nomes = dimensao === 'especie' ? new Map<string, string>() : await nomesDe(banco, vencidas);
  const quantas = new Map(todas.map((t) => [t.chave, t.de]));
  return vencidas
    .map((v) => ({ ...v, nome: nomes.get(v.chave ?? '') ?? null, de: quantas.get(v.chave) ?? 0 }))
    .toSorted((a, b) => b.pessoas - a.pessoas || b.maisAntiga - a.maisAntiga);
}

async function nomesDe(banco: Banco, fatias: readonly { chave: string | null }[]): Promise<Map<string, string>> {
  const ids = fatias.flatMap((f) => (f.chave === null ? [] : [f.chave]));
  if (ids.length === 0) return new Map();
  const linhas = await banco.selectFrom('acesso.estrutura').select(['id', 'nome']).where('id', 'in', ids).execute();
  return new Map(linhas.map((l) => [l.id, l.nome]));
}

export interface Paradas {
  /** Avisos vencidos de que ninguém tomou ciência. */
  semCiencia: number;
  /** Avisos que subiram à coordenação. */
  subiram: number;
  /** Pessoas presas sem defesa, sem juízo ou sem Ministério Público no caso. */
  semQuemAtue: number;
  vistasVencidas: number;
  minutasPendentes: number;
}

/** O que está parado, e com quem. */
export async function contarParadas(banco: Banco, ator: Ator, hoje: string, agora: Date): Promise<Paradas> {
  const avisos = titulares(banco)
    .innerJoin('avisos.aviso as a', 'a.pessoa_id', 't.pessoa_id')
    .where(alcancaTitular(ator, VER, sql`a.sigilo`))
    .where('a.encerrado_em', 'is', null);
  const [dosAvisos, vistas, minutas] = await Promise.all([
    avisos
      .select([
        sql<number>`(count(*) filter (where a.alvo < ${hoje}::date and not exists (
          select from avisos.ciencia c where c.pessoa_id = a.pessoa_id and c.aviso_id = a.id)))::int`.as('semCiencia'),
        sql<number>`(count(*) filter (where a.passo = -2))::int`.as('subiram'),
        sql<number>`(count(distinct a.pessoa_id) filter (where a.especie ^@ 'sem-'))::int`.as('semQuemAtue'),
      ])
      .executeTakeFirstOrThrow(),
    titulares(banco)
      .innerJoin('incidentes.vista as vi', 'vi.pessoa_id', 't.pessoa_id')
      .innerJoin('incidentes.incidente as i', (on) =>
        on.onRef('i.pessoa_id', '=', 'vi.pessoa_id').onRef('i.id', '=', 'vi.incidente_id'),
      )
      .where(alcancaTitular(ator, VER, sql`i.sigilo`))
      .where('vi.respondida_em', 'is', null)
      .where('vi.prazo', '<', hoje)
      .select(sql<number>`count(*)::int`.as('n'))
      .executeTakeFirstOrThrow(),
    titulares(banco)
      .innerJoin('incidentes.minuta as m', 'm.pessoa_id', 't.pessoa_id')
      .innerJoin('incidentes.incidente as i', (on) =>
        on.onRef('i.pessoa_id', '=', 'm.pessoa_id').onRef('i.id', '=', 'm.incidente_id'),
      )
      .where(alcancaTitular(ator, VER, sql`i.sigilo`))
      .where('m.resolvida_em', 'is', null)
      .where(sql<boolean>`m.feita_em < ${agora}::timestamptz - interval '24 hours'`)
      .select(sql<number>`count(*)::int`.as('n'))
      .executeTakeFirstOrThrow(),
  ]);
  return { ...dosAvisos, vistasVencidas: vistas.n, minutasPendentes: minutas.n };
}
