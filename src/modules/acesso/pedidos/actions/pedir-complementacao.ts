/** Falta alguma coisa: a coordenação diz o quê, e o pedido volta a quem pediu. */
import { z } from 'zod';
import { texto } from '../../../../platform/entrada/campos.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { andar, autorDe } from '../andar.ts';
import type { Estado } from '../pedido.ts';
import type { Pedido } from '../registro.ts';
import { alvoDoPedido } from './alvo-do-pedido.ts';

const entrada = z.object({ pedidoId: z.guid(), falta: texto('o que falta', 1000, 5) });

export const pedirComplementacao: Acao<typeof entrada, Pedido, Estado> = {
  nome: 'pedido.pedir-complementacao',
  permissao: 'acesso.pedido.analisar',
  entrada,
  alvo: (tx, { pedidoId }) => alvoDoPedido(tx, pedidoId, 'analisar'),
  executar: async (contexto, e) =>
    andar(contexto, contexto.alvo, {
      passo: 'pedido-de-complementacao',
      texto: e.falta,
      autor: autorDe(contexto.ator),
    }),
};
