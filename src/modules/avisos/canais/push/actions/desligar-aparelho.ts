/** Desliga as notificações em um dos aparelhos da pessoa. Vale já. */
import { z } from 'zod';
import { feito, recusar } from '../../../../../platform/recusa.ts';
import { type Acao, naoEncontrado } from '../../../../acesso/index.ts';
import { encerrarInscricao } from '../store.ts';
import { PROPRIA_CONTA } from './ligar-aparelho.ts';

const entrada = z.object({ id: z.guid() });

export const desligarAparelho: Acao<typeof entrada, string, void> = {
  nome: 'avisos.desligar-aparelho',
  permissao: PROPRIA_CONTA,
  entrada,
  alvo: async (_tx, _entrada, { ator: { usuarioId } }) =>
    usuarioId === undefined ? undefined : { alvo: {}, valor: usuarioId },
  async executar({ tx, agora, alvo: usuarioId, anotar }, { id }) {
    anotar({ objeto: { tipo: 'inscricao-push', id } });
    return (await encerrarInscricao(tx, id, usuarioId, agora)) ? feito(undefined) : recusar(naoEncontrado);
  },
};
