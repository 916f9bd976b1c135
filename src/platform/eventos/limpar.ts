import type { Banco } from '../db/index.ts';
import { type Periodico, registrarPeriodico } from '../trabalhos/index.ts';

/** Escolha do sistema: a fonte do que houve é a auditoria; o evento entregue só serve para investigar uma entrega. */
const GUARDA_DIAS = 30;
const DIA_MS = 24 * 60 * 60 * 1000;

/** Todo dia às 3h40, apaga os eventos entregues há mais de 30 dias, com os registros de entrega. */
export const limpezaDeEventos = (banco: Banco): Periodico =>
  registrarPeriodico('plataforma.limpar-eventos', { hora: 3, minuto: 40 }, ({ agora }) => limparEventos(banco, agora));

export async function limparEventos(banco: Banco, agora: Date): Promise<void> {
  const antesDe = new Date(agora.getTime() - GUARDA_DIAS * DIA_MS);
  await banco.deleteFrom('plataforma.evento').where('entregue_em', '<', antesDe).execute();
}
