/** Encerra todas as sessões da pessoa, menos a que ela usa agora. */
import { z } from 'zod';
import { feito } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { minhaSessao, type MinhaSessao } from '../minha-sessao.ts';
import { encerrarOutras } from '../store.ts';

const entrada = z.object({});

/** Devolve quantas foram encerradas. */
export const encerrarOutrasSessoes: Acao<typeof entrada, MinhaSessao, number> = {
  nome: 'conta.encerrar-outras-sessoes',
  permissao: { publica: 'cada um encerra as próprias sessões' },
  entrada,
  alvo: (tx, _entrada, quem) => minhaSessao(tx, quem),
  async executar({ tx, alvo, agora, anotar }) {
    const quantas = await encerrarOutras(tx, alvo.usuarioId, alvo.sessaoId, 'encerrada pela pessoa', agora);
    anotar({ dados: { encerradas: quantas } });
    return feito(quantas);
  },
};
