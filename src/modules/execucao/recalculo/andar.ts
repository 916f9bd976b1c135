/**
 * O recálculo anda por correntes: cada trabalho faz um lote e chama o seguinte. A fila nunca tem mais que algumas voltas
 * dele, e o que as pessoas fazem no sistema não espera; qualquer processo que executa trabalhos ajuda.
 */
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { DB } from '../../../platform/db/index.ts';
import { agendar, registrarTrabalho, tipoDeTrabalho, type Trabalho } from '../../../platform/trabalhos/index.ts';
import type { Servicos } from '../../acesso/index.ts';
import type { Calculista } from './calculista.ts';
import type { Andamento } from './lote.ts';
import { oficializarLote } from './oficializar-lote.ts';
import { acharRecalculo, marcarOficial, marcarPronto, recalculosAndando } from './store.ts';

const ANDAR = tipoDeTrabalho('execucao.andar-recalculo', z.object({ recalculoId: z.guid(), corrente: z.number() }));

const CORRENTES = 8;
/** Até olhar de novo se quem está com os últimos lotes os fez ou caiu. */
const ESPERA_MS = 10_000;

type Banco = Kysely<DB>;

/** Com a mesma chave, a corrente que um processo morto deixou presa é trocada por esta. */
const agendarCorrente = (banco: Banco, recalculoId: string, corrente: number, em?: Date): Promise<void> =>
  agendar(banco, ANDAR, { recalculoId, corrente }, { chave: `${ANDAR.nome}:${recalculoId}:${corrente}`, em });

export async function agendarCorrentes(banco: Banco, recalculoId: string): Promise<void> {
  for (let i = 0; i < CORRENTES; i++) await agendarCorrente(banco, recalculoId, i);
}

/** Na partida: o que um processo morto deixou no meio. */
export async function retomarRecalculos(banco: Servicos['banco']): Promise<void> {
  for (const id of await recalculosAndando(banco)) await agendarCorrentes(banco, id);
}

export const trabalhosDoRecalculo = ({ banco }: Servicos, calculista: Calculista): Trabalho[] => [
  registrarTrabalho(ANDAR, async ({ recalculoId, corrente }, { agora }) => {
    const andamento = await umLote(banco, calculista, recalculoId, agora);
    if (andamento === 'feito') await agendarCorrente(banco, recalculoId, corrente);
    if (andamento === 'esperar') {
      await agendarCorrente(banco, recalculoId, corrente, new Date(agora.getTime() + ESPERA_MS));
    }
  }),
];

/** Do que o estado pede. O último de cada etapa a encerra. */
export async function umLote(
  banco: Servicos['banco'],
  calculista: Calculista,
  recalculoId: string,
  agora: Date,
): Promise<Andamento> {
  const estado = (await acharRecalculo(banco, recalculoId))?.estado;
  if (estado === 'calculando') {
    const andamento = await calculista.fazerLote(recalculoId, agora);
    if (andamento === 'acabou') await marcarPronto(banco, recalculoId, agora);
    return andamento;
  }
  if (estado === 'oficializando') {
    const andamento = await oficializarLote(banco, recalculoId, agora);
    if (andamento === 'acabou') await marcarOficial(banco, recalculoId);
    return andamento;
  }
  return 'acabou';
}
