/** Manda outro enlace a quem foi cadastrado pelo pedido e ainda não criou a senha. */
import { z } from 'zod';
import { feito, recusar } from '../../../../platform/recusa.ts';
import { convitePedido, JA_ENTRA, recusaDeQuemMudouOEmail, temCredencial } from '../../convites/index.ts';
import type { Acao } from '../../nucleo/acao.ts';
import type { Pedido } from '../registro.ts';
import { alvoDoPedido } from './alvo-do-pedido.ts';

const entrada = z.object({ pedidoId: z.guid() });

export const reenviarConviteDoPedido: Acao<typeof entrada, Pedido, void> = {
  nome: 'pedido.reenviar-convite',
  permissao: 'acesso.pedido.cadastrar',
  entrada,
  alvo: (tx, { pedidoId }) => alvoDoPedido(tx, pedidoId, 'cadastrar'),
  executar: async ({ tx, ator, alvo: { id, usuarioId }, emitir, anotar }) => {
    anotar({ objeto: { tipo: 'pedido', id } });
    if (usuarioId === undefined) return recusar(AINDA_NAO);
    if (await temCredencial(tx, usuarioId)) return recusar(JA_ENTRA);
    const impedido = await recusaDeQuemMudouOEmail(tx, ator, usuarioId);
    if (impedido) return recusar(impedido);
    emitir(convitePedido({ usuarioId, motivo: 'primeiro-acesso' }));
    return feito(undefined);
  },
};

const AINDA_NAO = {
  codigo: 'ainda-nao-cadastrado',
  mensagem: 'A pessoa ainda não foi cadastrada: não há a quem mandar o enlace.',
};
