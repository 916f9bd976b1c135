/** Muda o limite de consultas de um papel em uma medida. Vale do próximo lote de leituras em diante. */
import { z } from 'zod';
import { escolha, inteiro } from '../../../../platform/entrada/campos.ts';
import { feito } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { type IdDoPapel, PAPEIS } from '../../permissao/papeis.ts';
import { gravarLimite } from '../store.ts';
import { MEDIDAS } from '../uso.ts';

const MAIOR = 1_000_000;

const entrada = z
  .object({
    papel: escolha('o papel', Object.keys(PAPEIS) as [IdDoPapel, ...IdDoPapel[]]),
    medida: escolha('a medida', MEDIDAS),
    aviso: inteiro('o limite do aviso', 1, MAIOR),
    lento: inteiro('o limite em que fica lento', 1, MAIOR),
    parado: inteiro('o limite em que para', 1, MAIOR),
  })
  .refine((l) => l.aviso < l.lento, {
    path: ['lento'],
    message: 'Ficar lento vem depois de avisar: escreva um número maior.',
  })
  .refine((l) => l.lento < l.parado, {
    path: ['parado'],
    message: 'Parar vem depois de ficar lento: escreva um número maior.',
  });

export const mudarLimite: Acao<typeof entrada, void, void> = {
  nome: 'limite.mudar',
  permissao: 'acesso.limite.gerir',
  entrada,
  alvo: async () => ({ alvo: {}, valor: undefined }),
  executar: async ({ tx, agora, ator, anotar }, { papel, medida, ...degraus }) => {
    await gravarLimite(tx, papel, medida, degraus, { id: ator.usuarioId, em: agora });
    anotar({ dados: { papel, medida, ...degraus } });
    return feito(undefined);
  },
};
