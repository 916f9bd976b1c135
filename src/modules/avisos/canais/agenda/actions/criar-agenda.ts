/** Cria o endereço secreto da agenda de uma lotação, ou troca o que havia. O segredo só se vê agora. */
import { z } from 'zod';
import { feito, recusar } from '../../../../../platform/recusa.ts';
import { type Acao, lugarDe, naoEncontrado, novoToken } from '../../../../acesso/index.ts';
import { trocarAgenda } from '../store.ts';

const PERMISSAO = 'avisos.aviso.receber';
const entrada = z.object({});

export const criarAgenda: Acao<typeof entrada, undefined, { segredo: string }> = {
  nome: 'avisos.criar-agenda',
  permissao: PERMISSAO,
  entrada,
  alvo: async (_tx, _entrada, { ator }) => ({ alvo: lugarDe(ator, PERMISSAO), valor: undefined }),
  async executar({ tx, ator, agora, anotar }) {
    const { usuarioId, lotacao, finalidade } = ator;
    if (!usuarioId || !lotacao || !finalidade) return recusar(naoEncontrado);
    const { token: segredo } = novoToken();
    const id = await trocarAgenda(tx, { usuarioId, lotacaoId: lotacao.lotacaoId, finalidade, segredo }, agora);
    anotar({ objeto: { tipo: 'agenda', id } });
    return feito({ segredo });
  },
};
