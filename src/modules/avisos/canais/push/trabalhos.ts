/** O trabalho que manda as notificações aos aparelhos. */
import { z } from 'zod';
import {
  agendar,
  type Periodico,
  registrarPeriodico,
  registrarTrabalho,
  tipoDeTrabalho,
  type Trabalho,
} from '../../../../platform/trabalhos/index.ts';
import type { Servicos, Tx } from '../../../acesso/index.ts';
import { chaveDeNotificacao } from './chave.ts';
import { entregarTodas, type MeiosDoPush } from './entregar.ts';
import { PEGA_POR_MS, pegar, proximaEm } from './fila.ts';
import { SERVICOS_CONHECIDOS } from './servicos.ts';

const NOTIFICAR = tipoDeTrabalho('avisos.notificar-aparelhos', z.object({}));
const JA = 'avisos.push.ja';
const DEPOIS = 'avisos.push.depois';

/** Chame na transação que criou mensagens de push. */
export const agendarPush = (tx: Tx): Promise<void> => agendar(tx, NOTIFICAR, {}, { chave: JA });

export const meiosDoPush = (servicos: Servicos): MeiosDoPush => ({
  servicos,
  chave: chaveDeNotificacao(servicos),
  conhecidos: servicos.config.servicosDeNotificacao ?? SERVICOS_CONHECIDOS,
  modo: { demonstracao: servicos.config.demonstracao },
  sortear: Math.random,
});

/** Uma rodada: pega, confirma, manda, e marca a próxima. */
export async function rodada(meios: MeiosDoPush, sinal?: AbortSignal): Promise<void> {
  const { banco, relogio } = meios.servicos;
  const pessoas = await banco.transaction().execute(async (tx) => {
    const agora = relogio.agora();
    const pegas = await pegar(tx, agora);
    // Se este processo morrer no meio, alguém volta a isto.
    if (pegas.length > 0) await agendarDepois(tx, new Date(agora.getTime() + PEGA_POR_MS));
    return pegas;
  });
  await entregarTodas(meios, pessoas, sinal);
  await banco.transaction().execute(async (tx) => {
    const em = await proximaEm(tx);
    if (em) await agendarDepois(tx, em);
  });
}

const agendarDepois = (tx: Tx, em: Date): Promise<void> => agendar(tx, NOTIFICAR, {}, { em, chave: DEPOIS });

export function trabalhosDoPush(servicos: Servicos): Trabalho[] {
  const meios = meiosDoPush(servicos);
  return [registrarTrabalho(NOTIFICAR, (_dados, { sinal }) => rodada(meios, sinal))];
}

/** Rede de segurança: o que ficou por um agendamento perdido sai na hora seguinte. */
export function periodicosDoPush(servicos: Servicos): Periodico[] {
  const meios = meiosDoPush(servicos);
  return [registrarPeriodico('avisos.notificacoes-esquecidas', { minuto: 27 }, ({ sinal }) => rodada(meios, sinal))];
}
