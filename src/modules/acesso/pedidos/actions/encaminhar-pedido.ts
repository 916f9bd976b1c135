/** A coordenação conferiu a pessoa, a lotação e o cargo, e manda o pedido ao dono dos dados. */
import { z } from 'zod';
import { aceite, opcional, texto } from '../../../../platform/entrada/campos.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { andar, autorDe } from '../andar.ts';
import type { Estado } from '../pedido.ts';
import type { Pedido } from '../registro.ts';
import { alvoDoPedido } from './alvo-do-pedido.ts';

const entrada = z.object({
  pedidoId: z.guid(),
  conferi: aceite('Marque que conferiu a pessoa, a lotação e o cargo.'),
  texto: opcional(texto('a observação', 1000)),
});

export const encaminharPedido: Acao<typeof entrada, Pedido, Estado> = {
  nome: 'pedido.encaminhar',
  permissao: 'acesso.pedido.analisar',
  entrada,
  alvo: (tx, { pedidoId }) => alvoDoPedido(tx, pedidoId, 'analisar'),
  executar: async (contexto, e) =>
    andar(contexto, contexto.alvo, { passo: 'encaminhamento', texto: e.texto, autor: autorDe(contexto.ator) }),
};
