import { z } from 'zod';
import { feito } from '../../../../../platform/recusa.ts';
import type { Acao } from '../../../../acesso/index.ts';
import { acharVisao, apagarAVisao } from '../store.ts';

const entrada = z.object({ id: z.guid('Diga qual visão.') });

/** A de outra pessoa, para quem pede, não existe. */
export const apagarVisao: Acao<typeof entrada, string, void> = {
  nome: 'mesas.apagar-visao',
  permissao: { publica: 'cada um apaga só as próprias visões' },
  entrada,
  async alvo(tx, { id }, { ator }) {
    const achada = ator.usuarioId === undefined ? undefined : await acharVisao(tx, id, ator.usuarioId);
    return achada && { alvo: {}, valor: achada.id };
  },
  async executar({ tx, alvo: id }) {
    await apagarAVisao(tx, id);
    return feito(undefined);
  },
};
