/** O que se lê dos incidentes: cada um com os andamentos e as vistas, numa consulta. */
import { sql } from 'kysely';
import type { TipoDeMarco } from '../../../direito/resultado.ts';
import type { Banco, Sigilo, Tx } from '../../acesso/index.ts';
import type { Andamento, Incidente, ResultadoDoIncidente, Vista } from './incidente.ts';

type AndamentoRow = Omit<Andamento, 'em'> & { em: string };
type VistaRow = Omit<Vista, 'abertaEm' | 'respondidaEm'> & { abertaEm: string; respondidaEm: string | null };

const ANDAMENTOS = sql<AndamentoRow[]>`(
  select coalesce(json_agg(json_strip_nulls(json_build_object(
           'id', a.id, 'especie', a.especie, 'dados', a.dados, 'em', a.em, 'porId', a.por, 'por', u.nome,
           'unidade', s.nome, 'respondeA', a.responde_a)) order by a.em, a.id), '[]')
    from incidentes.andamento a
    join acesso.usuario u on u.id = a.por
    left join acesso.lotacao l on l.id = a.lotacao_id
    left join acesso.estrutura s on s.id = l.estrutura_id
   where a.pessoa_id = i.pessoa_id and a.incidente_id = i.id)`;

const VISTAS = sql<VistaRow[]>`(
  select coalesce(json_agg(json_build_object(
           'id', v.id, 'a', a.dados->>'a', 'estruturaId', v.estrutura_id, 'orgao', s.nome, 'caminho', s.caminho,
           'abertaEm', v.aberta_em, 'prazo', v.prazo, 'respondidaEm', v.respondida_em) order by v.aberta_em, v.id), '[]')
    from incidentes.vista v
    join incidentes.andamento a on a.pessoa_id = v.pessoa_id and a.id = v.id
    join acesso.estrutura s on s.id = v.estrutura_id
   where v.pessoa_id = i.pessoa_id and v.incidente_id = i.id)`;

const MINUTA = sql<string | null>`(
  select m.id from incidentes.minuta m
   where m.pessoa_id = i.pessoa_id and m.incidente_id = i.id and m.resolvida_em is null
   order by m.feita_em desc limit 1)`;

const completos = (banco: Banco | Tx) =>
  banco
    .selectFrom('incidentes.incidente as i')
    .selectAll('i')
    .select([ANDAMENTOS.as('andamentos'), VISTAS.as('vistas'), MINUTA.as('minuta')]);

type IncidenteRow = Awaited<ReturnType<ReturnType<typeof completos>['executeTakeFirstOrThrow']>>;

const daLinha = (l: IncidenteRow): Incidente => ({
  pessoaId: l.pessoa_id,
  id: l.id,
  marco: l.marco,
  tipo: l.tipo as TipoDeMarco,
  origem: l.origem as Incidente['origem'],
  abertoEm: l.aberto_em,
  sigilo: l.sigilo as Sigilo,
  encerradoEm: l.encerrado_em ?? undefined,
  resultado: (l.resultado as ResultadoDoIncidente | null) ?? undefined,
  andamentos: l.andamentos.map((a) => ({ ...a, em: new Date(a.em) }) as Andamento),
  vistas: l.vistas.map((v) => ({
    ...v,
    abertaEm: new Date(v.abertaEm),
    respondidaEm: v.respondidaEm ? new Date(v.respondidaEm) : undefined,
  })),
  minutaPendente: l.minuta ?? undefined,
});

export async function acharIncidente(banco: Banco | Tx, pessoaId: string, id: string): Promise<Incidente | undefined> {
  const linha = await completos(banco).where('i.pessoa_id', '=', pessoaId).where('i.id', '=', id).executeTakeFirst();
  return linha && daLinha(linha);
}

/** O que está por decidir sobre o marco, se há. */
export async function incidenteAberto(tx: Tx, pessoaId: string, marco: string): Promise<Incidente | undefined> {
  const linha = await completos(tx)
    .where('i.pessoa_id', '=', pessoaId)
    .where('i.marco', '=', marco)
    .where('i.encerrado_em', 'is', null)
    .executeTakeFirst();
  return linha && daLinha(linha);
}

/** Os destas pessoas, do mais novo ao mais velho, numa consulta. */
const das = (banco: Banco | Tx, pessoaIds: readonly string[]) =>
  completos(banco)
    .where('i.pessoa_id', '=', sql<string>`any(${[...pessoaIds]}::uuid[])`)
    .orderBy('i.aberto_em', 'desc')
    .orderBy('i.id', 'desc');

export const incidentesDas = async (banco: Banco | Tx, pessoaIds: readonly string[]): Promise<Incidente[]> =>
  (await das(banco, pessoaIds).execute()).map(daLinha);

export const incidentesDe = (banco: Banco, pessoaId: string): Promise<Incidente[]> => incidentesDas(banco, [pessoaId]);

/** Só os que estão por decidir. */
export const incidentesAbertosDe = async (banco: Banco | Tx, pessoaIds: readonly string[]): Promise<Incidente[]> =>
  (await das(banco, pessoaIds).where('i.encerrado_em', 'is', null).execute()).map(daLinha);
