/** Quem atende responde e, se for o caso, dá o pedido por resolvido. A resposta vai também por e-mail. */
import { z } from 'zod';
import { opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, type Recusa, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { ajudaRespondida } from '../events.ts';
import type { PedidoDeAjuda } from '../pedido-de-ajuda.ts';
import { gravarResposta, marcarResolvido, trancarPedido } from '../store.ts';

const entrada = z.object({
  pedido: uuid('o pedido'),
  resposta: texto('a resposta', 4000),
  resolver: opcional(z.literal('sim', 'Diga se o pedido está resolvido.')),
});

export const atenderPedido: Acao<typeof entrada, PedidoDeAjuda, void> = {
  nome: 'ajuda.atender-pedido',
  permissao: 'ajuda.pedido.atender',
  entrada,
  async alvo(tx, { pedido }) {
    const achado = await trancarPedido(tx, pedido);
    return achado && { alvo: { caminho: achado.fila.caminho }, valor: achado };
  },
  async executar({ tx, agora, ator, alvo: pedido, emitir, anotar }, { resposta, resolver }) {
    if (pedido.resolvidoEm) return recusar(JA_RESOLVIDO);
    const autor = { autorId: ator.usuarioId, autorNome: ator.nome };
    const ordem = await gravarResposta(tx, { pedidoId: pedido.id, ...autor, texto: resposta }, agora);
    if (resolver) await marcarResolvido(tx, pedido.id, agora);
    anotar({ objeto: { tipo: 'pedido-de-ajuda', id: pedido.id }, dados: { ordem, resolvido: resolver === 'sim' } });
    emitir(ajudaRespondida({ pedidoDeAjudaId: pedido.id, ordem }));
    return feito(undefined);
  },
};

export const JA_RESOLVIDO: Recusa = {
  codigo: 'ja-resolvido',
  mensagem:
    'Este pedido já foi resolvido e não recebe mais respostas. Se o problema voltou, faça outro pedido e cite o número deste.',
};
