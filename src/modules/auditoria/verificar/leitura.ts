/** O SQL da verificação: várias conexões leem o mesmo instante do banco, para que escrever ao mesmo tempo não atrapalhe. */
import pg from 'pg';
import { to as copiarPara } from 'pg-copy-streams';
import { CORRENTES, type Cabeca } from '../encadear.ts';
import { COLUNAS } from '../linha.ts';
import { SELOS } from '../selos-no-banco.ts';
import { type PontoSelado, type TrechoConferido, conferirTrecho } from './conferir-trecho.ts';

/** Números de `de`, exclusive, a `ate`, inclusive; sem um deles, sem esse limite. */
export interface Trecho {
  corrente: number;
  de?: number;
  ate?: number;
  /** Em ordem de número. */
  selados: readonly PontoSelado[];
}

/** A forma canônica é a da sessão com estes ajustes: qualquer outro escreveria datas e hashes de outro modo. */
const SESSAO =
  "set client_encoding = 'UTF8'; set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set bytea_output = 'hex'; set statement_timeout = 0";

export async function abrirLeitura(url: string, instantaneo?: string): Promise<pg.Client> {
  const cliente = new pg.Client({ connectionString: url, application_name: 'custodia (auditoria)' });
  // A queda chega também pela consulta em curso, que rejeita: aqui só não derruba o processo.
  cliente.on('error', () => {});
  await cliente.connect();
  await cliente.query(SESSAO);
  await cliente.query('begin isolation level repeatable read read only');
  if (instantaneo !== undefined) await cliente.query(`set transaction snapshot ${pg.escapeLiteral(instantaneo)}`);
  return cliente;
}

export async function exportarInstantaneo(cliente: pg.Client): Promise<string> {
  const { rows } = await cliente.query<{ id: string }>('select pg_export_snapshot() as id');
  return rows[0]?.id ?? '';
}

export async function conferirNoBanco(cliente: pg.Client, trecho: Trecho): Promise<TrechoConferido> {
  const conferente = conferirTrecho(trecho.corrente, trecho.selados);
  const linhas = cliente.query(copiarPara(copia(trecho)));
  for await (const pedaco of linhas) conferente.receber(pedaco as Buffer);
  return conferente.terminar();
}

function copia({ corrente, de, ate }: Trecho): string {
  const limites = [
    `corrente = ${corrente}`,
    ...(de === undefined ? [] : [`numero > ${de}`]),
    ...(ate === undefined ? [] : [`numero <= ${ate}`]),
  ];
  return `copy (
    select hash_anterior, corrente, numero, ${COLUNAS.join(', ')}, hash from auditoria.registro
    where ${limites.join(' and ')} order by numero
  ) to stdout`;
}

export async function lerCabecas(cliente: pg.Client): Promise<Map<number, Cabeca>> {
  const { rows } = await cliente.query<Cabeca>(
    "select corrente, numero::float8 as numero, encode(hash, 'hex') as hash from auditoria.corrente",
  );
  return new Map(rows.map((c) => [c.corrente, c]));
}

/** O maior número de cada corrente que tem algum. */
export async function lerFins(cliente: pg.Client): Promise<Map<number, number>> {
  const { rows } = await cliente.query<{ corrente: number; fim: number | null }>(
    `select corrente, (select max(numero)::float8 from auditoria.registro r where r.corrente = c.corrente) as fim
     from generate_series(0, ${CORRENTES - 1}) as c (corrente)`,
  );
  return new Map(rows.map((r) => [r.corrente, r.fim ?? 0]));
}

/** Registros que nenhuma corrente alcança: só existem se alguém tirou as restrições da tabela. */
export async function contarForaDasCorrentes(cliente: pg.Client): Promise<number> {
  const { rows } = await cliente.query<{ quantos: number }>(
    `select count(*)::float8 as quantos from auditoria.registro
     where corrente < 0 or corrente >= ${CORRENTES} or corrente is null or numero is null`,
  );
  return rows[0]?.quantos ?? 0;
}

/** Em ordem de número; a forma ainda não foi conferida. */
export async function lerSelosDoBanco(cliente: pg.Client): Promise<unknown[]> {
  const { rows } = await cliente.query<{ selo: unknown }>(SELOS);
  return rows.map((r) => r.selo);
}
