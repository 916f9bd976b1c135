/** O que os atos sobre um recálculo têm em comum. */
import { z } from 'zod';
import { texto, uuid } from '../../../../platform/entrada/campos.ts';
import type { Recusa } from '../../../../platform/recusa.ts';
import type { Alvo, Tx } from '../../../acesso/index.ts';
import { type EstadoDoRecalculo, ESTADOS_DO_RECALCULO } from '../pedido.ts';
import { type Recalculo, trancarRecalculo } from '../store.ts';

export const GERIR = 'execucao.recalculo.gerir';

export const soORecalculo = z.object({ recalculoId: uuid('o recálculo') });
export const comMotivo = soORecalculo.extend({ motivo: texto('o motivo', 4000, 10) });

export async function alvo(
  tx: Tx,
  { recalculoId }: { recalculoId: string },
): Promise<{ alvo: Alvo; valor: Recalculo } | undefined> {
  const recalculo = await trancarRecalculo(tx, recalculoId);
  return recalculo && { alvo: {}, valor: recalculo };
}

export const objeto = (id: string) => ({ objeto: { tipo: 'recalculo', id } });

/** `fazer`: no infinitivo, como a pessoa o lê. */
export const foraDeHora = (fazer: string, estado: EstadoDoRecalculo): Recusa => ({
  codigo: 'estado-do-recalculo',
  mensagem: `Não se pode ${fazer}: o recálculo está "${ESTADOS_DO_RECALCULO[estado].toLowerCase()}". Abra a página dele de novo.`,
});
