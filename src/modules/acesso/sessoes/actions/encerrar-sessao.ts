/** Encerra uma sessão da própria pessoa, aberta em outro lugar. */
import { z } from 'zod';
import { uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { minhaSessao, type MinhaSessao } from '../minha-sessao.ts';
import { encerrarSessao as encerrar } from '../store.ts';

const entrada = z.object({ sessaoId: uuid('a sessão') });

export const encerrarSessao: Acao<typeof entrada, MinhaSessao, void> = {
  nome: 'conta.encerrar-sessao',
  permissao: { publica: 'cada um encerra as próprias sessões' },
  entrada,
  alvo: (tx, _entrada, quem) => minhaSessao(tx, quem),
  async executar({ tx, alvo, agora, anotar }, { sessaoId }) {
    anotar({ objeto: { tipo: 'sessao', id: sessaoId } });
    const achou = await encerrar(tx, { id: sessaoId, usuarioId: alvo.usuarioId }, 'encerrada pela pessoa', agora);
    return achou ? feito(undefined) : recusar(naoEncontrado);
  },
};
