/** O endereço deixa de valer na hora. */
import { z } from 'zod';
import { uuid } from '../../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../../platform/recusa.ts';
import { type Acao, naoEncontrado } from '../../../../acesso/index.ts';
import { revogar } from '../store.ts';

const entrada = z.object({ id: uuid('a agenda') });

export const revogarAgenda: Acao<typeof entrada, string, void> = {
  nome: 'avisos.revogar-agenda',
  permissao: { publica: 'cada um revoga as próprias agendas' },
  entrada,
  alvo: async (_tx, _entrada, { ator }) =>
    ator.usuarioId === undefined ? undefined : { alvo: {}, valor: ator.usuarioId },
  async executar({ tx, agora, alvo: usuarioId, anotar }, { id }) {
    anotar({ objeto: { tipo: 'agenda', id } });
    return (await revogar(tx, id, usuarioId, agora)) ? feito(undefined) : recusar(naoEncontrado);
  },
};
