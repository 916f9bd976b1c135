/** Os números de um recálculo: quantas pessoas melhoram e pioram, em que datas e de quanto. */
import { sql } from 'kysely';
import type { TipoDeMarco } from '../../../direito/resultado.ts';
import type { Banco } from '../../acesso/index.ts';
import { contarContas } from '../detector/store.ts';
import type { Sentido } from './diferenca.ts';
import { diferencasContadas, type Recorte } from './recorte.ts';

export interface TotalDoTipo {
  tipo: TipoDeMarco;
  sentido: Sentido;
  pessoas: number;
}

/** Tamanho da mudança, em dias, do limite anterior (exclusive) a `ate` (inclusive); ausente: mais que o último. */
export interface Faixa {
  ate?: number | undefined;
  rotulo: string;
}

/** Escolha do sistema. */
export const FAIXAS: readonly Faixa[] = [
  { ate: 7, rotulo: 'até 7 dias' },
  { ate: 30, rotulo: 'de 8 a 30 dias' },
  { ate: 90, rotulo: 'de 31 a 90 dias' },
  { ate: 365, rotulo: 'de 91 dias a 1 ano' },
  { rotulo: 'mais de 1 ano' },
];

export interface TotalDaFaixa {
  /** Índice em `FAIXAS`; ausente: a data passa a existir ou deixa de existir. */
  faixa?: number | undefined;
  sentido: Sentido;
  /** Datas, e não pessoas. */
  datas: number;
}

export interface Numeros {
  /** Pessoas com conta. */
  pessoas: number;
  melhor: number;
  pior: number;
  /** As que têm das duas: contam em `melhor` e em `pior`. */
  ambos: number;
  /** As que só têm outra mudança: um prazo do Estado, ou outra leitura da mesma data. */
  outra: number;
  semMudanca: number;
  /** Numa procura: as que cabem, e as que só falta um fato para saber. */
  cabem: number;
  porTipo: readonly TotalDoTipo[];
  porFaixa: readonly TotalDaFaixa[];
}

/** `totalDeTodos`: as pessoas do recálculo, para quando não há recorte. */
export async function numerosDe(banco: Banco, recorte: Recorte, totalDeTodos: number): Promise<Numeros> {
  const [pessoas, deQuem, porTipo, porFaixa] = await Promise.all([
    recorte.ator ? contarContas(banco, { ator: recorte.ator }) : totalDeTodos,
    contarPessoas(banco, recorte),
    contarPorTipo(banco, recorte),
    contarPorFaixa(banco, recorte),
  ]);
  const { mudam, ...resto } = deQuem;
  const outra = mudam - (resto.melhor + resto.pior - resto.ambos);
  return { pessoas, ...resto, outra, semMudanca: Math.max(0, pessoas - mudam), porTipo, porFaixa };
}

async function contarPessoas(banco: Banco, recorte: Recorte) {
  const cada = diferencasContadas(banco, recorte)
    .select('d.pessoa_id')
    .select(sql<boolean>`bool_or(d.sentido = 'melhor')`.as('melhor'))
    .select(sql<boolean>`bool_or(d.sentido = 'pior')`.as('pior'))
    .select(sql<boolean>`bool_or(d.situacao_depois = 'alcancado')`.as('cabe'))
    .groupBy('d.pessoa_id');
  const linha = await banco
    .selectFrom(cada.as('p'))
    .select([
      sql<string>`count(*)`.as('mudam'),
      sql<string>`count(*) filter (where melhor)`.as('melhor'),
      sql<string>`count(*) filter (where pior)`.as('pior'),
      sql<string>`count(*) filter (where melhor and pior)`.as('ambos'),
      sql<string>`count(*) filter (where cabe)`.as('cabem'),
    ])
    .executeTakeFirstOrThrow();
  const { mudam, melhor, pior, ambos, cabem } = linha;
  return {
    mudam: Number(mudam),
    melhor: Number(melhor),
    pior: Number(pior),
    ambos: Number(ambos),
    cabem: Number(cabem),
  };
}

/** Cada pessoa uma vez em cada tipo e sentido: juntar antes de contar é dez vezes mais rápido que contar as distintas. */
async function contarPorTipo(banco: Banco, recorte: Recorte): Promise<TotalDoTipo[]> {
  const cada = diferencasContadas(banco, recorte)
    .select(['d.tipo', 'd.sentido', 'd.pessoa_id'])
    .groupBy(['d.tipo', 'd.sentido', 'd.pessoa_id']);
  const linhas = await banco
    .selectFrom(cada.as('p'))
    .select(['p.tipo', 'p.sentido', sql<string>`count(*)`.as('pessoas')])
    .groupBy(['p.tipo', 'p.sentido'])
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('p.tipo')
    .execute();
  return linhas.map((l) => ({
    tipo: l.tipo as TipoDeMarco,
    sentido: l.sentido as Sentido,
    pessoas: Number(l.pessoas),
  }));
}

const LIMITES = FAIXAS.flatMap((f) => (f.ate === undefined ? [] : [f.ate + 1]));

/** O índice em `FAIXAS`; nulo sem `dias`. */
const faixaNoSql = sql<number | null>`width_bucket(abs(d.dias), ${sql.raw(`array[${LIMITES.join(',')}]`)})`;

async function contarPorFaixa(banco: Banco, recorte: Recorte): Promise<TotalDaFaixa[]> {
  const linhas = await diferencasContadas(banco, recorte)
    .select([faixaNoSql.as('faixa'), 'd.sentido', sql<string>`count(*)`.as('datas')])
    .where('d.sentido', 'in', ['melhor', 'pior'])
    .groupBy(['faixa', 'd.sentido'])
    .orderBy('faixa')
    .execute();
  return linhas.map((l) => ({ faixa: l.faixa ?? undefined, sentido: l.sentido as Sentido, datas: Number(l.datas) }));
}
