/** Todo o SQL dos estabelecimentos, lugares e vagas. */
import { type Selectable, sql } from 'kysely';
import type { DB } from '../../../platform/db/index.ts';
import type { Banco, Tx } from '../../acesso/index.ts';
import type { Estabelecimento, Unidade } from './estabelecimento.ts';
import type { EspecieDeLugar, Lugar } from './lugar.ts';

const unidades = (banco: Banco | Tx) =>
  banco
    .selectFrom('acesso.estrutura as e')
    .leftJoin('custodia.estabelecimento as x', 'x.estrutura_id', 'e.id')
    .select(['e.id', 'e.nome', 'e.sigla', 'e.caminho', 'e.uf', 'e.municipio', 'e.comarca', 'e.regiao'])
    .select(['e.circunscricao', 'e.inativada_em', 'x.especie', 'x.regimes', 'x.genero', 'x.latitude', 'x.longitude'])
    .where('e.especie', '=', 'estabelecimento');

type UnidadeRow = Awaited<ReturnType<ReturnType<typeof unidades>['execute']>>[number];

const daLinha = (l: UnidadeRow): Unidade => ({
  id: l.id,
  nome: l.nome,
  sigla: l.sigla,
  caminho: l.caminho,
  uf: l.uf ?? undefined,
  municipio: l.municipio ?? undefined,
  comarca: l.comarca ?? undefined,
  regiao: l.regiao ?? undefined,
  circunscricao: l.circunscricao ?? undefined,
  inativa: l.inativada_em !== null,
  cadastro: l.especie === null ? undefined : cadastroDe(l),
});

const cadastroDe = (l: UnidadeRow): Estabelecimento => ({
  especie: l.especie as Estabelecimento['especie'],
  regimes: (l.regimes ?? []) as Estabelecimento['regimes'],
  genero: l.genero as Estabelecimento['genero'],
  latitude: l.latitude ?? undefined,
  longitude: l.longitude ?? undefined,
});

export async function acharUnidade(banco: Banco | Tx, id: string): Promise<Unidade | undefined> {
  const linha = await unidades(banco).where('e.id', '=', id).executeTakeFirst();
  return linha && daLinha(linha);
}

/** As ativas, por nome. */
export async function listarUnidades(banco: Banco): Promise<Unidade[]> {
  return (await unidades(banco).where('e.inativada_em', 'is', null).orderBy('e.nome').execute()).map(daLinha);
}

/** Até o fim da transação ninguém muda lugares nem começa contagem nesta unidade. Falso: não está cadastrada. */
export async function trancarEstabelecimento(tx: Tx, estruturaId: string): Promise<boolean> {
  const linha = await tx
    .selectFrom('custodia.estabelecimento')
    .select('estrutura_id')
    .where('estrutura_id', '=', estruturaId)
    .forUpdate()
    .executeTakeFirst();
  return linha !== undefined;
}

export async function gravarEstabelecimento(
  tx: Tx,
  estruturaId: string,
  e: Estabelecimento,
  agora: Date,
): Promise<void> {
  const dados = {
    especie: e.especie,
    regimes: [...e.regimes],
    genero: e.genero,
    latitude: e.latitude ?? null,
    longitude: e.longitude ?? null,
  };
  await tx
    .insertInto('custodia.estabelecimento')
    .values({ estrutura_id: estruturaId, ...dados, cadastrado_em: agora })
    .onConflict((c) => c.column('estrutura_id').doUpdateSet(dados))
    .execute();
}

/** A última capacidade que já vale em `hoje`, por unidade e lugar. Sem lugar: a da unidade inteira. */
const capacidadesEm = (banco: Banco | Tx, estruturaIds: readonly string[], hoje: string) =>
  banco
    .selectFrom('custodia.capacidade')
    .distinctOn(['estrutura_id', 'lugar_id'])
    .select(['estrutura_id', 'lugar_id', 'vagas'])
    .where('estrutura_id', '=', sql<string>`any(${[...estruturaIds]}::uuid[])`)
    .where('desde', '<=', hoje)
    .orderBy('estrutura_id')
    .orderBy('lugar_id')
    .orderBy('desde', 'desc')
    .orderBy('registrada_em', 'desc')
    .orderBy('id', 'desc');

/** Todos os lugares da unidade, os fechados também, com as vagas de `hoje`. */
export async function lugaresDa(banco: Banco | Tx, estruturaId: string, hoje: string): Promise<Lugar[]> {
  return (await lugaresDas(banco, [estruturaId], hoje)).get(estruturaId) ?? [];
}

