/** O dono dos dados autoriza esta pessoa, e só ela. */
import { z } from 'zod';
import { opcional, texto } from '../../../../platform/entrada/campos.ts';
import { recusar } from '../../../../platform/recusa.ts';
import { hojeEmBrasilia } from '../../acordos/hoje.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { recusaDoAcordo } from '../acordo-ainda-vale.ts';
import { andar, autorDe } from '../andar.ts';
import type { Estado } from '../pedido.ts';
import type { Pedido } from '../registro.ts';
import { alvoDoPedido } from './alvo-do-pedido.ts';

const entrada = z.object({ pedidoId: z.guid(), texto: opcional(texto('a observação', 1000)) });

export const autorizarPedido: Acao<typeof entrada, Pedido, Estado> = {
  nome: 'pedido.autorizar',
  permissao: 'acesso.pedido.autorizar',
  entrada,
  alvo: (tx, { pedidoId }) => alvoDoPedido(tx, pedidoId, 'autorizar'),
  executar: async (contexto, e) => {
    const acabou = recusaDoAcordo(contexto.alvo, hojeEmBrasilia(contexto.agora));
    if (acabou) return recusar(acabou);
    return andar(contexto, contexto.alvo, { passo: 'autorizacao', texto: e.texto, autor: autorDe(contexto.ator) });
  },
};
