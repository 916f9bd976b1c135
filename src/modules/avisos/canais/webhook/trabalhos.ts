/**
 * O trabalho que chama os sistemas de fora. É um só para todos os destinos; enquanto ele espera por um que demora, outro
 * começa para o que chegar, e não mexe no que este pegou.
 */
import { sql } from 'kysely';
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
import type { ModoDeChamar } from '../saida/chamar.ts';
import { type MeiosDaEntrega, servirDestino } from './entregar.ts';
import { PEGA_POR_MS, pegar, proximaEm } from './fila.ts';
import { cofreDosWebhooks } from './segredo.ts';

const CHAMAR = tipoDeTrabalho('avisos.chamar-webhooks', z.object({}));
const JA = 'avisos.webhooks.ja';
const DEPOIS = 'avisos.webhooks.depois';
/** Quem calcula a próxima hora e a agenda o faz um por vez: a conta velha não apaga a nova. */
const TRAVA = 7_120_012_417;

/** Chame na transação que criou mensagens de webhook. */
export const agendarWebhooks = (tx: Tx): Promise<void> => agendar(tx, CHAMAR, {}, { chave: JA });

/** Só o que a rodada usa de `servicos`; o resto muda em teste. */
export function meiosDosWebhooks(servicos: Servicos, modo: Partial<ModoDeChamar> = {}): MeiosDaEntrega {
  return {
    servicos,
    cofre: cofreDosWebhooks(servicos),
    modo: { demonstracao: servicos.config.demonstracao, ...modo },
    sortear: Math.random,
  };
}

/** Uma rodada: pega, confirma, chama, e marca a próxima. */
export async function rodada(meios: MeiosDaEntrega, sinal?: AbortSignal): Promise<void> {
  const { banco, relogio } = meios.servicos;
  const lotes = await banco.transaction().execute(async (tx) => {
    const agora = relogio.agora();
    const pegos = await pegar(tx, agora);
    // Se este processo morrer no meio, alguém volta a isto.
    if (pegos.length > 0) await agendarDepois(tx, new Date(agora.getTime() + PEGA_POR_MS));
    return pegos;
  });
  await Promise.all(lotes.map((lote) => servirDestino(meios, lote, sinal)));
  await banco.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${TRAVA})`.execute(tx);
    const em = await proximaEm(tx);
    if (em) await agendarDepois(tx, em);
  });
}

const agendarDepois = (tx: Tx, em: Date): Promise<void> => agendar(tx, CHAMAR, {}, { em, chave: DEPOIS });

export function trabalhosDosWebhooks(servicos: Servicos): Trabalho[] {
  const meios = meiosDosWebhooks(servicos);
  return [registrarTrabalho(CHAMAR, (_dados, { sinal }) => rodada(meios, sinal))];
}

/** Rede de segurança: o que ficou por um agendamento perdido sai na hora seguinte. */
export const periodicosDosWebhooks = (servicos: Servicos): Periodico[] => {
  const meios = meiosDosWebhooks(servicos);
  return [registrarPeriodico('avisos.webhooks-esquecidos', { minuto: 17 }, ({ sinal }) => rodada(meios, sinal))];
};
