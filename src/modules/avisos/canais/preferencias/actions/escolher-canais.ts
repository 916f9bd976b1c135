/** Como a pessoa quer receber os avisos por correio. Vale para os próximos: o resumo que já espera sai na hora marcada. */
import { z } from 'zod';
import { escolha, inteiro } from '../../../../../platform/entrada/campos.ts';
import { feito } from '../../../../../platform/recusa.ts';
import type { Acao } from '../../../../acesso/index.ts';
import { MODOS_DO_CORREIO } from '../../distribuicao/por-onde.ts';
import { guardarEscolha } from '../store.ts';

const entrada = z.object({
  correio: escolha('como receber por e-mail', MODOS_DO_CORREIO),
  horaDoResumo: inteiro('a hora do resumo', 0, 23),
});

export const escolherCanais: Acao<typeof entrada, string, void> = {
  nome: 'avisos.escolher-canais',
  permissao: { publica: 'cada um escolhe como recebe' },
  entrada,
  alvo: async (_tx, _entrada, { ator }) =>
    ator.usuarioId === undefined ? undefined : { alvo: {}, valor: ator.usuarioId },
  async executar({ tx, agora, alvo: usuarioId }, escolhida) {
    await guardarEscolha(tx, usuarioId, escolhida, agora);
    return feito(undefined);
  },
};
