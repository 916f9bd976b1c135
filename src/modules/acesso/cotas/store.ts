/** O SQL da contagem e dos limites; o dos alertas está em `store-dos-alertas.ts`. */
import { sql } from 'kysely';
import type { Banco, Tx } from '../nucleo/servicos.ts';
import type { LimiteDoPapel } from './limites.ts';
import type { Contagem, Degraus, Especie, Grau, Historico, Medida } from './uso.ts';

export * from './store-dos-alertas.ts';

/** As leituras de uma pessoa em um lote. */
export interface LeiturasDaPessoa {
  usuarioId: string;
  /** AAAA-MM-DD. */
  dia: string;
  hora: number;
  quantas: number;
  titulares: readonly string[];
}

/** Em ordem de pessoa: dois lotes que se cruzam esperam um pelo outro, e não se travam. */
export async function somar(tx: Tx, leituras: readonly LeiturasDaPessoa[]): Promise<void> {
  const emOrdem = leituras.toSorted((a, b) => (a.usuarioId < b.usuarioId ? -1 : 1));
  await sql`
    insert into acesso.uso as u (usuario_id, dia, hora, leituras)
    select * from json_to_recordset(${JSON.stringify(emOrdem)}) as x("usuarioId" uuid, dia date, hora smallint, quantas int)
    on conflict (usuario_id, dia, hora) do update set leituras = u.leituras + excluded.leituras`.execute(tx);
  const alvos = emOrdem.flatMap(({ usuarioId, dia, titulares }) =>
    titulares.toSorted().map((titularId) => ({ usuarioId, dia, titularId })),
  );
  if (alvos.length === 0) return;
  await sql`
    insert into acesso.uso_alvo (usuario_id, dia, titular_id)
    select * from json_to_recordset(${JSON.stringify(alvos)}) as x("usuarioId" uuid, dia date, "titularId" uuid)
    on conflict do nothing`.execute(tx);
}

/** Como está o uso de uma pessoa em um dia e hora. */
export interface EstadoDoUso {
  usuarioId: string;
  /** Tudo o que foi lido. */
  bruta: Contagem;
  /** O que foi confirmado como legítimo e não conta mais. */
  liberada: Contagem;
  historico: Historico;
  papeis: readonly string[];
  proprios: readonly LimiteDoPapel[];
  abertos: readonly { especie: Especie; grau: Grau }[];
}

interface EstadoRow {
  usuario_id: string;
  dia: number;
  hora: number;
  alvos: number;
  liberada: Partial<Record<Especie, number>> | null;
  historico: Record<number, number> | null;
  dias_de_uso: number;
  papeis: string[];
  proprios: LimiteDoPapel[] | null;
  abertos: { especie: Especie; grau: Grau }[] | null;
}

interface Quando {
  usuarioId: string;
  dia: string;
  hora: number;
}

/** Uma consulta só para o lote inteiro. A liberação da hora só vale na hora em que foi dada. */
export async function estadoDoUso(db: Banco | Tx, de: readonly Quando[], fuso: string): Promise<EstadoDoUso[]> {
  const { rows } = await sql<EstadoRow>`
    with q as (select * from json_to_recordset(${JSON.stringify(de)}) as x("usuarioId" uuid, dia date, hora smallint)),
    p as (select q."usuarioId" as id, coalesce(array_agg(distinct v.papel) filter (where v.papel is not null), '{}') as papeis
            from q left join acesso.lotacao l on l.usuario_id = q."usuarioId" and l.encerrada_em is null
            left join acesso.vinculo v on v.lotacao_id = l.id and v.autorizado_em is not null and v.encerrado_em is null
           group by 1)
    select q."usuarioId" as usuario_id, p.papeis,
      (select coalesce(sum(u.leituras), 0)::int from acesso.uso u where u.usuario_id = p.id and u.dia = q.dia) as dia,
      coalesce((select u.leituras from acesso.uso u
        where u.usuario_id = p.id and u.dia = q.dia and u.hora = q.hora), 0) as hora,
      (select count(*)::int from acesso.uso_alvo a where a.usuario_id = p.id and a.dia = q.dia) as alvos,
      (select json_object_agg(x.especie, x.ate) from (
         select a.especie, max(a.liberado_ate) as ate from acesso.alerta a
          where a.usuario_id = p.id and a.dia = q.dia and a.decisao = 'liberado'
            and (a.especie <> 'hora' or extract(hour from a.tratado_em at time zone ${fuso}) = q.hora)
          group by 1) x) as liberada,
      (select json_object_agg(x.hora, x.dias) from (
         select u.hora, count(*)::int as dias from acesso.uso u
          where u.usuario_id = p.id and u.dia between q.dia - 30 and q.dia - 1 group by 1) x) as historico,
      (select count(distinct u.dia)::int from acesso.uso u
        where u.usuario_id = p.id and u.dia between q.dia - 30 and q.dia - 1) as dias_de_uso,
      (select json_agg(x) from (select m.papel, m.medida, m.aviso, m.lento, m.parado
         from acesso.limite_de_uso m where m.papel = any(p.papeis)) x) as proprios,
      (select json_agg(json_build_object('especie', a.especie, 'grau', a.grau)) from acesso.alerta a
        where a.usuario_id = p.id and a.tratado_em is null and (a.dia = q.dia or a.grau = 'parado')) as abertos
    from q join p on p.id = q."usuarioId"`.execute(db);
  return rows.map((r) => ({
    usuarioId: r.usuario_id,
    bruta: { dia: r.dia, hora: r.hora, alvos: r.alvos },
    liberada: { dia: r.liberada?.volume ?? 0, hora: r.liberada?.hora ?? 0, alvos: r.liberada?.espalhamento ?? 0 },
    historico: { diasDeUso: r.dias_de_uso, diasPorHora: r.historico ?? {} },
    papeis: r.papeis,
    proprios: r.proprios ?? [],
    abertos: r.abertos ?? [],
  }));
}

/** Leituras por hora (0 a 23) em um dia. */
export async function usoDoDia(db: Banco | Tx, usuarioId: string, dia: string): Promise<Record<number, number>> {
  const linhas = await db
    .selectFrom('acesso.uso')
    .select(['hora', 'leituras'])
    .where('usuario_id', '=', usuarioId)
    .where('dia', '=', dia)
    .execute();
  return Object.fromEntries(linhas.map((l) => [l.hora, l.leituras]));
}

export const limitesProprios = (db: Banco): Promise<LimiteDoPapel[]> =>
  db
    .selectFrom('acesso.limite_de_uso')
    .select(['papel', 'medida', 'aviso', 'lento', 'parado'])
    .orderBy('papel')
    .orderBy('medida')
    .execute();

export async function gravarLimite(
  tx: Tx,
  papel: string,
  medida: Medida,
  degraus: Degraus,
  por: { id: string | undefined; em: Date },
): Promise<void> {
  const campos = { ...degraus, mudado_por: por.id ?? null, mudado_em: por.em };
  await tx
    .insertInto('acesso.limite_de_uso')
    .values({ papel, medida, ...campos })
    .onConflict((c) => c.columns(['papel', 'medida']).doUpdateSet(campos))
    .execute();
}
