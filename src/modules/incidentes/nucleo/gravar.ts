/** O que se grava dos incidentes: só se acrescenta; o que muda é o que se fecha. */
import { randomUUIDv7 } from 'node:crypto';
import type { TipoDeMarco } from '../../../direito/resultado.ts';
import type { Sigilo, Tx } from '../../acesso/index.ts';
import type { DadosDoAndamento, EspecieDeAndamento, Incidente, ResultadoDoIncidente } from './incidente.ts';

interface IncidenteNovo {
  pessoaId: string;
  marco: string;
  tipo: TipoDeMarco;
  origem: Incidente['origem'];
  sigilo: Sigilo;
  agora: Date;
  autorId: string;
}

export async function inserirIncidente(tx: Tx, novo: IncidenteNovo): Promise<Incidente> {
  const { pessoaId, marco, tipo, origem, sigilo, agora: abertoEm, autorId } = novo;
  const id = randomUUIDv7();
  await tx
    .insertInto('incidentes.incidente')
    .values({ pessoa_id: pessoaId, id, marco, tipo, origem, sigilo, aberto_em: abertoEm, aberto_por: autorId })
    .execute();
  return { pessoaId, id, marco, tipo, origem, sigilo, abertoEm, andamentos: [], vistas: [] };
}

export interface AndamentoNovo<E extends EspecieDeAndamento> {
  especie: E;
  dados: DadosDoAndamento[E];
  respondeA?: string | undefined;
}

interface Autoria {
  agora: Date;
  autorId: string;
  lotacaoId: string | undefined;
}

/** Devolve o id. */
export async function inserirAndamento<E extends EspecieDeAndamento>(
  tx: Tx,
  { pessoaId, id: incidenteId }: Pick<Incidente, 'pessoaId' | 'id'>,
  { especie, dados, respondeA }: AndamentoNovo<E>,
  { agora, autorId, lotacaoId }: Autoria,
): Promise<string> {
  const id = randomUUIDv7();
  await tx
    .insertInto('incidentes.andamento')
    .values({
      pessoa_id: pessoaId,
      id,
      incidente_id: incidenteId,
      especie,
      dados: JSON.stringify(dados),
      responde_a: respondeA ?? null,
      em: agora,
      por: autorId,
      lotacao_id: lotacaoId ?? null,
    })
    .execute();
  return id;
}

type Qual = Pick<Incidente, 'pessoaId' | 'id'>;

export async function inserirVista(
  tx: Tx,
  { pessoaId, id: incidenteId }: Qual,
  vista: { id: string; estruturaId: string; prazo: string; agora: Date },
): Promise<void> {
  const { id, estruturaId, prazo, agora } = vista;
  await tx
    .insertInto('incidentes.vista')
    .values({
      pessoa_id: pessoaId,
      id,
      incidente_id: incidenteId,
      estrutura_id: estruturaId,
      aberta_em: agora,
      prazo,
    })
    .execute();
}

/** As `ids`, ou, sem elas, todas as abertas do incidente. */
export async function fecharVistas(tx: Tx, incidente: Qual, agora: Date, ids?: readonly string[]): Promise<void> {
  await tx
    .updateTable('incidentes.vista')
    .set({ respondida_em: agora })
    .where('pessoa_id', '=', incidente.pessoaId)
    .where('incidente_id', '=', incidente.id)
    .where('respondida_em', 'is', null)
    .$if(ids !== undefined, (q) => q.where('id', 'in', ids ?? []))
    .execute();
}

/** A nova toma o lugar da que esperava. */
export async function trocarMinuta(
  tx: Tx,
  incidente: Qual,
  minuta: { id: string; agora: Date; autorId: string },
): Promise<void> {
  await resolverMinutas(tx, incidente, minuta.agora);
  await tx
    .insertInto('incidentes.minuta')
    .values({
      pessoa_id: incidente.pessoaId,
      id: minuta.id,
      incidente_id: incidente.id,
      feita_em: minuta.agora,
      feita_por: minuta.autorId,
    })
    .execute();
}

export async function resolverMinutas(tx: Tx, { pessoaId, id }: Qual, agora: Date): Promise<void> {
  await tx
    .updateTable('incidentes.minuta')
    .set({ resolvida_em: agora })
    .where('pessoa_id', '=', pessoaId)
    .where('incidente_id', '=', id)
    .where('resolvida_em', 'is', null)
    .execute();
}

export async function encerrar(tx: Tx, { pessoaId, id }: Qual, resultado: ResultadoDoIncidente, agora: Date) {
  await tx
    .updateTable('incidentes.incidente')
    .set({ encerrado_em: agora, resultado })
    .where('pessoa_id', '=', pessoaId)
    .where('id', '=', id)
    .execute();
}
