/** Todo o SQL do calendário: feriados e recessos. */
import { sql } from 'kysely';
import { trancarEstrutura } from '../estruturas/store.ts';
import type { Estrutura } from '../estruturas/estrutura.ts';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { Calendario, Feriado, Recesso } from './calendario.ts';

interface Cadastrado {
  id: string;
  norma: string;
  /** Estrutura em que vale, se só nela e abaixo dela. */
  onde?: string | undefined;
}
export type FeriadoCadastrado = Feriado & Cadastrado & { nome: string };
export type RecessoCadastrado = Recesso & Cadastrado;

export interface CalendarioCadastrado extends Calendario {
  feriados: readonly FeriadoCadastrado[];
  recessos: readonly RecessoCadastrado[];
}

/** O que vale entre dois dias (inclusive), em todos os lugares. */
export async function calendarioEntre(banco: Banco, de: string, ate: string): Promise<CalendarioCadastrado> {
  const feriados = await banco
    .selectFrom('acesso.feriado as f')
    .leftJoin('acesso.estrutura as e', 'e.id', 'f.estrutura_id')
    .select(['f.id', 'f.dia', 'f.uf', 'f.municipio', 'f.nome', 'f.norma', 'e.nome as onde', 'e.caminho'])
    .where('f.cancelado_em', 'is', null)
    .where('f.dia', '>=', de)
    .where('f.dia', '<=', ate)
    .orderBy('f.dia')
    .orderBy('f.nome')
    .execute();
  const recessos = await banco
    .selectFrom('acesso.recesso as r')
    .leftJoin('acesso.estrutura as e', 'e.id', 'r.estrutura_id')
    .select(['r.id', 'r.inicio', 'r.fim', 'r.uf', 'r.norma', 'e.nome as onde', 'e.caminho'])
    .where('r.cancelado_em', 'is', null)
    .where('r.fim', '>=', de)
    .where('r.inicio', '<=', ate)
    .orderBy('r.inicio')
    .execute();
  return { feriados: feriados.map(semNulos), recessos: recessos.map(semNulos) };
}

type SemNulos<T> = { [K in keyof T]: null extends T[K] ? Exclude<T[K], null> | undefined : T[K] };

const semNulos = <T extends object>(linha: T): SemNulos<T> =>
  Object.fromEntries(Object.entries(linha).map(([k, v]) => [k, v ?? undefined])) as SemNulos<T>;

export interface NovoFeriado {
  dia: string;
  nome: string;
  norma: string;
  uf?: string | undefined;
  municipio?: string | undefined;
  estruturaId?: string | undefined;
}

/** `undefined`: já há um igual no mesmo dia e lugar. */
export async function inserirFeriado(tx: Tx, novo: NovoFeriado, agora: Date): Promise<string | undefined> {
  const { estruturaId, uf, municipio, ...resto } = novo;
  const gravado = await tx
    .insertInto('acesso.feriado')
    .values({
      ...resto,
      uf: uf ?? null,
      municipio: municipio ?? null,
      estrutura_id: estruturaId ?? null,
      criado_em: agora,
    })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst();
  return gravado?.id;
}

export interface NovoRecesso {
  inicio: string;
  fim: string;
  norma: string;
  uf?: string | undefined;
  estruturaId?: string | undefined;
}

/** `undefined`: já há um igual no mesmo lugar. */
export async function inserirRecesso(tx: Tx, novo: NovoRecesso, agora: Date): Promise<string | undefined> {
  const { estruturaId, uf, ...resto } = novo;
  const gravado = await tx
    .insertInto('acesso.recesso')
    .values({ ...resto, uf: uf ?? null, estrutura_id: estruturaId ?? null, criado_em: agora })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst();
  return gravado?.id;
}

export type TabelaDoCalendario = 'feriado' | 'recesso';

export interface DiaTrancado {
  id: string;
  cancelado: boolean;
  /** A estrutura em que vale, se só nela. */
  estrutura: Estrutura | undefined;
}

/** Acha e tranca até o fim da transação. */
export async function trancarDia(tx: Tx, tabela: TabelaDoCalendario, id: string): Promise<DiaTrancado | undefined> {
  const linha = await tx
    .selectFrom(`acesso.${tabela}`)
    .select(['id', 'cancelado_em', 'estrutura_id'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!linha) return undefined;
  const estrutura = linha.estrutura_id === null ? undefined : await trancarEstrutura(tx, linha.estrutura_id, 'manter');
  return { id, cancelado: linha.cancelado_em !== null, estrutura };
}

export interface DiaAchado {
  id: string;
  especie: TabelaDoCalendario;
  /** `Tiradentes, 21/04/2026`. */
  descricao: string;
  /** Da estrutura em que vale, se só nela. */
  caminho: string | undefined;
}

/** O que ainda vale, para mostrar antes de cancelar. */
export async function acharDia(banco: Banco, especie: TabelaDoCalendario, id: string): Promise<DiaAchado | undefined> {
  const descricao =
    especie === 'feriado'
      ? sql<string>`d.nome || ', ' || to_char(d.dia, 'DD/MM/YYYY')`
      : sql<string>`'De ' || to_char(d.inicio, 'DD/MM/YYYY') || ' a ' || to_char(d.fim, 'DD/MM/YYYY')`;
  const { rows } = await sql<{ descricao: string; caminho: string | null }>`
    select ${descricao} as descricao, e.caminho
      from ${sql.table(`acesso.${especie}`)} d left join acesso.estrutura e on e.id = d.estrutura_id
     where d.id = ${id} and d.cancelado_em is null`.execute(banco);
  const achado = rows[0];
  return achado && { id, especie, descricao: achado.descricao, caminho: achado.caminho ?? undefined };
}

export async function marcarCancelado(
  tx: Tx,
  tabela: TabelaDoCalendario,
  { id, motivo }: { id: string; motivo: string },
  agora: Date,
): Promise<void> {
  await tx
    .updateTable(`acesso.${tabela}`)
    .set({ cancelado_em: agora, motivo_do_cancelamento: motivo })
    .where('id', '=', id)
    .execute();
}

/** O nome do município como as estruturas o escrevem; `undefined` se nenhuma fica nele. */
export async function municipioConhecido(tx: Tx, uf: string, municipio: string): Promise<string | undefined> {
  const achado = await tx
    .selectFrom('acesso.estrutura')
    .select('municipio')
    .where('uf', '=', uf)
    .where(sql`lower(municipio)`, '=', sql`lower(${municipio})`)
    .executeTakeFirst();
  return achado?.municipio ?? undefined;
}
