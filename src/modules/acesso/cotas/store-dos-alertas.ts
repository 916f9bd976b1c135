/** O SQL dos alertas: abrir, listar, tratar. */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { Especie, Excesso, Grau } from './uso.ts';

/** O que já está aberto na mesma espécie e grau não se repete. Devolve o id do que se abriu. */
export async function abrirAlerta(
  tx: Tx,
  usuarioId: string,
  dia: string,
  e: Excesso,
  agora: Date,
): Promise<string | undefined> {
  const aberto = await tx
    .insertInto('acesso.alerta')
    .values({
      usuario_id: usuarioId,
      especie: e.especie,
      dia,
      valor: e.valor,
      limite: e.limite,
      grau: e.grau,
      criado_em: agora,
    })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst();
  return aberto?.id;
}

export interface Alerta {
  id: string;
  pessoa: { id: string; nome: string; suspensa: boolean };
  especie: Especie;
  grau: Grau;
  /** AAAA-MM-DD. */
  dia: string;
  valor: number;
  limite: number;
  criadoEm: Date;
  tratadoEm?: Date | undefined;
  tratadoPor?: string | undefined;
  decisao?: 'liberado' | 'suspenso' | undefined;
  motivo?: string | undefined;
  /** Das lotações não encerradas da pessoa: quem alcança uma pode tratar. */
  caminhos: readonly string[];
}

interface AlertaRow {
  id: string;
  usuario_id: string;
  pessoa: string;
  suspensa: boolean;
  especie: Especie;
  grau: Grau;
  dia: string;
  valor: number;
  limite: number;
  criado_em: Date;
  tratado_em: Date | null;
  tratado_por: string | null;
  decisao: 'liberado' | 'suspenso' | null;
  motivo: string | null;
  caminhos: string[];
}

async function lerAlertas(db: Banco | Tx, resto: RawBuilder<unknown>): Promise<Alerta[]> {
  const { rows } = await sql<AlertaRow>`
    select a.id, a.usuario_id, coalesce(u.nome_social, u.nome) as pessoa, u.suspenso_em is not null as suspensa,
           a.especie, a.grau, a.dia, a.valor, a.limite, a.criado_em, a.tratado_em, a.decisao, a.motivo,
           (select coalesce(t.nome_social, t.nome) from acesso.usuario t where t.id = a.tratado_por) as tratado_por,
           (select coalesce(array_agg(e.caminho), '{}') from acesso.lotacao l join acesso.estrutura e on e.id = l.estrutura_id
             where l.usuario_id = a.usuario_id and l.encerrada_em is null) as caminhos
      from acesso.alerta a join acesso.usuario u on u.id = a.usuario_id ${resto}`.execute(db);
  return rows.map((r) => ({
    id: r.id,
    pessoa: { id: r.usuario_id, nome: r.pessoa, suspensa: r.suspensa },
    especie: r.especie,
    grau: r.grau,
    dia: r.dia,
    valor: r.valor,
    limite: r.limite,
    criadoEm: r.criado_em,
    tratadoEm: r.tratado_em ?? undefined,
    tratadoPor: r.tratado_por ?? undefined,
    decisao: r.decisao ?? undefined,
    motivo: r.motivo ?? undefined,
    caminhos: r.caminhos,
  }));
}

export const acharAlerta = async (db: Banco, id: string): Promise<Alerta | undefined> =>
  (await lerAlertas(db, sql`where a.id = ${id}`))[0];

/** Acha e tranca até o fim da transação. */
export const trancarAlerta = async (tx: Tx, id: string): Promise<Alerta | undefined> =>
  (await lerAlertas(tx, sql`where a.id = ${id} for update of a`))[0];

/** Condição sobre o caminho da lotação, que a consulta chama de `e`. */
const alcancadoPor = (alcancado: RawBuilder<SqlBool>) => sql<SqlBool>`
  exists (select from acesso.lotacao l join acesso.estrutura e on e.id = l.estrutura_id
           where l.usuario_id = a.usuario_id and l.encerrada_em is null and ${alcancado})`;

/** Os abertos antes; neles, os que pararam alguém no alto. Os próprios não vêm: outra pessoa os trata. */
export const listarAlertas = (
  db: Banco,
  eu: string,
  alcancado: RawBuilder<SqlBool>,
  maximo: number,
): Promise<Alerta[]> =>
  lerAlertas(
    db,
    sql`where a.usuario_id <> ${eu} and ${alcancadoPor(alcancado)}
        order by a.tratado_em is not null, case when a.tratado_em is null then
          array_position(array['parado', 'lento', 'aviso'], a.grau) end, a.criado_em desc limit ${maximo}`,
  );

export async function contarAbertos(db: Banco | Tx, eu: string, alcancado: RawBuilder<SqlBool>): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from acesso.alerta a
     where a.tratado_em is null and a.usuario_id <> ${eu} and ${alcancadoPor(alcancado)}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Todos os alertas abertos da pessoa recebem a mesma decisão. */
export async function gravarDecisao(
  tx: Tx,
  usuarioId: string,
  d: { decisao: 'liberado' | 'suspenso'; motivo: string; por: string | undefined; ate: Record<Especie, number> },
  agora: Date,
): Promise<void> {
  await sql`
    update acesso.alerta set tratado_em = ${agora}, tratado_por = ${d.por ?? null}, decisao = ${d.decisao}, motivo = ${d.motivo},
      liberado_ate = case when ${d.decisao} = 'liberado' then (${JSON.stringify(d.ate)}::json ->> especie)::int end
    where usuario_id = ${usuarioId} and tratado_em is null`.execute(tx);
}

export async function suspender(tx: Tx, usuarioId: string, motivo: string, agora: Date): Promise<void> {
  await tx
    .updateTable('acesso.usuario')
    .set({ suspenso_em: agora, motivo_da_suspensao: motivo })
    .where('id', '=', usuarioId)
    .where('suspenso_em', 'is', null)
    .execute();
  await tx
    .updateTable('acesso.sessao')
    .set({ encerrada_em: agora, motivo_do_encerramento: 'Acesso suspenso' })
    .where('usuario_id', '=', usuarioId)
    .where('encerrada_em', 'is', null)
    .execute();
}
