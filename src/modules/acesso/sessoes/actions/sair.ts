/** Sai: a sessão acaba no servidor, e o cookie que sobrar não serve para nada. */
import { z } from 'zod';
import { feito } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { encerrarSessao } from '../store.ts';

const entrada = z.object({});

export const sair: Acao<typeof entrada, string, void> = {
  nome: 'entrar.sair',
  permissao: { publica: 'qualquer um pode sair da própria sessão' },
  entrada,
  // Vale também para a pessoa presa ou a família, que entram por código e não têm usuário.
  alvo: async (_tx, _entrada, { origem }) =>
    origem.sessaoId === undefined ? undefined : { alvo: {}, valor: origem.sessaoId },
  async executar({ tx, alvo, agora, anotar }) {
    anotar({ tipo: 'entrada' });
    await encerrarSessao(tx, { id: alvo }, 'a pessoa saiu', agora);
    return feito(undefined);
  },
};
