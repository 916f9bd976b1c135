/** Manda conferir a auditoria inteira, em trabalho de fundo: com muitos registros leva mais que um pedido. */
import { z } from 'zod';
import { feito } from '../../../../platform/recusa.ts';
import { agendar } from '../../../../platform/trabalhos/index.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { VERIFICACAO } from '../trabalhos.ts';

const entrada = z.object({});

export const PEDIR_VERIFICACAO = 'auditoria.pedir-verificacao';

export const pedirVerificacao: Acao<typeof entrada, undefined, void> = {
  nome: PEDIR_VERIFICACAO,
  permissao: 'auditoria.registro.buscar',
  entrada,
  alvo: async () => ({ alvo: {}, valor: undefined }),
  async executar({ tx }) {
    // A mesma chave: dois pedidos seguidos são uma verificação só.
    await agendar(tx, VERIFICACAO, {}, { chave: VERIFICACAO.nome });
    return feito(undefined);
  },
};
