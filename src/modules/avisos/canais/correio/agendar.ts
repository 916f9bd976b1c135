/** O trabalho que manda o correio, e quando ele roda. */
import { z } from 'zod';
import { agendar, tipoDeTrabalho } from '../../../../platform/trabalhos/index.ts';
import type { Tx } from '../../../acesso/index.ts';

export const MANDAR_CORREIO = tipoDeTrabalho(
  'avisos.mandar-correio',
  z.object({
    /** Vezes seguidas em que o servidor de correio não respondeu. */
    falhas: z.int().min(0).default(0),
  }),
);

const JA = 'avisos.correio.ja';
const DEPOIS = 'avisos.correio.depois';

/** Chame na transação que criou mensagens para sair já. */
export const agendarCorreio = (tx: Tx, em: Date): Promise<void> => agendar(tx, MANDAR_CORREIO, {}, { em, chave: JA });

/** A vez seguinte: uma nova tentativa, ou a conferência de que ninguém morreu com mensagens na mão. */
export const agendarRetomada = (tx: Tx, em: Date, falhas = 0): Promise<void> =>
  agendar(tx, MANDAR_CORREIO, { falhas }, { em, chave: DEPOIS });
