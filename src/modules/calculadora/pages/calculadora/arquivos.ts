/** O caso em arquivo, para guardar e reabrir: JSON ou YAML, os dois formatos do contrato. */
import type { FastifyReply } from 'fastify';
import { stringify } from 'yaml';
import type { CasoEscrito } from '../../contrato/index.ts';

export type Formato = 'json' | 'yaml';

export function escreverCaso(caso: CasoEscrito, formato: Formato): string {
  return formato === 'json' ? `${JSON.stringify(caso, null, 2)}\n` : stringify(caso, { lineWidth: 100 });
}

/** O nome do arquivo não leva o da pessoa: vai parar em pastas e mensagens de outros. */
export function baixarCaso(reply: FastifyReply, caso: CasoEscrito, formato: Formato): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename="caso.${formato}"`)
    .header('cache-control', 'no-store')
    .type(formato === 'json' ? 'application/json; charset=utf-8' : 'application/yaml; charset=utf-8')
    .send(escreverCaso(caso, formato));
}