export async function lugaresDas(
  banco: Banco | Tx,
  estruturaIds: readonly string[],
  hoje: string,
): Promise<Map<string, Lugar[]>> {
  const linhas = await banco
    .selectFrom('custodia.lugar as l')
    .leftJoin(capacidadesEm(banco, estruturaIds, hoje).as('c'), 'c.lugar_id', 'l.id')
    .selectAll('l')
    .select('c.vagas')
    .where('l.estrutura_id', '=', sql<string>`any(${[...estruturaIds]}::uuid[])`)
    .orderBy('l.nome')
    .execute();
  const lugares = new Map<string, Lugar[]>();
  for (const l of linhas) lugares.set(l.estrutura_id, [...(lugares.get(l.estrutura_id) ?? []), lugarDe(l)]);
  return lugares;
}

const lugarDe = (l: Selectable<DB['custodia.lugar']> & { vagas: number | null }): Lugar => ({
  id: l.id,
  dentroDe: l.dentro_de ?? undefined,
  especie: l.especie as EspecieDeLugar,
  nome: l.nome,
  abertoEm: l.aberto_em,
  fechadoEm: l.fechado_em ?? undefined,
  vagas: l.vagas ?? undefined,
});

/** As vagas que a própria unidade diz ter em `hoje`, pelo id dela. */
export async function vagasDasUnidades(
  banco: Banco | Tx,
  estruturaIds: readonly string[],
  hoje: string,
): Promise<Map<string, number>> {
  const linhas = await capacidadesEm(banco, estruturaIds, hoje).where('lugar_id', 'is', null).execute();
  return new Map(linhas.map((l) => [l.estrutura_id, l.vagas]));
}

export interface LugarNovo {
  dentroDe?: string | undefined;
  especie: EspecieDeLugar;
  nome: string;
  abertoEm: string;
}

/** Devolve os ids, na ordem. */
export async function inserirLugares(tx: Tx, estruturaId: string, novos: readonly LugarNovo[]): Promise<string[]> {
  const linhas = await tx
    .insertInto('custodia.lugar')
    .values(
      novos.map((n) => ({
        estrutura_id: estruturaId,
        dentro_de: n.dentroDe ?? null,
        especie: n.especie,
        nome: n.nome,
        aberto_em: n.abertoEm,
      })),
    )
    .returning('id')
    .execute();
  return linhas.map((l) => l.id);
}

/** Quem entra num lugar espera, e quem já entrou é visto: ninguém fica num lugar fechado. */
export async function trancarLugares(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.selectFrom('custodia.lugar').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
}

export async function fecharLugares(tx: Tx, ids: readonly string[], dia: string): Promise<void> {
  await tx
    .updateTable('custodia.lugar')
    .set({ fechado_em: dia })
    .where('id', 'in', ids)
    .where('fechado_em', 'is', null)
    .execute();
}

export interface CapacidadeNova {
  /** Ausente: da unidade inteira. */
  lugarId?: string | undefined;
  vagas: number;
  /** AAAA-MM-DD. */
  desde: string;
  motivo: string;
}

export async function inserirCapacidades(
  tx: Tx,
  estruturaId: string,
  novas: readonly CapacidadeNova[],
  quem: { agora: Date; usuarioId: string | undefined },
): Promise<void> {
  await tx
    .insertInto('custodia.capacidade')
    .values(
      novas.map((n) => ({
        estrutura_id: estruturaId,
        lugar_id: n.lugarId ?? null,
        vagas: n.vagas,
        desde: n.desde,
        motivo: n.motivo,
        registrada_em: quem.agora,
        registrada_por: quem.usuarioId ?? null,
      })),
    )
    .execute();
}

export interface Capacidade extends Omit<CapacidadeNova, 'lugarId'> {
  por?: string | undefined;
}

/** As que houve e haverá, a última primeiro; sem lugar, as da unidade. */
export async function historicoDasVagas(banco: Banco, estruturaId: string, lugarId?: string): Promise<Capacidade[]> {
  const linhas = await banco
    .selectFrom('custodia.capacidade as c')
    .leftJoin('acesso.usuario as u', 'u.id', 'c.registrada_por')
    .select(['c.vagas', 'c.desde', 'c.motivo', 'u.nome as por'])
    .where('c.estrutura_id', '=', estruturaId)
    .where('c.lugar_id', lugarId === undefined ? 'is' : '=', lugarId ?? null)
    .orderBy('c.desde', 'desc')
    .orderBy('c.registrada_em', 'desc')
    .orderBy('c.id', 'desc')
    .execute();
  return linhas.map((l) => ({ ...l, por: l.por ?? undefined }));
}
