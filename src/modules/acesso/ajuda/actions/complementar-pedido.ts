/** Quem pediu acrescenta o que faltou dizer. */
import { z } from 'zod';
import { texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import type { PedidoDeAjuda } from '../pedido-de-ajuda.ts';
import { gravarResposta, trancarPedido } from '../store.ts';
import { JA_RESOLVIDO } from './atender-pedido.ts';

const entrada = z.object({ pedido: uuid('o pedido'), complemento: texto('o que falta dizer', 4000) });

export const complementarPedido: Acao<typeof entrada, PedidoDeAjuda, void> = {
  nome: 'ajuda.complementar-pedido',
  permissao: { publica: 'só acha o pedido quem o fez' },
  entrada,
  async alvo(tx, { pedido }, { ator }) {
    const achado = await trancarPedido(tx, pedido);
    const seu = achado?.usuarioId !== undefined && achado.usuarioId === ator.usuarioId;
    return seu ? { alvo: { caminho: achado.fila.caminho }, valor: achado } : undefined;
  },
  async executar({ tx, agora, ator, alvo: pedido, anotar }, { complemento }) {
    if (pedido.resolvidoEm) return recusar(JA_RESOLVIDO);
    const autor = { autorId: ator.usuarioId, autorNome: ator.nome };
    const ordem = await gravarResposta(tx, { pedidoId: pedido.id, ...autor, texto: complemento }, agora);
    anotar({ objeto: { tipo: 'pedido-de-ajuda', id: pedido.id }, dados: { ordem } });
    return feito(undefined);
  },
};
